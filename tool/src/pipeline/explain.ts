import type { Ledger } from '../link/ledger.js';
import { linkOf } from '../link/moved-links.js';
import { type Entry, type EntryKind, titleOf, type Trace } from '../model/entry.js';
import { valueAt } from '../model/fields.js';
import type { Origin } from '../model/origin.js';
import type { Prepared } from './prepare.js';

/** Where the values of one entry came from. */
export interface Explanation {
  kind: EntryKind;
  id: string;
  /** Empty where the entry is held. */
  title: string;
  where: Origin;
  held?: { reason: string; until?: string | undefined };
  values: readonly { path: string; value: string; trace?: Trace }[];
}

/** The entries that an id, an address (also a former one) or a cell means. Of a held entry, its place only. */
export function explain(id: string, { visible, held }: Prepared, ledger: Ledger): Explanation[] {
  const former = new Set(
    ledger.entries.filter((entry) => entry.former?.includes(id)).map((entry) => `${entry.kind} ${entry.id}`),
  );
  const isMeant = (entry: Entry): boolean =>
    entry.id === id || linkOf(entry) === id || former.has(`${entry.kind} ${entry.id}`) || isInCell(entry, id);
  return [
    ...visible.filter(isMeant).map((entry) => explained(entry, id)),
    ...held.filter(isMeant).map(({ kind, id: heldId, origin, hold }) => ({
      kind,
      id: heldId === id ? id : '',
      title: '',
      where: origin,
      held: { reason: hold.reason, until: hold.until },
      values: [],
    })),
  ];
}

/** What the argument could have been. */
export const namesIn = ({ visible }: Prepared, id: string): string[] =>
  /^https?:/.test(id) ? visible.flatMap((entry) => linkOf(entry) ?? []) : visible.map((entry) => entry.id);

function explained(entry: Entry, wanted: string): Explanation {
  const { kind, id, origin, traces } = entry;
  const paths =
    isCell(wanted) && id !== wanted
      ? [...traces].filter(([, trace]) => cellOf(trace.origin).includes(normal(wanted)))
      : undefined;
  const all = paths && paths.length > 0 ? paths.map(([path]) => path) : leafPaths(entry.value);
  return {
    kind,
    id,
    title: titleOf(entry),
    where: origin,
    values: all.map((path) => {
      const trace = traceOf(traces, path);
      return { path, value: textOf(valueAtPath(entry.value, path)), ...(trace && { trace }) };
    }),
  };
}

/** A value without a trace of its own has that of what it is a part of: a list that one cell gave. */
function traceOf(traces: ReadonlyMap<string, Trace>, path: string): Trace | undefined {
  for (let at = path; at !== ''; at = at.replace(/(\.[^.[]+|\[\d+\])$/, '')) {
    const trace = traces.get(at);
    if (trace || !/[.[]/.test(at)) return trace;
  }
  return undefined;
}

function leafPaths(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((entry, index) => leafPaths(entry, `${path}[${index}]`));
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .flatMap(([key, field]) => leafPaths(field, path ? `${path}.${key}` : key));
}

const valueAtPath = (value: unknown, path: string): unknown => valueAt(value, path.replaceAll(/\[(\d+)\]/g, '.$1'));

const textOf = (value: unknown): string =>
  value === null || value === undefined ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value);

const isCell = (text: string): boolean => text.includes('!');
const normal = (cell: string): string => cell.toLowerCase();

/** The ways in which somebody may write a cell: with its tab or without. */
function cellOf({ document = '', tab, cell }: Origin): string[] {
  if (cell === undefined) return [];
  return [[document, tab, cell].filter(Boolean).join('!'), `${document}!${cell}`].map(normal);
}

function isInCell(entry: Entry, wanted: string): boolean {
  if (!isCell(wanted)) return false;
  if ([...entry.traces.values()].some(({ origin }) => cellOf(origin).includes(normal(wanted)))) return true;
  return cellOf(entry.origin).includes(normal(wanted));
}
