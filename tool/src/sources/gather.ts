import type { Config, SourceConfig } from '../config/config.js';
import type { Entry } from '../model/entry.js';
import type { Finding } from '../model/finding.js';
import type { Language } from '../model/language.js';
import { SourceError, type SourceState } from '../model/source.js';
import { UsageError } from '../model/usage-error.js';
import { unreadable } from './failures.js';
import { ageOf, type LastGood, readLastGood } from './last-good.js';
import { withEarlier } from './feed/earlier.js';
import { isWanted } from './only-not.js';
import { readSource } from './read-source.js';
import { setValues } from './set-values.js';

export interface GatherOptions {
  env: Readonly<Record<string, string | undefined>>;
  /** Milliseconds since 1970. */
  now: number;
  /** Past `every`. */
  full: boolean;
  /** Of messages. */
  language: Language;
  /** Called when a source has been read. */
  onSource?: ((state: SourceState) => void) | undefined;
}

/** What a source gave in this run. */
export interface Gathered {
  source: SourceConfig;
  state: SourceState;
  entries: readonly Entry[];
  findings: readonly Finding[];
  /** When it was read from its origin, in milliseconds since 1970. */
  readAt: number;
}

/** Reads all sources, each as well as it can be read: an older copy where it fails, and nothing where there is none. */
export function gather(config: Config, options: GatherOptions): Promise<Gathered[]> {
  return Promise.all(
    config.sources.map(async (source) => {
      const gathered = await gatherSource(source, config, options);
      options.onSource?.(gathered.state);
      return gathered;
    }),
  );
}

async function gatherSource(source: SourceConfig, config: Config, options: GatherOptions): Promise<Gathered> {
  const { now, full, env, language } = options;
  // Of ten thousand entries it is large: it is read where it may be needed.
  const isNeeded = source.feed !== undefined || (source.every > 0 && !full);
  const copy = isNeeded ? await readLastGood(config.folder, source.name) : undefined;
  if (copy && !full && isFresh(source, copy, now)) return fromCopy(source, copy, 'unchanged', now, []);
  try {
    const read = await readSource(source, {
      folder: config.folder,
      language: config.feed.language,
      home: config.feed.home,
      env,
    });
    const all = source.feed === undefined ? read.entries : withEarlier(read.entries, copy?.entries ?? []);
    const entries = setValues(all, source).filter((entry) => isWanted(entry, source));
    const findings = [...read.findings, ...everyEntryRefused(source, read.entries.length, read.findings)];
    const state: SourceState = {
      name: source.name,
      state: 'read',
      entries: entries.length,
      age_s: 0,
      requests: read.requests,
    };
    return { source, state, entries, findings, readAt: now };
  } catch (error) {
    // A tab that the workbook does not have: the mistake is in the configuration.
    if (error instanceof UsageError) throw new UsageError(error.words, placeOfTab(source, config));
    const failed = sourceFailed(source, error, language);
    const copy = await readLastGood(config.folder, source.name);
    if (copy) return fromCopy(source, copy, 'last-good', now, [failed]);
    const state: SourceState = {
      name: source.name,
      state: 'failed',
      entries: 0,
      age_s: 0,
      requests: 0,
    };
    return { source, state, entries: [], findings: [failed], readAt: now };
  }
}

const placeOfTab = (source: SourceConfig, { sources, placeOf }: Config): string =>
  placeOf(['sources', sources.indexOf(source), 'tab']);

/** Whether a copy is young enough to be used again, and nothing has fallen due since. */
function isFresh({ every }: SourceConfig, { readAt, due }: LastGood, now: number): boolean {
  return now >= readAt && now - readAt < every * 1000 && (due === undefined || due > now);
}

function fromCopy(
  source: SourceConfig,
  copy: LastGood,
  state: 'unchanged' | 'last-good',
  now: number,
  more: readonly Finding[],
): Gathered {
  const { entries, findings, readAt } = copy;
  return {
    source,
    state: {
      name: source.name,
      state,
      entries: entries.length,
      age_s: ageOf(copy, now),
      requests: 0,
    },
    entries,
    findings: [...findings, ...more],
    readAt,
  };
}

/** Whatever went wrong while a source was read is its own fault, and no other source's. */
function sourceFailed({ name }: SourceConfig, error: unknown, language: Language): Finding {
  const { words } = error instanceof SourceError ? error : unreadable(name);
  return {
    code: 'source-failed',
    values: { reason: words[language] },
    where: { source: name },
  };
}

function everyEntryRefused({ name }: SourceConfig, entries: number, findings: readonly Finding[]): Finding[] {
  if (entries > 0 || findings.length === 0) return [];
  return [
    {
      code: 'every-entry-refused',
      values: { count: String(findings.length) },
      where: { source: name },
    },
  ];
}
