import { documentKind } from './diagnosis/document-kind.js';
import { FeedError, type ReadContext, type Report, type Warning } from './errors.js';
import type { Entry, Format, Sections } from './formats/format.js';
import { expected } from './expected.js';
import { isKnown } from './formats/known.js';
import { kindReaders } from './kinds.js';
import { FORMAT, MAX_ENTRIES } from './limits.js';
import type { City, ContentFeed, ExtensionHead, FeedHead, NewsItem, Person } from './schema.js';
import { isObject } from './shape.js';
import { shapeReader } from './shape-reader.js';
import { extensionHeadShape, feedHeadShape } from './shapes.js';
import { safeUrl } from './url.js';

export interface ReadResult {
  feed: ContentFeed;
  warnings: Warning[];
  /** How many entries of the needed sections there are, where none of them could be read. */
  unreadable: number;
}

/** @param address where the document is from, for relative addresses in it */
export type Reader = (document: unknown, address?: string) => ReadResult;

/** How an entry of a section is read; undefined where nothing of it is left. */
export type EntryReader<T> = (value: Record<string, unknown>, path: string, context: ReadContext) => T | undefined;

/** The sections that somebody needs. The others stay empty, whatever the document has. */
export interface SectionReaders {
  items?: EntryReader<NewsItem>;
  people?: EntryReader<Person>;
  cities?: EntryReader<City>;
}

/**
 * Makes a reader of some of the kinds of document that the widgets know; the others it takes for empty feeds.
 * What is shown only in passing is read without a word: what is wrong with it is for the widgets that need it.
 * One bad entry never removes the others: what was left out is in `warnings`.
 * The same document is read once.
 *
 * The reader throws FeedError: `not-a-feed` for no known kind, `version` for a newer format, `too-large` past 20,000 entries.
 */
export function createReader(
  formats: readonly Format[],
  needed: SectionReaders,
  inPassing: SectionReaders = {},
): Reader {
  const results = new WeakMap<object, ReadResult>();
  return (document, address) => {
    if (!isKnown(document)) throw new FeedError('not-a-feed', notAFeed(document));
    const known = results.get(document);
    if (known) return known;
    const warnings: Warning[] = [];
    const report: Report = (path, expected, found) => warnings.push({ path, expected, found: brief(found) });
    const format = formats.find(({ recognises }) => recognises(document));
    const sections = format?.sections(document, report) ?? {};
    const feed = readSections(sections, needed, inPassing, { report, base: address });
    const result = { feed, warnings, unreadable: countUnreadable(sections, feed, needed) };
    results.set(document, result);
    return result;
  };
}

function countUnreadable(sections: Sections, { items, _mmc }: ContentFeed, needed: SectionReaders): number {
  const read = { items, people: _mmc.people, cities: _mmc.cities.features };
  const wanted = (['items', 'people', 'cities'] as const).filter((section) => needed[section]);
  if (wanted.some((section) => read[section].length > 0)) return 0;
  return wanted.reduce((sum, section) => sum + (sections[section]?.length ?? 0), 0);
}

const readFeedHead = shapeReader<FeedHead>(feedHeadShape);
const readExtensionHead = shapeReader<ExtensionHead>(extensionHeadShape);

function readSections(
  sections: Sections,
  needed: SectionReaders,
  inPassing: SectionReaders,
  context: ReadContext,
): ContentFeed {
  const { head = {}, extension = {} } = sections;
  refuseNewerFormat(extension);
  const feedHead = readFeedHead(head, '', context);
  const inEntries = { ...context, base: feedHead?.home_page_url ?? context.base };
  const read = <T extends { id: string }>(
    entries: Entry[] = [],
    needs: EntryReader<T> | undefined,
    passes: EntryReader<T> | undefined,
  ): T[] =>
    needs
      ? readSection(entries, needs, inEntries)
      : readSection(entries.slice(0, MAX_ENTRIES), passes, { ...inEntries, report: () => undefined });
  return {
    ...feedHead,
    version: 'https://jsonfeed.org/version/1.1',
    items: read(sections.items, needed.items, inPassing.items),
    _mmc: {
      ...readExtensionHead(extension, '_mmc', context),
      format: FORMAT,
      people: read(sections.people, needed.people, inPassing.people),
      cities: { type: 'FeatureCollection', features: read(sections.cities, needed.cities, inPassing.cities) },
    },
  };
}

function refuseNewerFormat(extension: unknown): void {
  const format = isObject(extension) ? extension['format'] : FORMAT;
  if ((typeof format === 'number' || typeof format === 'string') && Number(format) > FORMAT) {
    throw new FeedError(
      'version',
      `The feed has _mmc.format ${format}; these widgets read format ${FORMAT}: load a newer version of them.`,
    );
  }
}

/** The entries of a section that could be read. Of two with the same id, the first wins. */
function readSection<T extends { id: string }>(
  entries: Entry[],
  readEntry: EntryReader<T> | undefined,
  { report, base }: ReadContext,
): T[] {
  if (!readEntry) return [];
  if (entries.length > MAX_ENTRIES) {
    throw new FeedError('too-large', `A section has ${entries.length} entries; at most ${MAX_ENTRIES} are read.`);
  }
  const byId = new Map<string, T>();
  for (const { value, path, fieldPaths, base: ownBase } of entries) {
    if (!isObject(value)) {
      report(path, 'an object', value);
      continue;
    }
    const reportField: Report = (fieldPath, expected, found) =>
      report(inDocument(fieldPath, path, fieldPaths), expected, found);
    const id = idOf(value, path, { report, base });
    const entry = readEntry(id === value['id'] ? value : { ...value, id }, path, {
      report: reportField,
      base: safeUrl(ownBase, base) ?? base,
    });
    if (entry && byId.has(entry.id)) report(`${path}.id`, 'an id that no earlier entry has', entry.id);
    else if (entry) byId.set(entry.id, entry);
  }
  return [...byId.values()];
}

/** The path of a field as the document has it: `[3].title` is `[3].title.rendered` in WordPress. */
function inDocument(path: string, entryPath: string, fieldPaths: ReadonlyMap<string, string> | undefined): string {
  const [field = '', ...rest] = path.slice(entryPath.length).replace(/^\./, '').split('.');
  const moved = fieldPaths?.get(field);
  // A document that is an entry itself has no path.
  return (moved ? [moved, ...rest].join('.') : path).replace(/^\./, '');
}

/** An entry's own id, or its place in the document, which no id looks like. */
function idOf(value: Record<string, unknown>, path: string, { report, base }: ReadContext): unknown {
  const { id } = value;
  if (id === undefined || id === null || id === '') return kindReaders['url']?.(value['url'], base) ?? `#${path}`;
  if (kindReaders['id']?.(id)) return id;
  report(`${path}.id`, expected.id, id);
  return `#${path}`;
}

/** A found value, short enough for a line in the console. */
function brief(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 80 ? `${value.slice(0, 79)}…` : value);
  if (Array.isArray(value)) return 'a list';
  return isObject(value) ? 'an object' : String(value ?? 'nothing');
}

const notAFeed = (document: unknown): string =>
  `Expected a content feed or one of the documents that are read as one; found ${documentKind(document)}.`;
