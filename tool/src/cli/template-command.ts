import { writeFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { nearest } from '../config/nearest.js';
import type { Language } from '../model/language.js';
import type { TableSection } from '../model/source.js';
import { UsageError } from '../model/usage-error.js';
import { template } from '../template/template.js';
import type { Io } from './io.js';
import type { Options } from './options.js';
import { argumentMissing, fileExists, templateUnknown, tooManyArguments } from './words/usage.js';

const SECTIONS: readonly TableSection[] = ['people', 'cities', 'news'];
const FORMATS = ['xlsx', 'csv'] as const;
const NAMES = SECTIONS.flatMap((as) => FORMATS.map((format) => ({ as, format, name: `${as}.${format}` })));

/** `mmc-feed template people.xlsx` */
export async function templateCommand(options: Options, language: Language, io: Io): Promise<number> {
  const [file, extra] = options.positionals;
  const names = NAMES.map(({ name }) => name);
  if (file === undefined) throw new UsageError(argumentMissing('template', names.join(', ')));
  if (extra !== undefined) throw new UsageError(tooManyArguments('template', extra));
  const wanted = NAMES.find(({ name }) => name === basename(file).toLowerCase());
  if (!wanted) throw new UsageError(templateUnknown(file, names.join(', '), nearest(basename(file), names)));
  const bytes = template(wanted.as, wanted.format, language);
  await writeFile(resolve(io.cwd, file), bytes, { flag: 'wx' }).catch((error: unknown) => {
    const exists = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    throw exists ? new UsageError(fileExists(file)) : error;
  });
  if (!options.quiet && !options.json) io.stdout.write(`${file}\n`);
  return 0;
}
