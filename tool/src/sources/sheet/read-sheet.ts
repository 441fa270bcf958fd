import type { Finding } from '../../model/finding.js';
import type { Origin } from '../../model/origin.js';
import { SourceError, type SourceRows, type TableSection } from '../../model/source.js';
import { UsageError } from '../../model/usage-error.js';
import { type HeaderWords, headerWords, knownTargets } from './columns.js';
import { decode } from './csv/decode.js';
import { readCsv } from './csv/read-csv.js';
import { broken, empty, noHeaders, tooLarge } from './errors.js';
import { refuseOtherFormats } from './formats.js';
import { LIMITS } from './limits.js';
import { readTable } from './table.js';
import { chooseTab } from './tabs.js';
import { openWorkbook } from './xlsx/workbook.js';

export interface SheetOptions {
  /** Name of the source in the configuration. */
  source: string;
  /** What an editor calls the file: "board.xlsx". Its ending says nothing; its bytes do. */
  fileName: string;
  as: TableSection;
  /** Default: the visible tab in which most headers are known. */
  tab?: string | undefined;
  /** Target field → the header's text. Fixed texts, in quotes, are `mapRows`'s. */
  fields?: Readonly<Record<string, string>> | undefined;
}

/**
 * The rows of a table in a workbook (XLSX) or a text file (CSV), with the columns that are mapped and no others.
 *
 * @throws SourceError for bytes that are no table; UsageError where the tab of the configuration is missing
 */
export function readSheet(bytes: Uint8Array, options: SheetOptions): SourceRows {
  const { fileName, source, as, fields } = options;
  if (bytes.length > LIMITS.bytes) throw tooLarge(fileName);
  if (bytes.length === 0) throw empty(fileName);
  const words = headerWords(as, fields);
  const origin = { source, document: fileName };
  try {
    const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
    return isZip ? readWorkbook(bytes, options, words, origin) : readText(bytes, fileName, words, origin);
  } catch (error) {
    // Whatever a damaged file makes the readers stumble over, it is the file that is damaged.
    throw error instanceof SourceError || error instanceof UsageError ? error : broken(fileName);
  }
}

function readWorkbook(bytes: Uint8Array, options: SheetOptions, words: HeaderWords, origin: Origin): SourceRows {
  const { fileName, tab } = options;
  const { grid, findings } = chooseTab(openWorkbook(bytes, fileName), { fileName, tab, words, origin });
  const place = grid.tab === undefined ? origin : { ...origin, tab: grid.tab };
  const table = readTable(grid, words, place);
  if (!table) throw grid.rows.length === 0 ? empty(fileName) : noHeaders(fileName);
  return { rows: table.rows, findings: [...findings, ...table.findings] };
}

function readText(bytes: Uint8Array, fileName: string, words: HeaderWords, origin: Origin): SourceRows {
  refuseOtherFormats(bytes, fileName);
  const known = (text: string): number =>
    Math.max(
      0,
      ...text
        .slice(0, 20_000)
        .split(/[\r\n]+/)
        .slice(0, 30)
        .map((line) => knownTargets(line.split(/[,;\t|]/), words)),
    );
  const { text, encoding, doubtful } = decode(bytes, known);
  if (!text.trim()) throw empty(fileName);
  const grid = readCsv(text, fileName, (record) => knownTargets(record, words));
  const table = readTable(grid, words, origin);
  if (!table) throw noHeaders(fileName);
  const guess: Finding = {
    code: 'guessed',
    values: { field: 'encoding', value: encoding, from: fileName, how: 'letters' },
    where: origin,
  };
  return { rows: table.rows, findings: doubtful ? [guess, ...table.findings] : table.findings };
}
