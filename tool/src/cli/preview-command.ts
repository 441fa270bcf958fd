import { once } from 'node:events';
import { readConfig } from '../config/config.js';
import type { Language } from '../model/language.js';
import { UsageError } from '../model/usage-error.js';
import { lookAt } from '../preview/look.js';
import { servePreview } from '../preview/server.js';
import { PREVIEW_WORDS } from '../preview/words.js';
import type { Io } from './io.js';
import type { Options } from './options.js';
import { progress } from './progress.js';
import { tooManyArguments } from './words/usage.js';

/** `mmc-feed preview` */
export async function previewCommand(options: Options, language: Language, io: Io): Promise<number> {
  const [extra] = options.positionals;
  if (extra !== undefined) throw new UsageError(tooManyArguments('preview', extra));
  const first = await readConfig(options.config, io.cwd);
  const look = async (): ReturnType<typeof lookAt> => {
    const config = await readConfig(options.config, io.cwd);
    const names = config.sources.map(({ name }) => name);
    const { onSource, end } = progress(names, options, language, io);
    const now = options.now ?? Date.now();
    const run = { env: io.env, now, full: false, language, strict: false, dryRun: false, accept: [], onSource };
    return lookAt(config, run).finally(end);
  };
  const { address, close } = await servePreview({ language, base: first.base ?? '', look });
  io.stdout.write(options.json ? `${JSON.stringify({ address })}\n` : `${PREVIEW_WORDS[language].ready(address)}\n`);
  if (io.signal && !io.signal.aborted) await once(io.signal, 'abort');
  close();
  return 0;
}
