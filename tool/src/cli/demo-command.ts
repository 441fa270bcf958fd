import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { read } from '../../../src/feed/read.js';
import { readConfig } from '../config/config.js';
import { demoConfig, type DemoFile, filesOf, firstDesk, STEPS } from '../demo/day.js';
import { type Shown, shownOf } from '../demo/shown.js';
import type { Finding } from '../model/finding.js';
import type { Language } from '../model/language.js';
import { isoTime } from '../model/moment.js';
import type { Run } from '../model/run.js';
import { UsageError } from '../model/usage-error.js';
import { build } from '../pipeline/build.js';
import { reportJson } from '../report/json.js';
import { writeReport } from '../report/write.js';
import { fillValue, stepText, styleFor, wrapped } from './demo-text.js';
import type { Io } from './io.js';
import type { Options } from './options.js';
import { DEMO } from './words/demo.js';
import { folderNotEmpty, tooManyArguments } from './words/usage.js';

/** The same day for everybody, so that everybody sees the same. */
const DAY = Date.UTC(2026, 11, 1);
const CONFIG = 'mmc-feed.json';

/** `mmc-feed demo [FOLDER]`: an editor's day on sources that come along. Without a folder, in a new temporary one. */
export async function demoCommand(options: Options, language: Language, io: Io): Promise<number> {
  const [wanted, extra] = options.positionals;
  if (extra !== undefined) throw new UsageError(tooManyArguments('demo', extra));
  const folder = wanted === undefined ? await mkdtemp(join(tmpdir(), 'mmc-feed-demo-')) : await empty(wanted, io.cwd);
  const midnight = Date.parse(isoTime(options.now ?? DAY).slice(0, 10));
  const words = DEMO[language];
  const style = styleFor(io.stdout.isTTY === true && !io.env['NO_COLOR']);
  const say = (text: string): void => {
    if (!options.quiet && !options.json) io.stdout.write(text);
  };
  say(`\n${style('bold', words.title)}\n\n${wrapped(words.intro, 0, '').join('\n')}\n\n`);
  await writeFile(join(folder, CONFIG), demoConfig());
  const reports: unknown[] = [];
  let before: readonly Finding[] = [];
  let desk = firstDesk();
  for (const [index, { name, time, change }] of STEPS.entries()) {
    desk = change(desk);
    for (const [path, content] of filesOf(desk, midnight)) await writeDeep(join(folder, path), content);
    const now = midnight + minutes(time) * 60_000;
    const report = join('reports', String(index + 1));
    const run = await runAt(folder, now, language);
    await writeReport(run, join(folder, report));
    const known = new Set(before.map(keyOf));
    const news = run.findings.filter((finding) => !known.has(keyOf(finding)));
    before = run.findings;
    reports.push({ time, ...parsed(reportJson(run)) });
    const shown = await shownIn(folder, now);
    say(
      stepText({ time, words: words.steps[name], run, news, shown, report: join(report, 'index.html') }, words, style),
    );
  }
  if (options.json) io.stdout.write(`${JSON.stringify(reports, null, 2)}\n`);
  const place = wanted === undefined ? folder : relative(io.cwd, folder) || '.';
  say(`${wrapped(fillValue(words.outro, place), 0, '').join('\n')}\n`);
  return 0;
}

async function writeDeep(path: string, content: DemoFile[1]): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

async function runAt(folder: string, now: number, language: Language): Promise<Run> {
  const config = await readConfig(CONFIG, folder);
  const { run } = await build(config, {
    env: {},
    now,
    full: false,
    language,
    strict: false,
    dryRun: false,
    accept: [],
  });
  return run;
}

/** What readers see, from the file that they get. */
async function shownIn(folder: string, now: number): Promise<Shown> {
  const document: unknown = JSON.parse(await readFile(join(folder, 'public', 'feed.json'), 'utf8'));
  return shownOf(read(document).feed, now);
}

/** @throws UsageError where something is in it: nothing of anybody's is written over */
async function empty(folder: string, cwd: string): Promise<string> {
  const path = resolve(cwd, folder);
  await mkdir(path, { recursive: true });
  if ((await readdir(path)).length > 0) throw new UsageError(folderNotEmpty(folder));
  return path;
}

function minutes(time: string): number {
  const [hours = 0, rest = 0] = time.split(':').map(Number);
  return hours * 60 + rest;
}

const keyOf = ({ code, where, values }: Finding): string => JSON.stringify([code, where, values]);

const parsed = (json: string): object => {
  const value: unknown = JSON.parse(json);
  return typeof value === 'object' && value !== null ? value : {};
};
