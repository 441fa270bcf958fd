import { readdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { COPIES_FOLDER } from '../sources/last-good.js';

/** The names under which `writeWhole` writes before a file gets its place. */
const LEFTOVER = /\.\d+\.tmp$/;
/** What the tool writes: a file of somebody else's is left alone, whatever it is called. */
const OURS =
  /^(feed(-p\d+)?\.json|feed\.xml|people\.json|cities\.geojson|status\.json|mmc-feed\.ledger\.json|unwanted-pages|report\.json|index\.html)\./;

/** Removes what a run left that was killed while it wrote. The caller holds the lock: nobody else is writing. */
export async function removeLeftovers(folders: readonly string[]): Promise<void> {
  for (const folder of folders) {
    const isOurs = basename(folder) === COPIES_FOLDER;
    const names = await readdir(folder).catch(() => []);
    for (const name of names) {
      if (LEFTOVER.test(name) && (isOurs || OURS.test(name))) await rm(join(folder, name), { force: true });
    }
  }
}
