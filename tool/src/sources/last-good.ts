import { chmod, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Entry, Trace } from '../model/entry.js';
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

const restored = ({ traces, ...entry }: StoredEntry): Entry =>
  traces ? { ...entry, traces: new Map(traces) } : traced({ ...entry, traces: new Map() });

/** @returns undefined where there is none, or none that can be read */
export async function readLastGood(folder: string, source: string): Promise<LastGood | undefined> {
  try {
    const stored: unknown = JSON.parse(await readFile(pathOf(folder, source), 'utf8'));
    if (!isStored(stored)) return undefined;
    return { ...stored, entries: stored.entries.map(restored), seen: seenSchema.safeParse(stored.seen).data };
  } catch {
    return undefined;
  }
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
export const ageOf = ({ readAt }: LastGood, now: number): number => Math.max(0, Math.round((now - readAt) / 1000));

/** Keeps a copy that only its owner may read. */
export async function writeLastGood(folder: string, source: SourceConfig, copy: LastGood): Promise<void> {
  const path = pathOf(folder, source.name);
  await mkdir(join(folder, COPIES_FOLDER), { recursive: true, mode: 0o700 });
  await chmod(join(folder, COPIES_FOLDER), 0o700);
  await writeWhole(path, textOf(copy, source.content === undefined), 0o600);
}

/** Entries of one piece of text: few, since long texts stay in memory until all of it is looked through. */
const SOME = 10;

/** In pieces: the copy of ten thousand entries, with all traces, is longer than what is published of them. */
function* textOf({ entries, ...rest }: LastGood, withTraces: boolean): Generator<string> {
  yield `${JSON.stringify(rest).slice(0, -1)},"entries":[`;
  for (let start = 0; start < entries.length; start += SOME) {
    const stored = entries.slice(start, start + SOME).map((entry) => {
      return JSON.stringify({ ...entry, traces: withTraces ? [...entry.traces] : null });
    });
    yield `${start === 0 ? '' : ','}\n${stored.join(',\n')}`;
  }
  yield ']}';
}

const pathOf = (folder: string, source: string): string => join(folder, COPIES_FOLDER, `${source}.json`);

/** The tool wrote it, and nobody else may. */
function isStored(value: unknown): value is Omit<LastGood, 'entries'> & { entries: StoredEntry[] } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'readAt' in value &&
    typeof value.readAt === 'number' &&
    'entries' in value &&
    Array.isArray(value.entries) &&
    'findings' in value &&
    Array.isArray(value.findings)
  );
}
