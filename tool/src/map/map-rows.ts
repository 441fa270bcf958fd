import type { Row } from '../model/row.js';
import type { SourceEntries, TableSection } from '../model/source.js';

export interface MapOptions {
  /** Of entries that name none. */
  language: string;
  /** IANA time zone of times without one. */
  zone?: string;
  /** Target field → a value for each entry that has none. */
  set?: Readonly<Record<string, string>>;
  /** The `fields` of the source; those that are a fixed text in quotes count here. */
  fields?: Readonly<Record<string, string>>;
}

/**
 * Entries of rows. Their ids are what the source alone would give: the id column, else city and country, else a slug.
 * Names in `_mmc.cities`, `_mmc.people` and `properties.people` stay as they were written; `link/` makes ids of them.
 * Entries with a `hold` are among the entries. A person of whom some rows are hidden comes twice, under the same id:
 * once as readers may see them, and once, held, with what the hidden rows say.
 */
export function mapRows(as: TableSection, rows: readonly Row[], options: MapOptions): SourceEntries {
  void [as, rows, options];
  return { entries: [], findings: [] };
}
