import { readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { COPIES_FOLDER } from '../sources/last-good.js';

/** The names under which `writeWhole` writes before a file gets its place. */
const LEFTOVER = /\.\d+\.tmp$/;
/** What the tool writes: a file of somebody else's is left alone, whatever it is called. */
const OURS =
  /^(feed(-p\d+)?\.json|feed\.xml|people\.json|cities\.geojson|status\.json|mmc-feed\.ledger\.json|unwanted-pages|report\.json|index\.html)\./;

/**
 * Removes what a run left that was killed while it wrote. The caller holds the lock: nobody else is writing.
 *
 * @param folders of the files that every run writes
 * @param files that the configuration names
 */
export async function removeLeftovers(folders: readonly string[], files: readonly string[]): Promise<void> {
  for (const file of files) {
    await removeFrom(dirname(file), (name) => name.startsWith(`${basename(file)}.`));
  }
  for (const folder of folders) {
    const isOurs = basename(folder) === COPIES_FOLDER;
    await removeFrom(folder, (name) => isOurs || OURS.test(name));
  }
}

async function removeFrom(folder: string, isOurs: (name: string) => boolean): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    if (LEFTOVER.test(name) && isOurs(name)) await rm(join(folder, name), { force: true });
  }
}
