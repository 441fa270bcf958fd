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
import { type RawEntries, rawEntries, repeatsIn } from './raw-entries.js';

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
    const { feed, warnings } = readPage(page, options);
    const own = entriesOf(feed, page, rawEntries(page.document), options);
    entries.push(...own, ...repeatedEntries(page, options));
    findings.push(...findingsOf(warnings, { source: options.source, document: page.name }, own));
  }
  return { entries, findings };
}

function readPage(
  { document, name, address }: Page,
  { home, zone }: ContentOptions,
): {
  feed: ContentFeed;
  warnings: readonly Warning[];
} {
  try {
    const result = read(document, address.protocol === 'file:' ? home : address.href);
    for (const item of result.feed.items) giveZone(item, zone);
    return result;
  } catch (error) {
    throw notContent(name, error instanceof Error ? error.message : '');
  }
}

/** What the reader drops because an earlier entry has its id. Where it is to be held, the proof must know its words. */
function repeatedEntries(page: Page, options: ContentOptions): Entry[] {
  const { document, raw } = repeatsIn(page.document);
  if (raw.size === 0) return [];
  const { feed } = readPage({ ...page, document }, options);
  return entriesOf(feed, page, raw, options).map((entry) => ({ ...entry, id: '', sourceId: '', isRepeated: true }));
}

/** A time without a zone is that of the source's clocks. */
function giveZone(item: NewsItem, zone: string | undefined): void {
  if (zone === undefined) return;
  if (item.date_published) item.date_published = withOffset(item.date_published, zone);
  if (item.date_modified) item.date_modified = withOffset(item.date_modified, zone);
}

const PLACES = {
  news: ['items', ''],
  person: ['_mmc.people', 'people', 'persons'],
  city: ['_mmc.cities.features', 'features'],
} as const;

function entriesOf(
  feed: ContentFeed,
  { name }: Page,
  raw: RawEntries,
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
