import type { Cell } from '../../../model/row.js';
import { tooLarge } from '../errors.js';
import type { Grid } from '../grid.js';
import { LIMITS } from '../limits.js';
import { records } from './records.js';

const DELIMITERS = [',', ';', '\t', '|'];
/** Records that are looked at to choose the delimiter. */
const SAMPLE = 40;

/**
 * @param file as an editor calls it
 * @param knownHeaders how many fields of a record are headers that we know
 */
export function readCsv(text: string, file: string, knownHeaders: (record: readonly string[]) => number): Grid {
  const [line = '', declared] = /^sep=(.)(?:\r\n|\n|\r)/i.exec(text) ?? [];
  const body = text.slice(line.length);
  const delimiter = declared ?? likeliest(body, knownHeaders);
  let count = 0;
  const rows = records(body, delimiter).map((record, index) => {
    const cells = cellsOf(record);
    count += cells.size;
    if (count > LIMITS.cells) throw tooLarge(file);
    return { number: index + 1, hidden: false, cells };
  });
  return {
    hidden: false,
    rows: rows.filter(({ cells }) => cells.size > 0),
    isColumnHidden: () => false,
    date1904: false,
  };
}

/** The one under which most headers are known; of several, the one with the most columns. */
function likeliest(text: string, knownHeaders: (record: readonly string[]) => number): string {
  const scored = DELIMITERS.map((delimiter) => {
    const sample = records(text.slice(0, 100_000), delimiter, SAMPLE);
    const known = Math.max(0, ...sample.map(knownHeaders));
    const columns = Math.max(0, ...sample.map(({ length }) => length));
    return { delimiter, score: known * 1000 + Math.min(columns, 999) };
  });
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).delimiter;
}

const cellsOf = (record: readonly string[]): Map<number, Cell> =>
  new Map(record.flatMap((text, column) => (text.trim() ? [[column, { kind: 'text', text }] as const] : [])));
