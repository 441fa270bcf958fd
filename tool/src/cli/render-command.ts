import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { readConfig } from '../config/config.js';
import type { Language } from '../model/language.js';
import { isoTime } from '../model/moment.js';
import { SourceError } from '../model/source.js';
import { writeWhole } from '../publish/write-whole.js';
import { render, type RenderPlace } from '../render/render.js';
import type { Rendered } from '../render/request.js';
import { stamped } from '../render/stamp.js';
import type { Io } from './io.js';
import { readRenderOptions, type RenderOptions } from './render-options.js';
import { couldNotRead, nothingToShow } from './words/messages.js';

const CONFIG = 'mmc-feed.json';

/** `mmc-feed render WIDGET` */
export async function renderCommand(args: readonly string[], language: Language, io: Io): Promise<number> {
  const options = readRenderOptions(args);
  const now = options.now ?? Date.now();
  let rendered: Rendered;
  try {
    rendered = await render(options.order, { folder: io.cwd, served: await servedFolder(options, io), now });
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    io.stderr.write(`mmc-feed: ${couldNotRead(options.order.location)[language]} ${error.words[language]}\n`);
    return 3;
  }
  await deliver(rendered, options, now, io);
  tell(rendered, options, language, io);
  return rendered.isEmpty ? 1 : 0;
}

/** What the configuration says of the folder that is served. Nobody needs one to render a feed of somebody's. */
async function servedFolder({ config }: RenderOptions, { cwd }: Io): Promise<RenderPlace['served']> {
  if (config === undefined && !existsSync(resolve(cwd, CONFIG))) return undefined;
  return readConfig(config ?? CONFIG, cwd);
}

async function deliver(rendered: Rendered, { out, json }: RenderOptions, now: number, io: Io): Promise<void> {
  if (out === undefined) {
    if (!json) io.stdout.write(stamped(rendered.html, isoTime(now), undefined));
    return;
  }
  const path = resolve(io.cwd, out);
  const before = await readFile(path, 'utf8').catch(() => undefined);
  const text = stamped(rendered.html, isoTime(now), before);
  if (text === before) return;
  await mkdir(dirname(path), { recursive: true });
  await writeWhole(path, text);
}

function tell(
  { html, isEmpty, styleHash }: Rendered,
  { out, json, quiet, order }: RenderOptions,
  language: Language,
  io: Io,
): void {
  if (json) {
    const { widget, form } = order;
    const report = {
      widget,
      form,
      out: out ?? null,
      empty: isEmpty,
      styleHash,
      html: out === undefined ? html : undefined,
    };
    io.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  } else if (!quiet) {
    if (styleHash) io.stderr.write(`style-src '${styleHash}'\n`);
    if (isEmpty) io.stderr.write(`mmc-feed: ${nothingToShow[language]}\n`);
  }
}
