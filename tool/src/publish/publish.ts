import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { inOrder, type PlannedFile } from './plan.js';
import { writeWhole } from './write-whole.js';

/** How a file gets to where readers find it. */
export type Write = (path: string, text: string) => Promise<void>;

/**
 * Puts files in their places, each whole, in an order in which readers find a consistent feed at every moment:
 * pages first, `feed.json` last. Pages that nobody is led to any more go after that.
 *
 * @param out the folder that is served
 * @param expired paths of files to be deleted
 */
export async function publish(
  out: string,
  files: readonly PlannedFile[],
  expired: readonly string[],
  write: Write = writeWhole,
): Promise<void> {
  await mkdir(out, { recursive: true });
  for (const { path, text } of inOrder(files)) {
    const target = join(out, path);
    await mkdir(dirname(target), { recursive: true });
    await write(target, text);
  }
  for (const path of expired) await rm(join(out, path), { force: true });
}
