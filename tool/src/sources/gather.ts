import type { Config, SourceConfig } from '../config/config.js';
import type { Entry } from '../model/entry.js';
import type { Finding } from '../model/finding.js';
import type { Language } from '../model/language.js';
import { SourceError, type SourceState } from '../model/source.js';
import { UsageError } from '../model/usage-error.js';
import { unreadable } from './failures.js';
import { ageOf, type CopyHead, type LastGood, readCopyHead, readLastGood } from './last-good.js';
import { withEarlier } from './feed/earlier.js';
import { isWanted } from './only-not.js';
import { isUnchanged, readPostsInFeed, readSource, type ReadOptions, type SourceReading } from './read-source.js';
import { setValues } from './set-values.js';
import { mayHaveFeed } from './wordpress/feed-instead.js';
import type { Seen } from './wordpress/seen.js';

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
  /** Of a WordPress. */
  seen?: Seen | undefined;
  /** Of the site's clock: of days without a time. */
  zone?: string | undefined;
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
  const earlier = (): Promise<LastGood | undefined> => readLastGood(config.folder, source.name);
  // Of ten thousand entries it is large: it is read where it may be needed.
  const isOfUse = !full && (source.every > 0 || source.wordpress !== undefined);
  const head = isOfUse ? await readCopyHead(config.folder, source.name) : undefined;
  if (head && isFresh(source, head, now)) {
    const copy = await earlier();
    if (copy) return fromCopy(source, copy, 'unchanged', now, []);
  }
  const reading = {
    folder: config.folder,
    language: config.feed.language,
    home: config.feed.home,
    env,
    earlier: head,
  };
  try {
    if (head && (await isUnchanged(source, reading))) {
      const copy = await earlier();
      if (copy) return asRead(fromCopy(source, copy, 'unchanged', now, []), 1);
    }
    const read = await readOrInstead(source, reading, language);
    const all = read.isFeed ? withEarlier(read.entries, (await earlier())?.entries ?? []) : read.entries;
    const entries = setValues(all, source).filter((entry) => isWanted(entry, source));
    const findings = [...read.findings, ...everyEntryRefused(source, read.entries.length, read.findings)];
    const state: SourceState = {
      name: source.name,
      state: isSameSeen(head, read) ? 'unchanged' : 'read',
      entries: entries.length,
      age_s: 0,
      requests: read.requests,
    };
    return { source, state, entries, findings, readAt: now, seen: read.seen, zone: read.zone };
  } catch (error) {
    // A tab that the workbook does not have: the mistake is in the configuration.
    if (error instanceof UsageError) throw new UsageError(error.words, placeOfTab(source, config));
    const failed = sourceFailed(source, error, language);
    const copy = await earlier();
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

/** What a source gives; where a WordPress does not show its posts, what its feed has of them. */
async function readOrInstead(
  source: SourceConfig,
  options: ReadOptions,
  language: Language,
): Promise<SourceReading & { isFeed: boolean }> {
  try {
    return { ...(await readSource(source, options)), isFeed: source.feed !== undefined };
  } catch (error) {
    if (!(error instanceof SourceError) || source.wordpress === undefined || source.as !== 'news') throw error;
    // What was read in full is better, even where it is older.
    const copy = await readLastGood(options.folder, source.name);
    const wasWhole = copy !== undefined && !copy.findings.some(({ code }) => code === 'feed-instead');
    if (wasWhole || !mayHaveFeed(error)) throw error;
    const read = await readPostsInFeed(source, options).catch(() => {
      throw error;
    });
    const told: Finding = {
      code: 'feed-instead',
      values: { reason: error.words[language] },
      where: { source: source.name },
    };
    return { ...read, findings: [...read.findings, told], isFeed: true };
  }
}

/** A source that has just said that it is as it was. */
const asRead = (gathered: Gathered, requests: number): Gathered => ({
  ...gathered,
  state: { ...gathered.state, age_s: 0, requests },
});

const isSameSeen = (copy: CopyHead | undefined, { seen }: SourceReading): boolean =>
  seen !== undefined && JSON.stringify(seen) === JSON.stringify(copy?.seen);

/** Whether a copy is young enough to be used again, and nothing has fallen due since. */
function isFresh({ every }: SourceConfig, { readAt, due }: CopyHead, now: number): boolean {
  return now >= readAt && now - readAt < every * 1000 && (due === undefined || due > now);
}

function fromCopy(
  source: SourceConfig,
  copy: LastGood,
  state: 'unchanged' | 'last-good',
  now: number,
  more: readonly Finding[],
): Gathered {
  const { entries, findings, readAt, zone } = copy;
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
    zone,
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
