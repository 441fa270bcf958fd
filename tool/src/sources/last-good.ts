import { chmod, mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import type { Entry, Trace } from '../model/entry.js';
import { valueAt } from '../model/fields.js';
import type { Finding } from '../model/finding.js';
import type { Config, SourceConfig } from '../config/config.js';
import type { SourceState } from '../model/source.js';
import { traced } from './content/traces.js';
import { type Seen, seenSchema } from './wordpress/seen.js';
import { writeWhole } from '../publish/write-whole.js';

export const COPIES_FOLDER = '.mmc-feed';

/** What a source gave when it was last read, without what was held. */
export interface LastGood {
  /** Milliseconds since 1970. */
  readAt: number;
  /** When the next held entry of the source is due; it is read again then, whatever `every` says. */
  due?: number | undefined;
  entries: readonly Entry[];
  findings: readonly Finding[];
  /** Of a WordPress. */
  seen?: Seen | undefined;
  /** Of the site's clock. */
  zone?: string | undefined;
}

/** Traces of content documents are not stored: they follow from the entry. */
type StoredEntry = Entry & { traces: [string, Trace][] | null };

function restored({ traces, ...entry }: StoredEntry): Entry {
  if (!traces) return traced({ ...entry, traces: new Map() });
  return { ...entry, traces: new Map(traces.map(([path, trace]) => [path, shared(trace, path, entry)])) };
}

/** The same texts in the same memory, as they were when they were read: of ten thousand entries it is much. */
function shared(trace: Trace, path: string, { origin, value }: Pick<Entry, 'origin' | 'value'>): Trace {
  const text = valueAt(value, path);
  const { edit } = trace.origin;
  return {
    origin: { ...trace.origin, source: origin.source, edit: edit === origin.edit ? origin.edit : edit },
    raw: text === trace.raw ? text : trace.raw,
    steps: trace.steps,
  };
}

/** A copy without its entries, which are many. */
export type CopyHead = Omit<LastGood, 'entries'>;

/** @returns undefined where there is none, or none that can be read */
export async function readCopyHead(folder: string, source: string): Promise<CopyHead | undefined> {
  try {
    const file = await open(pathOf(folder, source));
    for await (const line of file.readLines()) return headIn(line);
  } catch {
    // As if there were none.
  }
  return undefined;
}

/** @returns undefined where there is none, or none that can be read */
export async function readLastGood(folder: string, source: string): Promise<LastGood | undefined> {
  try {
    const file = await open(pathOf(folder, source));
    let head: CopyHead | undefined;
    const entries: Entry[] = [];
    for await (const line of file.readLines()) {
      if (head === undefined) head = headIn(line);
      else if (line !== END) entries.push(restored(JSON.parse(line.replace(/,$/, ''))));
    }
    return head && { ...head, entries };
  } catch {
    return undefined;
  }
}

/** What stands before the entries. */
function headIn(line: string): CopyHead | undefined {
  const head: unknown = JSON.parse(line + END);
  return isHead(head) ? { ...head, seen: seenSchema.safeParse(head.seen).data } : undefined;
}

/** What is known of each source that is not read in this run: the age of its last good copy. */
export function statesOfCopies(
  { folder, sources }: Pick<Config, 'folder' | 'sources'>,
  now: number,
): Promise<SourceState[]> {
  return Promise.all(
    sources.map(async ({ name }): Promise<SourceState> => {
      const copy = await readLastGood(folder, name);
      if (!copy) return { name, state: 'failed', entries: 0, age_s: 0, requests: 0 };
      return { name, state: 'unchanged', entries: copy.entries.length, age_s: ageOf(copy, now), requests: 0 };
    }),
  );
}

/** Seconds since it was read. */
export const ageOf = ({ readAt }: CopyHead, now: number): number => Math.max(0, Math.round((now - readAt) / 1000));

/** Keeps a copy that only its owner may read. */
export async function writeLastGood(folder: string, source: SourceConfig, copy: LastGood): Promise<void> {
  const path = pathOf(folder, source.name);
  await mkdir(join(folder, COPIES_FOLDER), { recursive: true, mode: 0o700 });
  await chmod(join(folder, COPIES_FOLDER), 0o700);
  await writeWhole(path, textOf(copy, source.content === undefined), 0o600);
}

/** Entries of one piece of text: few, since long texts stay in memory until all of it is looked through. */
const SOME = 10;

const END = ']}';

/**
 * A line an entry, so that it is written and read in pieces: the copy of ten thousand entries, with all traces, is longer
 * than what is published of them.
 */
function* textOf({ entries, ...rest }: LastGood, withTraces: boolean): Generator<string> {
  yield `${JSON.stringify(rest).slice(0, -1)},"entries":[`;
  for (let start = 0; start < entries.length; start += SOME) {
    const stored = entries.slice(start, start + SOME).map((entry) => {
      return JSON.stringify({ ...entry, traces: withTraces ? [...entry.traces] : null });
    });
    yield `${start === 0 ? '' : ','}\n${stored.join(',\n')}`;
  }
  yield `\n${END}`;
}

const pathOf = (folder: string, source: string): string => join(folder, COPIES_FOLDER, `${source}.json`);

/** The tool wrote it, and nobody else may. */
function isHead(value: unknown): value is CopyHead {
  return (
    typeof value === 'object' &&
    value !== null &&
    'readAt' in value &&
    typeof value.readAt === 'number' &&
    'findings' in value &&
    Array.isArray(value.findings)
  );
}
