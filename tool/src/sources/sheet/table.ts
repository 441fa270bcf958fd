import { cleanText, fold } from '../../../../src/feed/text.js';
import { fieldOf } from '../../fields/fields.js';
import type { Finding } from '../../model/finding.js';
import type { Origin } from '../../model/origin.js';
import type { Cell, Field, Row } from '../../model/row.js';
import type { SourceRows } from '../../model/source.js';
import { type Column, columnsOf, headerRow, type HeaderWords } from './columns.js';
import { columnName, type Grid, type GridRow, textOf } from './grid.js';
import { serialDate } from './serial-date.js';

/** Whole words that begin a line of totals. */
const TOTAL = /^(grand total|sub-?total|total|totals|sum|suma|soma|somme|المجموع|الإجمالي|الاجمالي)(?![\p{L}])/u;
/** Serial numbers that stand for days of 1954 to 2119: numbers in a column of dates that nobody would mean as years. */
const SERIALS = { from: 20_000, to: 80_000 };

/** Undefined: no row has headers that we know. */
export function readTable(grid: Grid, words: HeaderWords, origin: Origin): SourceRows | undefined {
  const headers = headerRow(grid.rows, words);
  if (!headers) return undefined;
  const columns = columnsOf(headers, words);
  const place = (row: GridRow, index: number): Origin => ({ ...origin, cell: `${columnName(index)}${row.number}` });
  const findings: Finding[] = [];
  const rows: Row[] = [];
  let last = headers.number;
  let isEnded = false;
  for (const row of grid.rows.slice(grid.rows.indexOf(headers) + 1)) {
    const fields = fieldsOf(row, columns, grid, words, place);
    if (fields.length === 0 || isRepeatedHeader(row, columns)) continue;
    isEnded ||= row.number > last + 1;
    last = row.number;
    const [first] = fields;
    const where = first?.origin ?? origin;
    if (isTotal(row) || (isEnded && fields.length === 1 && columns.filter(({ target }) => target).length > 1)) {
      if (!row.hidden) findings.push({ code: 'row-unread', values: { value: textOf(first?.cell) }, where });
      continue;
    }
    rows.push({ origin: { ...origin, cell: `A${row.number}` }, fields, hidden: row.hidden || grid.hidden });
    if (row.hidden && !grid.hidden) findings.push({ code: 'row-hidden', values: {}, where });
  }
  return { rows, findings: [...headerFindings(headers, columns, grid, words, place), ...findings] };
}

function fieldsOf(
  row: GridRow,
  columns: readonly Column[],
  grid: Grid,
  { as }: HeaderWords,
  place: (row: GridRow, index: number) => Origin,
): Field[] {
  const fields: Field[] = [];
  for (const { index, header, target } of columns) {
    const cell = target && row.cells.get(index);
    if (!cell) continue;
    const hidden = grid.isColumnHidden(index);
    const field = fieldOf(as, target);
    if (hidden && !field?.evenHidden) continue;
    const origin = { ...place(row, index), field: header };
    fields.push({ name: header, target, cell: field?.kind === 'date' ? asDate(cell, grid) : cell, origin, hidden });
  }
  return fields;
}

/** A day whose cell has lost its format is a bare number, counted in the calendar of its workbook. */
function asDate(cell: Cell, { date1904 }: Grid): Cell {
  if (cell.kind !== 'number' || cell.number < SERIALS.from || cell.number > SERIALS.to) return cell;
  const date = serialDate(cell.number, date1904);
  return date ? { kind: 'date', date } : cell;
}

function isTotal({ cells }: GridRow): boolean {
  const [first, ...others] = [...cells.entries()].sort(([a], [b]) => a - b).map(([, cell]) => cell);
  return TOTAL.test(fold(textOf(first)).trim()) && others.every((cell) => /^[\d\s.,'%=-]*$/.test(textOf(cell)));
}

/** Tables that were copied below each other bring their headers along. */
function isRepeatedHeader({ cells }: GridRow, columns: readonly Column[]): boolean {
  const mapped = columns.filter(({ target }) => target);
  return mapped.length > 1 && mapped.every(({ index, header }) => cleanText(textOf(cells.get(index))) === header);
}

function headerFindings(
  row: GridRow,
  columns: readonly Column[],
  grid: Grid,
  { as, configured }: HeaderWords,
  place: (row: GridRow, index: number) => Origin,
): Finding[] {
  const findings = columns.flatMap(({ index, header, target }): Finding[] => {
    const hidden = grid.isColumnHidden(index);
    const where = { ...place(row, index), field: header };
    if (!target) return hidden ? [] : [{ code: 'header-unknown', values: { value: header }, where }];
    const isWithheld = hidden && fieldOf(as, target)?.kind !== 'id';
    return isWithheld ? [{ code: 'column-hidden', values: { value: header }, where }] : [];
  });
  const found = new Set(columns.map(({ target }) => target));
  for (const [header, target] of configured) {
    if (!found.has(target)) findings.push({ code: 'header-missing', values: { value: header }, where: place(row, 0) });
  }
  return findings;
}
