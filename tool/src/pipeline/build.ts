import type { Config } from '../config/config.js';
import { findLeak } from '../hold/proof.js';
import type { HeldEntry } from '../hold/sieve.js';
import type { Ledger } from '../link/ledger.js';
import { remember } from '../link/remember.js';
import { type Entry, titleOf } from '../model/entry.js';
import { type Finding, FINDING_CODES, type FindingCode, type GuardCode, type Severity } from '../model/finding.js';
import type { Language } from '../model/language.js';
import { isoTime } from '../model/moment.js';
import type { Outcome, Run } from '../model/run.js';
import { oldFiles, type OldFiles } from '../publish/old-files.js';
import { type PlannedFile, planFiles } from '../publish/plan.js';
import { publish, type Write } from '../publish/publish.js';
import { statusText } from '../publish/status.js';
import { renderFiles } from '../render/files.js';
import { severityOf } from '../report/severity.js';
import { gather, type Gathered, type GatherOptions } from '../sources/gather.js';
import { writeLastGood } from '../sources/last-good.js';
import type { Seen } from '../sources/wordpress/seen.js';
import { withoutHeldWords } from './held-findings.js';
import { pageSizes } from './page-sizes.js';
import { prepare, type Prepared } from './prepare.js';
import { readUnwanted, readLedger, writeLedger, writeUnwanted } from './state.js';

export interface BuildOptions extends GatherOptions {
  language: Language;
  strict: boolean;
  /** Nothing is written. */
  dryRun: boolean;
  /** Guards that may pass once. */
  accept: readonly GuardCode[];
  /** For tests: how a file gets into `out`. */
  write?: Write;
}

/** How a run ended, and what it wrote. */
export interface BuildResult {
  run: Run;
  written: readonly string[];
}

/** What a run would do, before it does it. */
export interface BuildPlan {
  /** How the run ends if nothing else happens to it. */
  run: Run;
  prepared: Prepared;
  ledger: Ledger;
  /** Those that would be written. */
  files: readonly PlannedFile[];
  old: OldFiles;
}

/** From the sources to the files that readers would get. Nothing is written. */
export async function plan(config: Config, options: BuildOptions): Promise<BuildPlan> {
  const { now } = options;
  const ledger = await readLedger(config.folder);
  const gathered = await gather(config, options);
  const prepared = await prepare(config, gathered, ledger, now);
  const old = oldFiles(
    prepared.published.documents,
    prepared.published.texts,
    new Set(prepared.documents.map(({ path }) => path)),
    prepared.visible,
    await readUnwanted(config.folder),
    now,
  );
  const planned = planFiles(prepared.documents, prepared.published.texts, isoTime(now));
  const files = [...planned, ...old.files];
  const sizes = pageSizes(prepared.documents);
  const guards = [...prepared.guards, ...sizes.guards, ...leakIn(config, prepared, files)];
  const run = judge(config, options, prepared, guards, [...prepared.findings, ...sizes.findings]);
  return { run, prepared, ledger, files, old };
}

/** The whole road, from the sources to the files that readers get. The caller holds the lock. */
export async function build(config: Config, options: BuildOptions): Promise<BuildResult> {
  const { run, prepared, ledger, files, old } = await plan(config, options);
  if (run.exit > 1 || options.dryRun) return { run, written: [] };
  await publish(config.out, files, old.expired, options.write);
  await finish(config, prepared, ledger, old, options);
  const { rendered, findings } = await renderFiles(config, options);
  const changed = files.length + old.expired.length > 0 || rendered.some(({ state }) => state === 'written');
  return {
    run: {
      ...run,
      outcome: changed ? 'written' : 'unchanged',
      rendered,
      findings: [...run.findings, ...findings.filter(({ code }) => config.rules[code] !== 'off')],
    },
    written: files.map(({ path }) => path),
  };
}

/** What follows the feed itself: the heartbeat, and what the next run needs to know. */
async function finish(
  config: Config,
  prepared: Prepared,
  ledger: Ledger,
  old: OldFiles,
  { now, write }: BuildOptions,
): Promise<void> {
  const states = prepared.gathered.map(({ state }) => state);
  await publish(
    config.out,
    [
      {
        path: 'status.json',
        text: statusText(isoTime(now), prepared.held, states),
      },
    ],
    [],
    write,
  );
  const next = remember(ledger, {
    entries: prepared.visible,
    published: prepared.published.entries,
    languages: [...new Set([...prepared.folders, ...ledger.languages])],
    pages: prepared.borders,
    sourceLanguages: prepared.sourceLanguages,
    now: isoTime(now),
  });
  await writeLedger(config.folder, ledger, next);
  await writeUnwanted(config.folder, old.unwanted);
  for (const source of prepared.gathered) {
    if (source.state.state === 'read') await keepCopy(config.folder, source, prepared);
  }
}

async function keepCopy(
  folder: string,
  { source, entries, findings, readAt, seen, zone }: Gathered,
  { held }: Prepared,
): Promise<void> {
  const kept = new Set<Entry>(held);
  const own = held.filter(({ origin }) => origin.source === source.name);
  const dues = own.flatMap(({ hold }) => (hold.until ? [Date.parse(hold.until)] : []));
  await writeLastGood(folder, source, {
    readAt,
    due: dues.length > 0 ? Math.min(...dues) : undefined,
    entries: entries.filter((entry) => !kept.has(entry)),
    findings: withoutHeldWords(findings, held),
    seen: seen && withoutMarks(seen, own),
    zone,
  });
}

/** So that they are read again in the next run: of what is held, no text is kept. */
function withoutMarks(seen: Seen, held: readonly HeldEntry[]): Seen {
  const marks = { ...seen.marks };
  for (const { origin } of held) if (origin.post !== undefined) marks[origin.post] = '';
  return { ...seen, marks };
}

function leakIn(config: Config, prepared: Prepared, files: readonly PlannedFile[]): Finding[] {
  const { held, visible, published } = prepared;
  const publicBefore = [...published.documents.values(), config.feed, config.base];
  const leak = findLeak({ held, visible, publicBefore, files });
  if (!leak) return [];
  return [
    {
      code: 'embargo-leak',
      values: { file: leak.path },
      where: leak.entry.origin,
    },
  ];
}

/** Of the rules that the configuration changes, without those that are off. */
function severitiesOf({ rules }: Config): Run['severities'] {
  const severities: Partial<Record<FindingCode, Severity>> = {};
  for (const code of FINDING_CODES) {
    const severity = rules[code];
    if (severity && severity !== 'off') severities[code] = severity;
  }
  return severities;
}

function judge(
  config: Config,
  { now, language, strict, dryRun, accept }: BuildOptions,
  prepared: Prepared,
  guards: readonly Finding[],
  findings: readonly Finding[],
): Run {
  const { visible, held, gathered, changes } = prepared;
  const stopping = guards.filter(({ code }) => code === 'embargo-leak' || !accept.some((one) => one === code));
  const unreadable = gathered.some(({ state, source }) => state.state === 'failed' && !source.optional);
  const severities = severitiesOf(config);
  const forReaders = findings.some((finding) => severityOf(finding, { severities }) === 'readers');
  const [outcome, exit]: [Outcome, Run['exit']] = unreadable
    ? ['unreadable', 3]
    : stopping.length > 0
      ? ['stopped', 2]
      : [dryRun ? 'checked' : 'written', strict && forReaders ? 1 : 0];
  return {
    outcome,
    exit,
    now: isoTime(now),
    language,
    base: config.base,
    sources: gathered.map(({ state }) => state),
    changes,
    findings: [...guards, ...findings],
    severities,
    rendered: [],
    held: held.map((entry) => ({
      ...entry.hold,
      where: entry.origin,
      title: titleOf(entry),
    })),
    entries: visible,
  };
}
