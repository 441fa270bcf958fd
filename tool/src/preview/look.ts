import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../config/config.js';
import type { Language } from '../model/language.js';
import type { Run } from '../model/run.js';
import { type BuildOptions, plan } from '../pipeline/build.js';
import { type Explanation, explain } from '../pipeline/explain.js';

/** What is public, and what would be. */
export interface Look {
  /** How the next run would end. */
  run: Run;
  /** Languages that have a feed of their own, without the main one. */
  folders: readonly string[];
  /** The text of a file that is public now; undefined: there is none. */
  now(path: string): Promise<string | undefined>;
  /** The same after the next run. */
  next(path: string): Promise<string | undefined>;
  /** Where the values of an entry come from, after the next run. */
  explain(id: string): Explanation[];
}

/** Reads the sources as `build` does, and writes nothing. */
export async function lookAt(config: Config, options: BuildOptions & { language: Language }): Promise<Look> {
  const { run, prepared, ledger, files } = await plan(config, options);
  const isLeak = run.findings.some(({ code }) => code === 'embargo-leak');
  const planned = new Map(isLeak ? [] : files.map(({ path, text }) => [path, text]));
  const now = (path: string): Promise<string | undefined> =>
    readFile(join(config.out, path), 'utf8').catch(() => undefined);
  return {
    run,
    folders: prepared.folders.filter((folder) => folder !== ''),
    now,
    next: async (path) => planned.get(path) ?? now(path),
    explain: (id) => explain(id, prepared, ledger),
  };
}
