import type { Warning } from '../../../../src/feed/errors.js';
import { read } from '../../../../src/feed/read.js';
import type { ContentFeed, NewsItem } from '../../../../src/feed/schema.js';
import { isObject } from '../../../../src/feed/shape.js';
import { withOffset } from '../../map/dates/zone.js';
import type { Entry } from '../../model/entry.js';
import type { Finding } from '../../model/finding.js';
import type { Section, SourceEntries } from '../../model/source.js';
import { notContent } from '../failures.js';
import type { Client } from '../http.js';
import { traced } from './traces.js';
import { findingsOf } from './warnings.js';
import { type Page, readPages } from './pages.js';

export interface ContentOptions {
  /** Name of the source. */
  source: string;
  as: Section;
  /** Of entries that name none. */
  language: string;
  /** IANA time zone of times without one. */
  zone?: string | undefined;
  /** The page against which relative addresses of a file are resolved, where the document names none. */
  home?: string | undefined;
}

/**
 * The entries of a document that the widgets read, and of the pages that follow it.
 *
 * @throws SourceError
 */
export async function readContent(address: URL, options: ContentOptions, client: Client): Promise<SourceEntries> {
  const entries: Entry[] = [];
  const findings: Finding[] = [];
  for await (const page of readPages(address, client)) {
    const { feed, warnings } = readPage(page, options.home);
    for (const item of feed.items) giveZone(item, options.zone);
    const raw = rawEntries(page.document);
    const own = entriesOf(feed, page, raw, options);
    entries.push(...own);
    findings.push(...findingsOf(warnings, { source: options.source, document: page.name }, own));
  }
  return { entries, findings };
}

function readPage(
  { document, name, address }: Page,
  home: string | undefined,
): {
  feed: ContentFeed;
  warnings: readonly Warning[];
} {
  try {
    return read(document, address.protocol === 'file:' ? home : address.href);
  } catch (error) {
    throw notContent(name, error instanceof Error ? error.message : '');
  }
}

/** A time without a zone is that of the source's clocks. */
function giveZone(item: NewsItem, zone: string | undefined): void {
  if (zone === undefined) return;
  if (item.date_published) item.date_published = withOffset(item.date_published, zone);
  if (item.date_modified) item.date_modified = withOffset(item.date_modified, zone);
}

/** An entry as the document has it: what the reader drops, such as an embargo, and where it stands. */
interface RawEntry {
  value: Record<string, unknown>;
  path: string;
}

function rawEntries(document: unknown): ReadonlyMap<string, RawEntry> {
  const found = new Map<string, RawEntry>();
  const add = (list: unknown, path: string): void => {
    if (!Array.isArray(list)) return;
    for (const [index, value] of list.entries()) {
      const id: unknown = isObject(value) ? (value['id'] ?? value['url']) : undefined;
      if (isObject(value) && id !== undefined) {
        const key = `${path}#${String(id).trim()}`;
        if (!found.has(key)) found.set(key, { value, path: `${path}[${index}]` });
      }
    }
  };
  if (Array.isArray(document)) add(document, '');
  if (!isObject(document)) return found;
  const { _mmc } = document;
  const extension = isObject(_mmc) ? _mmc : {};
  const cities = isObject(extension['cities']) ? extension['cities']['features'] : undefined;
  for (const path of ['items', 'people', 'persons', 'features']) add(document[path], path);
  add(extension['people'], '_mmc.people');
  add(cities, '_mmc.cities.features');
  return found;
}

const PLACES = {
  news: ['items', ''],
  person: ['_mmc.people', 'people', 'persons'],
  city: ['_mmc.cities.features', 'features'],
} as const;

function entriesOf(
  feed: ContentFeed,
  { name }: Page,
  raw: ReadonlyMap<string, RawEntry>,
  { source, as, language }: ContentOptions,
): Entry[] {
  const common = (kind: Entry['kind'], id: string): Omit<Entry, 'kind' | 'value' | 'language'> => {
    const there = PLACES[kind].map((path) => raw.get(`${path}#${id}`)).find(Boolean);
    const ownId = there ? id : '';
    const origin = {
      source,
      document: name,
      ...(there && { field: there.path }),
    };
    const embargo = embargoOf(there?.value);
    return {
      id: ownId,
      sourceId: ownId,
      origin,
      traces: new Map(),
      ...(embargo !== undefined && { embargo }),
    };
  };
  const wants = (section: Section): boolean => as === 'all' || as === section;
  return [
    ...(wants('news') ? feed.items : []).map((value) =>
      traced({
        kind: 'news',
        ...common('news', value.id),
        value,
        language: value.language ?? language,
      }),
    ),
    ...(wants('people') ? feed._mmc.people : []).map((value) =>
      traced({
        kind: 'person',
        ...common('person', value.id),
        value,
        language: value.language ?? language,
      }),
    ),
    ...(wants('cities') ? feed._mmc.cities.features : []).map((value) =>
      traced({ kind: 'city', ...common('city', value.id), value, language }),
    ),
  ];
}

/** A field that the content feed does not have, for documents that are written for this tool. */
function embargoOf(value: Record<string, unknown> | undefined): string | undefined {
  const extension = value?.['_mmc'];
  const embargo = value?.['embargo'] ?? (isObject(extension) ? extension['embargo'] : undefined);
  return embargo === undefined || embargo === null || embargo === '' ? undefined : String(embargo);
}
