import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Config, readConfig } from '../config/config.js';
import { addressOf } from '../sources/document.js';
import { UsageError } from '../model/usage-error.js';

/** Milliseconds between two looks at the files. */
const INTERVAL = 300;

export interface Watch {
  config: string;
  cwd: string;
  signal: AbortSignal | undefined;
  /** One run. @returns its exit code, and when what it holds back falls due, in milliseconds since 1970 */
  run(): Promise<{ exit: number; due: number | undefined }>;
  /** Said between two runs. */
  onError(error: UsageError): void;
}

/**
 * Runs, and runs again whenever the configuration or a file that it names has changed, and when something falls due,
 * until it is ended. Addresses are read at each of these runs.
 *
 * @returns the exit code of the last run
 */
export async function watch({ config, cwd, signal, run, onError }: Watch): Promise<number> {
  let seen = await stamp(config, cwd);
  // The first mistake ends it: nothing has worked yet.
  let { exit, due } = await run();
  while (await goesOn(signal)) {
    const now = await stamp(config, cwd);
    if (now === seen && !(due !== undefined && due <= Date.now())) continue;
    // Whoever saves a file writes it in several pieces.
    if (!(await goesOn(signal))) break;
    seen = await stamp(config, cwd);
    try {
      ({ exit, due } = await run());
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      onError(error);
      due = undefined;
    }
  }
  return exit;
}

async function goesOn(signal: AbortSignal | undefined): Promise<boolean> {
  await sleep(INTERVAL, undefined, { signal }).catch(() => undefined);
  return signal?.aborted !== true;
}

/** Times and sizes of the files, as a text that changes with them. */
async function stamp(file: string, cwd: string): Promise<string> {
  const config = await readConfig(file, cwd).catch(() => undefined);
  const paths = [resolve(cwd, file), ...(config ? localFiles(config) : [])];
  const states = await Promise.all(paths.map((path) => stat(path).catch(() => undefined)));
  return states.map((state) => (state ? `${state.mtimeMs} ${state.size}` : '-')).join();
}

const localFiles = ({ sources, folder }: Config): URL[] =>
  sources
    .flatMap(({ sheet, content }) => sheet ?? content ?? [])
    .map((location) => addressOf(location, folder))
    .filter(({ protocol }) => protocol === 'file:');
