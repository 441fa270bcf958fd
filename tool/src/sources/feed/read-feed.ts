import type { SourceRows } from '../../model/source.js';
import { decodeFeed } from './decode.js';
import { notAFeed, pageInsteadOfFeed } from './errors.js';
import type { FeedEntry } from './feed-entry.js';
import { jsonEntries } from './json-entries.js';
import { rowsOf, type RowsOptions } from './rows.js';
import { parseXml } from './tree.js';
import { isFeed, xmlEntries } from './xml-entries.js';

export interface FeedOptions {
  /** Name of the source. */
  source: string;
  /** What an editor calls the feed. */
  document: string;
  /** Where it was read, for relative addresses; undefined for a file. */
  address?: string | undefined;
  /** Target field → element, of the configuration. */
  fields?: Readonly<Record<string, string>> | undefined;
  /** The place of an entry, where what the feed calls it tells one. */
  placeOf?: RowsOptions['placeOf'];
}

/**
 * The entries of a feed of any kind, however broken.
 *
 * @throws SourceError where the bytes are no feed
 */
export function readFeed(bytes: Uint8Array, options: FeedOptions): SourceRows {
  const { source, document, fields = {}, placeOf } = options;
  return { rows: rowsOf(entriesOf(decodeFeed(bytes), options), { source, document, fields, placeOf }), findings: [] };
}

function entriesOf(text: string, { document, address }: FeedOptions): FeedEntry[] {
  const entries = /^\s*[{[]/.test(text) ? jsonEntries(parsed(text), address) : undefined;
  if (entries) return entries;
  if (/^\s*(<!doctype html|<html)/i.test(text.slice(0, 2000))) throw pageInsteadOfFeed(document);
  const root = parseXml(text);
  if (!isFeed(root)) throw notAFeed(document);
  return xmlEntries(root, address);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
