import { appendFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { type Config, readConfig } from '../config/config.js';
import { UsageError } from '../model/usage-error.js';
import type { Language } from '../model/language.js';
import { isoTime } from '../model/moment.js';
import type { Run } from '../model/run.js';
import { build } from '../pipeline/build.js';
import { removeLeftovers } from '../publish/leftovers.js';
import { lock } from '../publish/lock.js';
import { headline } from '../report/headline.js';
import { reportJson } from '../report/json.js';
import { reportMarkdown } from '../report/markdown.js';
import { writeReport } from '../report/write.js';
import { COPIES_FOLDER, statesOfCopies } from '../sources/last-good.js';
import { findingLines, isStopping } from './finding-lines.js';
import type { Io } from './io.js';
import type { Options } from './options.js';
import { progress } from './progress.js';
import { watch } from './watch.js';
import { locked, reportAt, watching } from './words/messages.js';
import { tooManyArguments } from './words/usage.js';

/** `mmc-feed build` */
export async function buildCommand(options: Options, language: Language, io: Io): Promise<number> {
  const [extra] = options.positionals;
  if (extra !== undefined) throw new UsageError(tooManyArguments('build', extra));
  if (!options.watch) return (await buildOnce(options, language, io)).exit;
  const say = (text: string): void => {
    if (!options.quiet) io.stderr.write(`mmc-feed: ${text}\n`);
  };
  return watch({
    config: options.config,
    cwd: io.cwd,
    signal: io.signal,
    onError: ({ place, words }) => say(`${place ? `${place}: ` : ''}${words[language]}`),
    async run() {
      const { exit, held } = await buildOnce(options, language, io);
      say(watching[language]);
      const dues = held.flatMap(({ until }) => (until === undefined ? [] : [Date.parse(until)]));
      return { exit, due: dues.length > 0 && options.now === undefined ? Math.min(...dues) : undefined };
    },
  });
}

async function buildOnce(options: Options, language: Language, io: Io): Promise<Run> {
  const config = await readConfig(options.config, io.cwd);
  const now = options.now ?? Date.now();
  const release = options.dryRun ? async (): Promise<void> => undefined : await lock(config.folder);
  if (!release) {
    io.stderr.write(`mmc-feed: ${locked[language]}\n`);
    const run = await lockedRun(config, now, language);
    await writeReport(run, config.report);
    return tell(run, options, io);
  }
  try {
    if (!options.dryRun) await removeLeftovers(foldersOf(config), renderedFiles(config));
    const shown = progress(
      config.sources.map(({ name }) => name),
      options,
      language,
      io,
    );
    const { run } = await build(config, { ...options, env: io.env, now, language, onSource: shown.onSource }).finally(
      shown.end,
    );
    await writeReport(run, config.report);
    await writeSummary(run, io);
    if (!options.quiet && !options.json) {
      io.stderr.write(`${reportAt[language]} ${relative(io.cwd, config.report) || '.'}/index.html\n`);
    }
    return tell(run, options, io);
  } finally {
    await release();
  }
}

/** GitHub Actions, and what follows it, shows the file that this variable names beside the job. */
async function writeSummary(run: Run, { env }: Io): Promise<void> {
  const file = env['GITHUB_STEP_SUMMARY'];
  if (file) await appendFile(file, reportMarkdown(run));
}

/** Says how a run ended: in a line, or as JSON; on standard error, what stopped it. */
function tell(run: Run, { json, quiet }: Options, io: Io): Run {
  if (run.exit > 1) io.stderr.write(findingLines(run, isStopping));
  if (json) io.stdout.write(reportJson(run));
  else if (!quiet && run.outcome !== 'locked') io.stdout.write(`${headline(run)}\n`);
  return run;
}

/** Where a run writes. */
const foldersOf = ({ out, report, folder, sources }: Config): string[] => [
  out,
  ...new Set(sources.flatMap(({ language }) => (language === undefined ? [] : [join(out, language)]))),
  report,
  folder,
  join(folder, COPIES_FOLDER),
];

const renderedFiles = ({ folder, renders }: Config): string[] => renders.map(({ out }) => resolve(folder, out));

/** Nothing was read: what is known of each source is its last good copy. */
async function lockedRun(config: Config, now: number, language: Language): Promise<Run> {
  return {
    outcome: 'locked',
    exit: 2,
    now: isoTime(now),
    language,
    base: config.base,
    sources: await statesOfCopies(config, now),
    changes: { added: [], changed: [], removed: [] },
    findings: [],
    severities: {},
    rendered: [],
    held: [],
    entries: [],
  };
}
