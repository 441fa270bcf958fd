import { readConfig } from '../config/config.js';
import type { Language } from '../model/language.js';
import type { Run } from '../model/run.js';
import { UsageError } from '../model/usage-error.js';
import { build } from '../pipeline/build.js';
import { checkFeed } from '../pipeline/check-feed.js';
import { headline } from '../report/headline.js';
import { reportJson } from '../report/json.js';
import { severityOf } from '../report/severity.js';
import { writeReport } from '../report/write.js';
import { findingLines } from './finding-lines.js';
import type { Io } from './io.js';
import type { Options } from './options.js';
import { progress } from './progress.js';
import { tooManyArguments } from './words/usage.js';

/** `mmc-feed check [FILE or ADDRESS]` */
export async function checkCommand(options: Options, language: Language, io: Io): Promise<number> {
  const [location, extra] = options.positionals;
  if (extra !== undefined) throw new UsageError(tooManyArguments('check', extra));
  const now = options.now ?? Date.now();
  const run =
    location === undefined
      ? await checkBuild(options, language, now, io)
      : await checkLocation(location, options, language, now, io);
  if (options.json) io.stdout.write(reportJson(run));
  else {
    const lines = findingLines(run, (finding) => !options.quiet || severityOf(finding, run) === 'readers');
    (run.exit > 1 ? io.stderr : io.stdout).write(lines);
    // Of somebody's file there is nothing to say that was or was not published.
    if (!options.quiet && (location === undefined || run.exit < 3)) io.stdout.write(`${headline(run)}\n`);
  }
  return run.exit;
}

/** Of somebody's feed there is nothing to tell but the wait for it. */
function checkLocation(location: string, options: Options, language: Language, now: number, io: Io): Promise<Run> {
  const { end } = progress([location], options, language, io);
  return checkFeed(location, { now, language, folder: io.cwd }).finally(end);
}

/** What `build` would write. */
async function checkBuild(options: Options, language: Language, now: number, io: Io): Promise<Run> {
  const config = await readConfig(options.config, io.cwd);
  const names = config.sources.map(({ name }) => name);
  const { onSource, end } = progress(names, options, language, io);
  const settings = { env: io.env, now, language, full: false, strict: true, dryRun: true, accept: [], onSource };
  const { run } = await build(config, settings).finally(end);
  await writeReport(run, config.report);
  return run;
}
