import type { Hold, Step } from './entry.js';
import type { Origin } from './origin.js';

/** What a cell of a sheet, or a field of a post or feed, holds. */
export type Cell =
  | { kind: 'text'; text: string }
  /** `text`: as the sheet shows it. */
  | { kind: 'number'; number: number; text: string }
  /** ISO 8601, a day or a time, with a zone only where the source names one. */
  | { kind: 'date'; date: string }
  /** A formula's error: "#REF!". */
  | { kind: 'error'; text: string };

export interface Field {
  /** The source's own name for it: the header's text, "title", "term:topic". */
  name: string;
  /** The target field that it fills, by its flat name: "title", "topics", "names.es". */
  target: string;
  cell: Cell;
  origin: Origin;
  /** In a hidden column: never published, but an id in it still counts. */
  hidden: boolean;
  /** What was done to it before it stood in the cell. */
  steps?: readonly Step[] | undefined;
}

/** One entry as its source has it, before it is mapped. Empty cells have no field. */
export interface Row {
  origin: Origin;
  fields: readonly Field[];
  /** Nothing of it may leave. */
  hidden: boolean;
  /** Why it is hidden, where that is not by the hand of an editor in a sheet. */
  hold?: Hold;
  /** Where the same entry in other languages is edited. */
  translatedAt?: readonly string[];
}
