import type { Report } from '../errors.js';

/** One entry of a document, in the content feed's own field names, and where in the document it stood. */
export interface Entry {
  value: unknown;
  path: string;
  /** What its relative addresses are relative to, where that is not the document's own page: an address, relative or not. */
  base?: unknown;
  /** Where a field stands in the document, for the paths of warnings, where that is not below the entry's path. */
  fieldPaths?: ReadonlyMap<string, string>;
}

/** A document taken apart, before its entries are read. */
export interface Sections {
  head?: unknown;
  extension?: unknown;
  items?: Entry[] | undefined;
  people?: Entry[];
  cities?: Entry[];
}

/** One kind of document: how to know it, and how to take it apart. */
export interface Format {
  recognises(document: unknown): boolean;
  sections(document: unknown, report: Report): Sections;
}

/** The entries of a list in a document; nothing, with a report, where it is no list. */
export function listEntries(list: unknown, path: string, report: Report): Entry[] {
  if (list === undefined || list === null) return [];
  if (!Array.isArray(list)) {
    report(path, 'a list', list);
    return [];
  }
  // An array that a page's script has made may have holes.
  return [...list].map((value: unknown, index) => ({ value, path: `${path}[${index}]` }));
}
