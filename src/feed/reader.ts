import { FeedError, type Report, type Warning } from './errors.js';
import type { Entry, Format, Sections } from './formats/format.js';
import { isKnown } from './formats/known.js';
import { kindReaders } from './kinds.js';
import type { City, ContentFeed, ExtensionHead, FeedHead, NewsItem, Person, Point } from './schema.js';
import { isObject, readShape } from './shape.js';
import { cityPropertiesShape, extensionHeadShape, feedHeadShape, newsItemShape, personShape } from './shapes.js';
import { slug } from './text.js';

/** The highest `_mmc.format` that this version reads. */
export const FORMAT = 1;
/** The most entries of one section. */
export const MAX_ENTRIES = 20_000;

export interface ReadResult {
  feed: ContentFeed;
  warnings: Warning[];
}

export type Reader = (document: unknown) => ReadResult;

/**
 * Makes a reader of some of the kinds of document that the widgets know; the others it takes for empty feeds.
 * One bad entry never removes the others: what was left out is in `warnings`.
 * The same document is read once.
 *
 * The reader throws FeedError: `not-a-feed` for no known kind, `version` for a newer format, `too-large` past 20,000 entries.
 */
export function createReader(formats: readonly Format[]): Reader {
  const results = new WeakMap<object, ReadResult>();
  return (document) => {
    if (!isKnown(document)) throw new FeedError('not-a-feed', notAFeed(document));
    const known = results.get(document);
    if (known) return known;
    const warnings: Warning[] = [];
    const report: Report = (path, expected, found) => warnings.push({ path, expected, found: brief(found) });
    const format = formats.find(({ recognises }) => recognises(document));
    const result = { feed: readSections(format?.sections(document, report) ?? {}, report), warnings };
    results.set(document, result);
    return result;
  };
}

function readSections(
  { head = {}, extension = {}, items = [], people = [], cities = [] }: Sections,
  report: Report,
): ContentFeed {
  refuseNewerFormat(extension);
  return {
    ...readShape<FeedHead>(feedHeadShape, head, '', report),
    version: 'https://jsonfeed.org/version/1.1',
    items: readSection('items', items, readItem, report),
    _mmc: {
      ...readShape<ExtensionHead>(extensionHeadShape, extension, '_mmc', report),
      format: FORMAT,
      people: readSection('people', people, readPerson, report),
      cities: { type: 'FeatureCollection', features: readSection('cities', cities, readCity, report) },
    },
  };
}

function refuseNewerFormat(extension: unknown): void {
  const format = isObject(extension) ? Number(extension['format'] ?? FORMAT) : FORMAT;
  if (format > FORMAT) {
    throw new FeedError(
      'version',
      `The feed has _mmc.format ${format}; these widgets read format ${FORMAT}: load a newer version of them.`,
    );
  }
}

type EntryReader<T> = (value: Record<string, unknown>, path: string, report: Report) => T | undefined;

/** The entries of a section that could be read. Of two with the same id, the first wins. */
function readSection<T extends { id: string }>(
  name: string,
  entries: Entry[],
  readEntry: EntryReader<T>,
  report: Report,
): T[] {
  if (entries.length > MAX_ENTRIES) {
    throw new FeedError('too-large', `The feed has ${entries.length} ${name}; at most ${MAX_ENTRIES} are read.`);
  }
  const byId = new Map<string, T>();
  for (const { value, path, fieldNames = {} } of entries) {
    if (!isObject(value)) {
      report(path, 'an object', value);
      continue;
    }
    const reportField: Report = (fieldPath, expected, found) =>
      report(inDocumentWords(fieldPath, path, fieldNames), expected, found);
    const entry = readEntry({ ...value, id: idOf(value, path, report) }, path, reportField);
    if (entry && byId.has(entry.id)) report(`${path}.id`, 'an id that no earlier entry has', entry.id);
    else if (entry) byId.set(entry.id, entry);
  }
  return [...byId.values()];
}

function inDocumentWords(fieldPath: string, path: string, fieldNames: Readonly<Record<string, string>>): string {
  const field = fieldPath.slice(path.length + 1);
  return `${path}.${fieldNames[field] ?? field}`;
}

/** An entry's own id, or its place in the document, which no id looks like. */
function idOf(value: Record<string, unknown>, path: string, report: Report): unknown {
  const { id } = value;
  if (id === undefined || id === null || id === '') return kindReaders['url']?.read(value['url']) ?? `#${path}`;
  if (kindReaders['id']?.read(id)) return id;
  report(`${path}.id`, 'an id: text or a number', id);
  return `#${path}`;
}

const readItem: EntryReader<NewsItem> = (value, path, report) =>
  readShape<NewsItem>(newsItemShape, value, path, report);

const readPerson: EntryReader<Person> = (value, path, report) => readShape<Person>(personShape, value, path, report);

const readCity: EntryReader<City> = (value, path, report) => {
  const properties = readShape<City['properties']>(
    cityPropertiesShape,
    value['properties'],
    `${path}.properties`,
    report,
  );
  if (!properties) return undefined;
  const named = slug(`${properties.name} ${properties.country ?? ''}`);
  const id = String(value['id']);
  return {
    type: 'Feature',
    id: id.startsWith('#') ? `${named}${id}` : id,
    geometry: readPoint(value['geometry'], path, report),
    properties,
  };
};

function readPoint(geometry: unknown, path: string, report: Report): Point | null {
  const point = kindReaders['point']?.read(geometry);
  if (typeof point === 'object') return point;
  report(`${path}.geometry`, kindReaders['point']?.expected ?? '', geometry);
  return null;
}

/** A found value, short enough for a line in the console. */
function brief(value: unknown): string {
  const text = value === undefined ? 'nothing' : (JSON.stringify(value) ?? String(value));
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

const notAFeed = (document: unknown): string =>
  `Expected a JSON Feed with its "version", WordPress posts, people or GeoJSON; found ${brief(document)}.`;
