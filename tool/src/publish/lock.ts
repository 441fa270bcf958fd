import { mkdir, open, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { COPIES_FOLDER } from '../sources/last-good.js';

/** Milliseconds that a second run waits for the first. */
const PATIENCE = 20_000;
const INTERVAL = 100;
/** Milliseconds after which no run can still be at work: its sources have a minute. */
const STALE = 10 * 60_000;

/**
 * Makes sure that one run at a time works for a configuration. A lock that a dead process left is taken over.
 *
 * @returns releases the lock; undefined where another run still holds it
 */
export async function lock(folder: string, patience = PATIENCE): Promise<(() => Promise<void>) | undefined> {
  const path = join(folder, COPIES_FOLDER, 'lock');
  await mkdir(join(folder, COPIES_FOLDER), { recursive: true, mode: 0o700 });
  for (let waited = 0; ; waited += INTERVAL) {
    if (await take(path)) return () => rm(path, { force: true });
    if (await isStale(path)) await rm(path, { force: true });
    else if (waited >= patience) return undefined;
    else await sleep(INTERVAL);
  }
}

async function take(path: string): Promise<boolean> {
  try {
    const file = await open(path, 'wx', 0o600);
    await file.writeFile(String(process.pid));
    await file.close();
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

async function isStale(path: string): Promise<boolean> {
  const file = await stat(path).catch(() => undefined);
  if (!file) return false;
  if (Date.now() - file.mtimeMs > STALE) return true;
  const pid = Number(await readFile(path, 'utf8').catch(() => ''));
  return pid > 0 && !isAlive(pid);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
