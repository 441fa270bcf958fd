import { kindReaders } from './kinds.js';
import { FORMAT, MAX_ENTRIES, MAX_MEMBERS } from './limits.js';
import type { ContentFeed } from './schema.js';
import { type AnyShape, type Fields, isAbsent, isList, isMarked, isObject, kindOf } from './shape.js';
import { extensionHeadShape, feedHeadShape } from './shapes.js';
import { safeUrl } from './url.js';

/** The shapes of the entries that somebody needs, by section. */
export interface SectionShapes {
  items?: AnyShape;
  people?: AnyShape;
  cities?: AnyShape;
}

type QuickReader = (document: unknown, address?: string) => ContentFeed | undefined;

/**
 * Makes a reader of content feeds with which nothing is wrong, as most are. It says what the whole reader (`reader.ts`)
 * says of such a feed, without making a copy of it: it writes what it has read into the document itself.
 * At the first thing that wants a closer look it gives up and returns undefined. The whole reader, which then
 * reads the document from its beginning, finds nothing changed that it would have read otherwise.
 */
export function createQuickReader(shapes: SectionShapes): QuickReader {
  const readItems = entriesReader(shapes.items);
  const readPeople = entriesReader(shapes.people);
  const readCities = entriesReader(shapes.cities);
  return (document, address) => {
    if (!isObject(document)) return undefined;
    const { _mmc: extension } = document;
    if (!isObject(extension) || (extension['format'] ?? FORMAT) !== FORMAT) return undefined;
    const { cities = {} } = extension;
    if (!isObject(cities) || !readHead(document, address) || !readExtension(extension, address)) return undefined;
    const base = safeUrl(document['home_page_url']) ?? address;
    const items = readItems(document['items'], base);
    const people = readPeople(extension['people'], base);
    const features = readCities(cities['features'], base);
    const feed = {
      ...document,
      items,
      _mmc: { ...extension, format: FORMAT, people, cities: { ...cities, features } },
    };
    return items && people && features && isFeed(feed) ? feed : undefined;
  };
}

/** It has just been read along the shapes, which are tied to the types. */
const isFeed = (feed: object): feed is ContentFeed => 'items' in feed;

const readHead = valueReader(feedHeadShape);
const readExtension = valueReader(extensionHeadShape);

/** Makes a reader of the entries of a section; of one that nobody needs, of none. */
function entriesReader(shape: AnyShape | undefined): (entries: unknown, base: string | undefined) => unknown {
  if (!shape) return () => [];
  const readEntry = valueReader(shape);
  return (entries = [], base) => {
    if (!Array.isArray(entries) || entries.length > MAX_ENTRIES) return undefined;
    const ids = new Set<unknown>();
    for (const entry of entries) {
      if (!isObject(entry) || !readEntry(entry, base) || isUnusual(entry)) return undefined;
      ids.add(entry['id']);
    }
    return ids.size === entries.length ? entries : undefined;
  };
}

/** What the whole reader makes something else of. */
const isUnusual = (entry: Record<string, unknown>): boolean =>
  Boolean(entry['author']) ||
  Boolean(entry['content_html'] && !entry['content_text']) ||
  Boolean(entry['date_modified'] && !entry['date_published']) ||
  (Array.isArray(entry['memberships']) && entry['memberships'].length === 0) ||
  String(entry['id']).startsWith('#');

/** Returns a value as it is to be; undefined where it is not what it should be. */
type Read = (value: unknown, base: string | undefined) => unknown;

function valueReader(shape: AnyShape): Read {
  if (typeof shape === 'string') return leafReader(shape);
  return isList(shape) ? listReader(shape[0]) : objectReader(shape);
}

function leafReader(leaf: string): Read {
  const kind = kindOf(leaf);
  // An end that is a date, and not one of those that say that there is none.
  if (kind === 'end') return (value, base) => (/^[09]{4}/.test(String(value)) ? undefined : readDate(value, base));
  const read = kindReaders[kind];
  const mayBeNull = leaf.endsWith('?');
  return (value, base) => (value === null && mayBeNull ? null : read?.(value, base) || undefined);
}

const readDate = leafReader('date');

function listReader(shape: AnyShape): Read {
  const read = valueReader(shape);
  return (list, base) => {
    if (!Array.isArray(list) || list.length > MAX_MEMBERS) return undefined;
    for (let index = 0; index < list.length; index++) {
      const entry = read(list[index], base);
      if (entry === undefined) return undefined;
      list[index] = entry;
    }
    return list;
  };
}

interface Field {
  name: string;
  read: Read;
  isNeeded: boolean;
}

function objectReader(shape: Fields): Read {
  const fields = Object.entries(shape).map(([name, field]): Field => {
    return { name, read: valueReader(field), isNeeded: isNeeded(field) };
  });
  const [any] = fields;
  return (value, base) => {
    if (!isObject(value)) return undefined;
    if (any?.name !== '*') return readFields(fields, value, base);
    const names = Object.keys(value);
    const all = names.map((name) => ({ ...any, name }));
    return names.length > MAX_MEMBERS ? undefined : readFields(all, value, base);
  };
}

/** Whether what has a field of this shape is nothing without it. */
function isNeeded(shape: AnyShape): boolean {
  return isMarked(shape) || (isObject(shape) && Object.values(shape).some(isNeeded));
}

function readFields(fields: readonly Field[], value: Record<string, unknown>, base: string | undefined): unknown {
  for (const { name, read, isNeeded } of fields) {
    const there = Object.hasOwn(value, name) ? value[name] : undefined;
    if (isAbsent(there) && !isNeeded) {
      if (there !== undefined) value[name] = undefined;
      continue;
    }
    const field = read(there, base);
    if (field === undefined) return undefined;
    value[name] = field;
  }
  return value;
}
