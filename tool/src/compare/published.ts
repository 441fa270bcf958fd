import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isObject } from '../../../src/feed/shape.js';
import type { EntryKind } from '../model/entry.js';

/** An entry as readers see it now. */
export interface PublishedEntry {
  kind: EntryKind;
  id: string;
  title: string;
  folder: string;
  value: Record<string, unknown>;
}

/** What lies in `out` of one language. */
export interface Published {
  /** By path: the text of each file. */
  texts: ReadonlyMap<string, string>;
  /** The JSON documents among them, parsed. */
  documents: ReadonlyMap<string, unknown>;
  entries: readonly PublishedEntry[];
}

const OURS = /^(feed\.json|feed-p\d{4,}\.json|people\.json|cities\.geojson|feed\.xml)$/;

/** Reads what was published before, of the main language (folder "") and of others. */
export async function readPublished(out: string, folders: readonly string[]): Promise<Published> {
  const texts = new Map<string, string>();
  for (const folder of folders) {
    const names = await readdir(join(out, folder)).catch(() => []);
    for (const name of names.filter((file) => OURS.test(file)).sort()) {
      texts.set(`${folder}${name}`, await readFile(join(out, folder, name), 'utf8'));
    }
  }
  const documents = new Map<string, unknown>();
  for (const [path, text] of texts) if (!path.endsWith('.xml')) documents.set(path, parse(text));
  return { texts, documents, entries: folders.flatMap((folder) => entriesIn(folder, documents)) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The entries of `feed.json` and the pages that it leads to: a page that is kept a day longer does not count. */
function entriesIn(folder: string, documents: ReadonlyMap<string, unknown>): PublishedEntry[] {
  const found: PublishedEntry[] = [];
  const seen = new Set<string>();
  const add = (kind: EntryKind, value: unknown, title: unknown): void => {
    if (!isObject(value) || typeof value['id'] !== 'string') return;
    found.push({ kind, id: value['id'], title: typeof title === 'string' ? title : value['id'], folder, value });
  };
  for (let path: string | undefined = `${folder}feed.json`; path && !seen.has(path);) {
    seen.add(path);
    const document: unknown = documents.get(path);
    if (!isObject(document)) break;
    for (const item of listOf(document['items'])) add('news', item, isObject(item) ? item['title'] : undefined);
    const extension = isObject(document['_mmc']) ? document['_mmc'] : {};
    for (const person of listOf(extension['people']))
      add('person', person, isObject(person) ? person['name'] : undefined);
    const cities = isObject(extension['cities']) ? extension['cities']['features'] : undefined;
    for (const city of listOf(cities)) add('city', city, nameOf(city));
    path = nextOf(document, folder);
  }
  return found;
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

const nameOf = (city: unknown): unknown =>
  isObject(city) && isObject(city['properties']) ? city['properties']['name'] : undefined;

function nextOf(document: Record<string, unknown>, folder: string): string | undefined {
  const { next_url } = document;
  return typeof next_url === 'string' ? `${folder}${next_url.split('/').at(-1) ?? ''}` : undefined;
}
