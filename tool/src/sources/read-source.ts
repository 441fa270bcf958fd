import type { SourceConfig } from '../config/config.js';
import type { Entry } from '../model/entry.js';
import type { Finding } from '../model/finding.js';
import type { Origin } from '../model/origin.js';
import type { Row } from '../model/row.js';
import { mapRows } from '../map/map-rows.js';
import type { SourceEntries, TableSection } from '../model/source.js';
import { readContent } from './content/read-content.js';
import { addressOf, readDocument } from './document.js';
import { secretMissing } from './failures.js';
import { readFeed } from './feed/read-feed.js';
import { type Client, clientFor } from './http.js';
import { readSheet } from './sheet/read-sheet.js';
import { readFeedInstead } from './wordpress/feed-instead.js';
import { type CopyHead, readLastGood } from './last-good.js';
import { readWordPress } from './wordpress/read-wordpress.js';
import { isSameRevision } from './wordpress/revision.js';
import { markOf, type Seen } from './wordpress/seen.js';

const MEBIBYTE = 1024 * 1024;

export interface ReadOptions {
  /** Of the configuration: of relative paths. */
  folder: string;
  /** Of the feed, for sources that name none. */
  language: string;
  /** The page of the feed, for relative addresses of files. */
  home?: string | undefined;
  env: Readonly<Record<string, string | undefined>>;
  /** What is known of the last reading, where that may be used again. */
  earlier?: CopyHead | undefined;
}

export interface SourceReading extends SourceEntries {
  requests: number;
  /** Of a WordPress. */
  seen?: Seen | undefined;
  /** Of the site's clock. */
  zone?: string | undefined;
}

/**
 * Reads a source and maps its rows.
 *
 * @throws SourceError
 */
export async function readSource(source: SourceConfig, options: ReadOptions): Promise<SourceReading> {
  const location = source.content ?? source.wordpress ?? source.feed ?? source.sheet ?? '';
  const address = addressOf(location, options.folder);
  const maxBytes = (source.content === undefined ? 32 : 8) * MEBIBYTE;
  const client = clientFor(address, maxBytes, headersOf(source, options.env));
  const language = source.language ?? options.language;
  const { name, as } = source;
  if (source.wordpress !== undefined && as !== 'all') {
    const read = await readPosts(source, as, address, client, options);
    return { ...read, requests: client.requests };
  }
  const isTable = source.content === undefined && as !== 'all';
  const read = isTable
    ? await (source.feed === undefined ? readTable : readForeignFeed)(source, as, address, client, language)
    : await readContent(address, { source: name, as, language, zone: source.zone, home: options.home }, client);
  return { ...read, requests: client.requests };
}

async function readTable(
  source: SourceConfig,
  as: TableSection,
  address: URL,
  client: Client,
  language: string,
): Promise<SourceEntries> {
  const { name, tab, fields } = source;
  const { bytes, name: fileName } = await readDocument(address, client);
  const read = readSheet(bytes, { source: name, fileName, as, tab, fields });
  const { entries, findings } = mapped(read, as, source, language);
  return { entries: entries.map(withoutGivenId), findings };
}

/** The rows of a source as entries, with the findings of both. */
function mapped(
  { rows, findings }: { rows: Iterable<Row>; findings: readonly Finding[] },
  as: TableSection,
  { name, zone, set, fields }: SourceConfig,
  language: string,
): SourceEntries {
  const { entries, findings: more } = mapRows(as, rows, { source: name, language, zone, set, fields });
  return { entries, findings: [...findings, ...more] };
}

async function readPosts(
  source: SourceConfig,
  as: TableSection,
  address: URL,
  client: Client,
  options: ReadOptions,
): Promise<Omit<SourceReading, 'requests'>> {
  const { name, type, fields, language = options.language } = source;
  const { earlier } = options;
  const settings = markOf([source, language]);
  const before = earlier?.seen?.settings === settings ? earlier.seen : undefined;
  const read = await readWordPress(address, { source: name, as, type, language, fields }, client, before);
  const { entries, findings } = mapped(read, as, { ...source, zone: source.zone ?? read.zone }, language);
  // What a date means may be known from the dates of all posts.
  const isPart = read.kept.size > 0;
  if (isPart && findings.some(({ code }) => code === 'date-ambiguous')) {
    return readPosts(source, as, address, client, { ...options, earlier: undefined });
  }
  const copy = isPart ? await readLastGood(options.folder, name) : undefined;
  if (isPart && !copy) return readPosts(source, as, address, client, { ...options, earlier: undefined });
  const isKept = ({ post }: Origin): boolean => post !== undefined && read.kept.has(post);
  const kept = copy?.entries.filter(({ origin }) => isKept(origin)) ?? [];
  const all = [...kept, ...entries.map((entry) => withDate(entry, read.dates))];
  return {
    entries: all.sort((a, b) => (a.origin.post ?? 0) - (b.origin.post ?? 0)),
    findings: [...findings, ...(copy?.findings.filter(({ where }) => isKept(where)) ?? [])],
    seen: { settings, ...read.seen },
    zone: read.zone,
  };
}

/** Whether a WordPress says, in one answer, that nothing has changed. Not where something is held: that is read each time. */
export async function isUnchanged(source: SourceConfig, options: ReadOptions): Promise<boolean> {
  const { seen } = options.earlier ?? {};
  const language = source.language ?? options.language;
  if (!seen?.revision || seen.settings !== markOf([source, language])) return false;
  if (Object.values(seen.marks).includes('')) return false;
  const address = addressOf(source.wordpress ?? '', options.folder);
  return isSameRevision(seen.revision, clientFor(address, MEBIBYTE, headersOf(source, options.env)));
}

/**
 * The newest posts of a WordPress from its feed, where its REST interface does not show them.
 *
 * @throws SourceError
 */
export async function readPostsInFeed(source: SourceConfig, options: ReadOptions): Promise<SourceReading> {
  const address = addressOf(source.wordpress ?? '', options.folder);
  const client = clientFor(address, 32 * MEBIBYTE, headersOf(source, options.env));
  const read = await readFeedInstead(source, address, client);
  return { ...mapped(read, 'news', source, source.language ?? options.language), requests: client.requests };
}

async function readForeignFeed(
  source: SourceConfig,
  as: TableSection,
  address: URL,
  client: Client,
  language: string,
): Promise<SourceEntries> {
  const { name, fields } = source;
  const { bytes, name: document, address: final } = await readDocument(address, client);
  const home = final.protocol === 'file:' ? undefined : final.href;
  return mapped(readFeed(bytes, { source: name, document, address: home, fields }), as, source, language);
}

/** People and cities have no date of their own to wait for: that of their post counts. */
function withDate(entry: Entry, dates: ReadonlyMap<number, string>): Entry {
  const { kind, origin } = entry;
  const date = kind === 'news' || origin.post === undefined ? undefined : dates.get(origin.post);
  return date ? { ...entry, embargo: date } : entry;
}

/** A row that has no id of its own is known again by what stands in it, whatever id its first words suggest. */
const withoutGivenId = (entry: Entry): Entry => (entry.traces.has('id') ? entry : { ...entry, sourceId: '' });

function headersOf({ headers = {} }: SourceConfig, env: ReadOptions['env']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => {
      if (typeof value === 'string') return [name, value];
      const secret = env[value.env];
      if (secret === undefined || secret === '') throw secretMissing(value.env);
      return [name, secret];
    }),
  );
}
