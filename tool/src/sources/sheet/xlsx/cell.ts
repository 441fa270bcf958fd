import type { Cell } from '../../../model/row.js';
import { serialDate } from '../serial-date.js';
import type { NumberFormat } from './styles.js';
import { unescapeText } from './xml.js';

/** What stands in a `c` element. */
export interface RawCell {
  type: string;
  style: number;
  /** Text of `v`; undefined where there is none. */
  value: string | undefined;
  /** Text of `is`. */
  inline: string;
  /** Text of `f`; undefined where it has no formula. */
  formula: string | undefined;
}

/** What cells refer to. */
export interface CellContext {
  strings: readonly string[];
  formats: readonly NumberFormat[];
  date1904: boolean;
}

/** Undefined: the cell is empty. */
export function cellOf(raw: RawCell, { strings, formats, date1904 }: CellContext): Cell | undefined {
  const { type, value, formula } = raw;
  if (type === 'inlineStr') return textCell(raw.inline);
  // Programs that write a formula without its result leave that to Excel.
  if (value === undefined) return formula ? { kind: 'error', text: `=${formula}` } : undefined;
  if (type === 's') return textCell(strings[Number(value)] ?? '');
  if (type === 'str') return textCell(unescapeText(value));
  if (type === 'e') return { kind: 'error', text: value };
  if (type === 'b') return textCell(value === '1' ? 'TRUE' : 'FALSE');
  if (type === 'd') return { kind: 'date', date: value.replace(/T00:00:00(\.0+)?Z?$/, '') };
  return numberCell(value, formats[raw.style], date1904);
}

const textCell = (text: string): Cell | undefined => (text.trim() ? { kind: 'text', text } : undefined);

function numberCell(value: string, format: NumberFormat | undefined, date1904: boolean): Cell | undefined {
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number)) return textCell(value);
  const date = format?.date && serialDate(number, date1904);
  if (date && format.date) return { kind: 'date', date: shown(date, format.date) };
  // 0.1 + 0.2: what is stored has more digits than what is meant.
  const text = String(Number(number.toPrecision(15)));
  return { kind: 'number', number, text: text.padStart(format?.digits ?? 0, '0') };
}

const shown = (date: string, precision: 'year' | 'month' | 'day'): string =>
  precision === 'day' ? date : date.slice(0, precision === 'month' ? 7 : 4);
