import { readConfig } from '../config/config.js';
import { nearest } from '../config/nearest.js';
import type { Language } from '../model/language.js';
import { UsageError } from '../model/usage-error.js';
import { explain, namesIn } from '../pipeline/explain.js';
import { gather } from '../sources/gather.js';
import { prepare } from '../pipeline/prepare.js';
import { readLedger } from '../pipeline/state.js';
import type { Io } from './io.js';
import type { Options } from './options.js';
import { explanationText } from './explanation-text.js';
import { progress } from './progress.js';
import { argumentMissing, nothingCalled, tooManyArguments } from './words/usage.js';

/** `mmc-feed explain ID` */
export async function explainCommand(options: Options, language: Language, io: Io): Promise<number> {
  const [id, extra] = options.positionals;
  if (id === undefined) throw new UsageError(argumentMissing('explain', 'ID'));
  if (extra !== undefined) throw new UsageError(tooManyArguments('explain', extra));
  const config = await readConfig(options.config, io.cwd);
  const now = options.now ?? Date.now();
  const ledger = await readLedger(config.folder);
  const names = config.sources.map(({ name }) => name);
  const { end } = progress(names, options, language, io);
  const gathered = await gather(config, { env: io.env, now, full: options.full, language }).finally(end);
  const prepared = await prepare(config, gathered, ledger, now);
  const explanations = explain(id, prepared, ledger);
  if (explanations.length === 0) {
    throw new UsageError(nothingCalled(id, nearest(id, namesIn(prepared, id))));
  }
  io.stdout.write(
    options.json ? `${JSON.stringify(explanations, null, 2)}\n` : explanationText(explanations, language),
  );
  return 0;
}
