import type { Cell } from '../../../model/row.js';
import { tooLarge } from '../errors.js';
import { type Grid, type GridRow, parseAddress } from '../grid.js';
import { LIMITS } from '../limits.js';
import { type CellContext, cellOf, type RawCell } from './cell.js';
import { StringItem } from './strings.js';
import { type Attributes, isTrue, readXml } from './xml.js';

interface MutableRow extends GridRow {
  cells: Map<number, Cell>;
}

/** Reads one tab: only cells that hold something take up memory, wherever they stand. */
export function readWorksheet(bytes: Uint8Array, context: CellContext, file: string): Omit<Grid, 'tab' | 'hidden'> {
  const reader = new WorksheetReader(context, file);
  readXml(bytes, reader);
  return reader.grid();
}

class WorksheetReader {
  #rows = new Map<number, MutableRow>();
  #hiddenColumns: { from: number; to: number }[] = [];
  #merges: { row: number; column: number; lastRow: number }[] = [];
  #row: MutableRow = { number: 0, hidden: false, cells: new Map() };
  #column = -1;
  #cell: RawCell | undefined;
  #into: 'value' | 'formula' | undefined;
  #inline = new StringItem();
  #count = 0;

  constructor(
    readonly context: CellContext,
    readonly file: string,
  ) {}

  open(name: string, attributes: Attributes): void {
    if (name === 'col') this.#openColumn(attributes);
    else if (name === 'row') this.#openRow(attributes);
    else if (name === 'c') this.#openCell(attributes);
    else if (name === 'mergeCell') this.#merge(attributes['ref'] ?? '');
    else if (this.#cell) this.#openInside(name, this.#cell);
  }

  text(text: string): void {
    if (!this.#cell) return;
    if (this.#into === 'value') this.#cell.value += text;
    else if (this.#into === 'formula') this.#cell.formula += text;
    else this.#inline.add(text);
  }

  close(name: string): void {
    if (name === 'v' || name === 'f') this.#into = undefined;
    this.#inline.close(name);
    if (name === 'c') this.#closeCell();
  }

  grid(): Omit<Grid, 'tab' | 'hidden'> {
    this.#fillMerged();
    const hidden = this.#hiddenColumns;
    return {
      rows: [...this.#rows.values()].filter(({ cells }) => cells.size > 0).sort((a, b) => a.number - b.number),
      isColumnHidden: (column) => hidden.some(({ from, to }) => column >= from && column <= to),
      date1904: this.context.date1904,
    };
  }

  #openColumn({ min, max, hidden, width }: Attributes): void {
    if (isTrue(hidden) || width === '0') this.#hiddenColumns.push({ from: Number(min) - 1, to: Number(max) - 1 });
  }

  #openRow({ r, hidden, ht }: Attributes): void {
    const number = Number(r) || this.#row.number + 1;
    this.#row = { number, hidden: isTrue(hidden) || ht === '0', cells: new Map() };
    this.#rows.set(number, this.#row);
    this.#column = -1;
  }

  #openCell({ r, t, s }: Attributes): void {
    this.#column = parseAddress(r ?? '')?.column ?? this.#column + 1;
    this.#cell = { type: t ?? 'n', style: Number(s ?? 0), value: undefined, inline: '', formula: undefined };
  }

  #openInside(name: string, cell: RawCell): void {
    if (name === 'v') {
      this.#into = 'value';
      cell.value = '';
    } else if (name === 'f') {
      this.#into = 'formula';
      cell.formula = '';
    } else this.#inline.open(name);
  }

  #closeCell(): void {
    if (!this.#cell) return;
    this.#cell.inline = this.#inline.take();
    const cell = cellOf(this.#cell, this.context);
    this.#cell = undefined;
    if (!cell) return;
    if (++this.#count > LIMITS.cells) throw tooLarge(this.file);
    this.#row.cells.set(this.#column, cell);
  }

  #merge(ref: string): void {
    const [first, last] = ref.split(':').map(parseAddress);
    if (first && last && last.row > first.row) this.#merges.push({ ...first, lastRow: last.row });
  }

  /** A merged cell holds one value for many rows: each of those that hold something gets it. */
  #fillMerged(): void {
    const numbers = [...this.#rows.keys()].sort((a, b) => a - b);
    for (const { row, column, lastRow } of this.#merges) {
      const cell = this.#rows.get(row)?.cells.get(column);
      if (!cell) continue;
      for (let at = firstAbove(numbers, row); at < numbers.length; at++) {
        const number = numbers[at] ?? Infinity;
        const cells = number <= lastRow ? this.#rows.get(number)?.cells : undefined;
        if (!cells) break;
        if (cells.size === 0 || cells.has(column)) continue;
        if (++this.#count > LIMITS.cells) throw tooLarge(this.file);
        cells.set(column, cell);
      }
    }
  }
}

/** Index of the first of the sorted numbers that is greater. */
function firstAbove(numbers: readonly number[], number: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? Infinity) > number) high = middle;
    else low = middle + 1;
  }
  return low;
}
