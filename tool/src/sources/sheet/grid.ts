import type { Cell } from '../../model/row.js';

/** A tab of a workbook, or a text file, before anything is known of its columns. */
export interface Grid {
  /** Of the tab; undefined in a text file. */
  tab?: string;
  hidden: boolean;
  /** Only rows that hold something, from the top. */
  rows: readonly GridRow[];
  /** Counted from 0. */
  isColumnHidden(column: number): boolean;
  /** Days between the two calendars of Excel, for dates that are written as bare numbers. */
  date1904: boolean;
}

export interface GridRow {
  /** As the editor sees it: the first is 1. */
  number: number;
  hidden: boolean;
  /** By column, counted from 0. Empty cells are not there. */
  cells: ReadonlyMap<number, Cell>;
}

/** "F" of column 5. */
export function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}

/** Row (from 1) and column (from 0) of "F14". */
export function parseAddress(address: string): { row: number; column: number } | undefined {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(address) ?? [];
  if (!letters || !digits) return undefined;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits), column: column - 1 };
}

/** What a cell shows, as text. */
export function textOf(cell: Cell | undefined): string {
  if (!cell) return '';
  return cell.kind === 'date' ? cell.date : cell.text;
}
