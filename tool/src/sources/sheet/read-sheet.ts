import type { SourceRows, TableSection } from '../../model/source.js';

export interface SheetOptions {
  /** Name of the source in the configuration. */
  source: string;
  /** What an editor calls the file: "board.xlsx". Its ending says nothing; its bytes do. */
  fileName: string;
  as: TableSection;
  /** Default: the first visible tab whose headers are known. */
  tab?: string;
  /** Target field → the header's text. Fixed texts, in quotes, are `mapRows`'s. */
  fields?: Readonly<Record<string, string>>;
}

/**
 * The rows of a table in a workbook (XLSX) or a text file (CSV), with the columns that are mapped and no others.
 * Any bytes end in rows and findings or in a `SourceError`.
 */
export function readSheet(bytes: Uint8Array, options: SheetOptions): SourceRows {
  void [bytes, options];
  return { rows: [], findings: [] };
}
