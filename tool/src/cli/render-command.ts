import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { readConfig } from '../config/config.js';
import type { Language } from '../model/language.js';
import { isoTime } from '../model/moment.js';
import { SourceError } from '../model/source.js';
import { render, type RenderPlace, type RenderResult } from '../render/render.js';
import { stamped } from '../render/stamp.js';
import { writeRendered } from '../render/write.js';
import { findingsJson } from '../report/json.js';
import { findingLines } from './finding-lines.js';
import type { Io } from './io.js';
import { readRenderOptions, type RenderOptions } from './render-options.js';
import { couldNotRead, nothingToShow } from './words/messages.js';

const CONFIG = 'mmc-feed.json';

/** `mmc-feed render WIDGET` */
export async function renderCommand(args: readonly string[], language: Language, io: Io): Promise<number> {
  const options = readRenderOptions(args);
  const now = options.now ?? Date.now();
  let rendered: RenderResult;
  try {
    rendered = await render(options.order, { folder: io.cwd, served: await servedFolder(options, io), now });
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    io.stderr.write(`mmc-feed: ${couldNotRead(options.order.location)[language]} ${error.words[language]}\n`);
    return 3;
  }
  const exit = rendered.isEmpty ? 1 : 0;
  const text = stamped(rendered.html, isoTime(now), undefined);
  const outcome =
    options.out === undefined ? 'printed' : await writeRendered(resolve(io.cwd, options.out), rendered.html, now);
  if (options.json) io.stdout.write(reportOf(rendered, { outcome, exit, text }, options, language));
  else {
    if (options.out === undefined) io.stdout.write(text);
    tell(rendered, options, language, io);
  }
  return exit;
}

/** What the configuration says of the folder that is served. Nobody needs one to render a feed of somebody's. */
async function servedFolder({ config }: RenderOptions, { cwd }: Io): Promise<RenderPlace['served']> {
  if (config === undefined && !existsSync(resolve(cwd, CONFIG))) return undefined;
  return readConfig(config ?? CONFIG, cwd);
}

/** What is said on standard error. */
function tell(
  { isEmpty, styleHash, findings }: RenderResult,
  { quiet }: RenderOptions,
  language: Language,
  { stderr }: Io,
): void {
  if (styleHash) stderr.write(`style-src '${styleHash}'\n`);
  if (isEmpty) stderr.write(`mmc-feed: ${nothingToShow[language]}\n`);
  if (!quiet) stderr.write(findingLines({ findings, language, exit: 0 }, () => true));
}

function reportOf(
  { styleHash, findings }: RenderResult,
  { outcome, exit, text }: { outcome: string; exit: number; text: string },
  { order, out }: RenderOptions,
  language: Language,
): string {
  const { widget, form } = order;
  const said = findingsJson(findings, { language, severities: {} });
  const report = {
    outcome,
    exit,
    widget,
    form,
    out,
    styleHash,
    findings: said,
    html: out === undefined ? text : undefined,
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
