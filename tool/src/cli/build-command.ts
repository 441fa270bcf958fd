import { relative } from 'node:path';
import { readConfig } from '../config/config.js';
import type { Language } from '../model/language.js';
import { isoTime } from '../model/moment.js';
import type { Run } from '../model/run.js';
import { build } from '../pipeline/build.js';
import { lock } from '../publish/lock.js';
import { headline } from '../report/headline.js';
import { reportJson } from '../report/json.js';
import { writeReport } from '../report/write.js';
import { refuseKindsOfLater } from './later.js';
import type { Io } from './io.js';
import type { Options } from './options.js';
import { progress } from './progress.js';
import { findingLines, isStopping } from './finding-lines.js';
import { locked, reportAt } from './words/messages.js';
import { tooManyArguments } from './words/usage.js';
import { UsageError } from '../model/usage-error.js';

/** `mmc-feed build` */
export async function buildCommand(options: Options, language: Language, io: Io): Promise<number> {
  const [extra] = options.positionals;
  if (extra !== undefined) throw new UsageError(tooManyArguments('build', extra));
  const config = await readConfig(options.config, io.cwd);
  refuseKindsOfLater(config);
  const now = options.now ?? Date.now();
  const release = options.dryRun ? async (): Promise<void> => undefined : await lock(config.folder);
  if (!release) {
    io.stderr.write(`mmc-feed: ${locked[language]}\n`);
    return tell(lockedRun(now, language, config.base), options, io);
  }
  try {
    const shown = progress(config, options, language, io);
    const { run } = await build(config, { ...options, env: io.env, now, language, onSource: shown.onSource });
    shown.end();
    await writeReport(run, config.report);
    if (!options.quiet && !options.json) {
      io.stderr.write(`${reportAt[language]} ${relative(io.cwd, config.report) || '.'}/index.html\n`);
    }
    return tell(run, options, io);
  } finally {
    await release();
  }
}

/** Says how a run ended: in a line, or as JSON; on standard error, what stopped it. */
function tell(run: Run, { json, quiet }: Options, io: Io): number {
  if (run.exit > 1) io.stderr.write(findingLines(run, isStopping));
  if (json) io.stdout.write(reportJson(run));
  else if (!quiet && run.outcome !== 'locked') io.stdout.write(`${headline(run)}\n`);
  return run.exit;
}

const lockedRun = (now: number, language: Language, base: string): Run => ({
  outcome: 'locked',
  exit: 2,
  now: isoTime(now),
  language,
  base,
  sources: [],
  changes: { added: [], changed: [], removed: [] },
  findings: [],
  severities: {},
  held: [],
  entries: [],
});
