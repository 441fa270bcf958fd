import { safeUrl } from '../../../src/feed/url.js';
import type { Step, Trace } from '../model/entry.js';
import type { Finding, FindingCode } from '../model/finding.js';
import type { Cell, Field, Row } from '../model/row.js';
import { cleanId, cleanLine, cleanParagraphs, shownText, splitList } from './clean.js';
import { type DayOrder, readDate } from './dates/date.js';
import { countryCode } from './places/countries.js';

/** What the mapping of a table knows beside its rows. */
export interface MapContext {
  source: string;
  language: string;
  zone: string | undefined;
  /** Target → value for entries that have none. */
  set: ReadonlyMap<string, string>;
  /** Target → fixed text, in place of what the source says. */
  fixed: ReadonlyMap<string, string>;
  /** What the dates of a target's column prove. */
  orderOf(target: string): DayOrder;
}

/** A day or time of a cell, as it is in the feed. */
export interface DateValue {
  date: string;
  /** Of "2018–2025". */
  end?: string;
}

/** Reads the fields of one row into values, and keeps the trace of each. */
export class RowValues {
  readonly traces = new Map<string, Trace>();
  readonly findings: Finding[] = [];
  #fields = new Map<string, Field[]>();

  constructor(
    readonly row: Row,
    readonly context: MapContext,
  ) {
    for (const field of row.fields) this.#fields.set(field.target, [...(this.#fields.get(field.target) ?? []), field]);
    for (const [target, text] of context.fixed) this.#fields.set(target, [constant(target, text, context.source)]);
    for (const [target, text] of context.set) {
      if (!this.#fields.has(target)) this.#fields.set(target, [constant(target, text, context.source)]);
    }
  }

  /** Targets that there are fields for. */
  get targets(): string[] {
    return [...this.#fields.keys()];
  }

  field(target: string): Field | undefined {
    return this.#fields.get(target)?.[0];
  }

  /** A line of text. `path`: where in the entry's value it goes. */
  line(target: string, path: string): string | undefined {
    return this.#read(target, path, ({ cell }) => cleaned(cell, cleanLine));
  }

  prose(target: string, path: string): string | undefined {
    return this.#read(target, path, ({ cell }) => cleaned(cell, cleanParagraphs));
  }

  id(): string | undefined {
    return this.#read('id', 'id', ({ cell }) => cleaned(cell, cleanId), true);
  }

  list(target: string, path: string): string[] | undefined {
    const texts = (this.#fields.get(target) ?? []).flatMap((field) => {
      const entries = this.#isReadable(field) ? splitList(shownText(field.cell)) : [];
      if (entries.length > 0) this.trace(path, field, entries.length > 1 ? [{ code: 'split' }] : []);
      return entries;
    });
    return texts.length > 0 ? [...new Set(texts)] : undefined;
  }

  url(target: string, path: string): string | undefined {
    return this.#read(target, path, (field) => {
      const text = cleanLine(shownText(field.cell));
      const isBare = /^(www\.)?[\p{L}\d-]+(\.[\p{L}\d-]+)*\.\p{L}{2,}([/?#].*)?$/u.test(text) && !text.includes(' ');
      const url = /\s/.test(text) ? undefined : safeUrl(isBare ? `https://${text}` : text);
      if (!url) this.find('link-refused', { value: text }, field);
      return url === undefined ? undefined : { value: url, steps: isBare ? [{ code: 'scheme-added' }] : [] };
    });
  }

  country(target: string, path: string): string | undefined {
    return this.#read(target, path, (field) => {
      const text = cleanLine(shownText(field.cell));
      const code = countryCode(text);
      if (!code) this.find('country-unknown', { value: text }, field);
      return code === undefined
        ? undefined
        : { value: code, steps: code === text ? [] : [{ code: 'country', value: code }] };
    });
  }

  /** Undated where there is none, or none that is certain. */
  date(target: string, path: string, evenHidden = false): DateValue | undefined {
    const field = this.field(target);
    if (!field || !this.#isReadable(field, evenHidden)) return undefined;
    const text = cleanLine(shownText(field.cell));
    const read = readDate(text, field.cell.kind === 'text' ? this.context.orderOf(target) : undefined);
    if (read.kind === 'ongoing' || text === '') return undefined;
    if (read.kind !== 'date') {
      this.find(read.kind === 'ambiguous' ? 'date-ambiguous' : 'date-unreadable', { value: text }, field);
      return undefined;
    }
    this.trace(path, field, read.date === text ? [] : [{ code: 'date', value: read.date }]);
    return read;
  }

  find(code: FindingCode, values: Readonly<Record<string, string>>, field?: Field): void {
    this.findings.push({ code, values, where: field?.origin ?? this.row.fields[0]?.origin ?? this.row.origin });
  }

  trace(path: string, { cell, origin, steps: before = [] }: Field, steps: readonly Step[] = []): void {
    const all = steps.length === 0 ? before : before.length === 0 ? steps : [...before, ...steps];
    this.traces.set(path, { origin, raw: shownText(cell), steps: all });
  }

  /** The one way from a field to a value: errors and hidden cells end here. */
  #read<T>(
    target: string,
    path: string,
    read: (field: Field) => { value: T; steps: readonly Step[] } | undefined,
    evenHidden = false,
  ): T | undefined {
    const field = this.field(target);
    if (!field || !this.#isReadable(field, evenHidden)) return undefined;
    const result = read(field);
    if (result) this.trace(path, field, result.steps);
    return result?.value;
  }

  #isReadable(field: Field, evenHidden = false): boolean {
    if (field.hidden && !evenHidden) return false;
    if (field.cell.kind !== 'error') return true;
    this.find('cell-error', { value: field.cell.text }, field);
    return false;
  }
}

const NONE: readonly Step[] = [];
const CLEANED: readonly Step[] = [{ code: 'cleaned' }];

function cleaned(cell: Cell, clean: (text: string) => string): { value: string; steps: readonly Step[] } | undefined {
  const raw = shownText(cell);
  const value = clean(raw);
  if (value === '') return undefined;
  // The same text in the same memory: of ten thousand entries it is much.
  return value === raw ? { value: raw, steps: NONE } : { value, steps: CLEANED };
}

/** A value of the configuration, in the place of a cell. */
function constant(target: string, text: string, source: string): Field {
  const steps = [{ code: 'configured' }];
  return {
    name: target,
    target,
    cell: { kind: 'text', text },
    origin: { source, field: target },
    hidden: false,
    steps,
  };
}
