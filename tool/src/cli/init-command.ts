import { access, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { configText } from '../init/config-text.js';
import { propose } from '../init/propose.js';
import type { Proposal, ProposedSource } from '../init/proposal.js';
import type { Language } from '../model/language.js';
import { SourceError } from '../model/source.js';
import { UsageError } from '../model/usage-error.js';
import { styleFor } from './demo-text.js';
import { proposalJson, proposalText } from './init-text.js';
import type { Io } from './io.js';
import type { Options } from './options.js';
import { notWritten, written } from './words/init.js';
import { argumentMissing, fileExists } from './words/usage.js';

const UNREADABLE = 3;

/** `mmc-feed init SOURCE…` */
export async function initCommand(options: Options, language: Language, io: Io): Promise<number> {
  const { positionals: locations, json, quiet } = options;
  if (locations.length === 0) throw new UsageError(argumentMissing('init', 'https://mmc.example board.xlsx'));
  const file = resolve(io.cwd, options.config);
  if (await exists(file)) throw new UsageError(fileExists(options.config));
  const now = options.now ?? Date.now();
  const proposals: Proposal[] = [];
  for (const location of locations) {
    try {
      proposals.push(await propose(location, { folder: dirname(file), now, language: options.lang ?? 'en' }));
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      io.stderr.write(`mmc-feed: ${location}: ${error.words[language]}\n${notWritten[language]}\n`);
      return UNREADABLE;
    }
  }
  const sources = withOwnNames(proposals.flatMap((proposal) => proposal.sources));
  const home = proposals.map((proposal) => proposal.home).find(Boolean);
  await writeFile(file, configText(sources, { language: options.lang ?? 'en', home }), { flag: 'wx' });
  const notes = [...new Set(proposals.flatMap((proposal) => proposal.notes))].map((words) => words[language]);
  if (json) io.stdout.write(proposalJson(sources, notes, language));
  else if (!quiet) {
    const style = styleFor(io.stdout.isTTY === true);
    io.stdout.write(`${proposalText(sources, notes, language, style)}\n${written(options.config)[language]}\n`);
  }
  return 0;
}

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );

/** Of two sources with the same name, the second is called "news-2". */
function withOwnNames(sources: readonly ProposedSource[]): ProposedSource[] {
  const taken = new Set<string>();
  return sources.map((source) => {
    let { name } = source.config;
    for (let number = 2; taken.has(name); number++) name = `${source.config.name}-${number}`;
    taken.add(name);
    return { ...source, config: { ...source.config, name } };
  });
}
