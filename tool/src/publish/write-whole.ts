import { open, rename, rm } from 'node:fs/promises';

/**
 * Writes a file so that nobody ever reads half of it: into a file beside it, to the disk, and then into its place.
 *
 * @param text in one piece, or in several, which are made one after another
 * @param mode permissions of the file
 */
export async function writeWhole(
  path: string,
  text: string | Uint8Array | Iterable<string>,
  mode = 0o644,
): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    const file = await open(temporary, 'w', mode);
    try {
      const parts = typeof text === 'string' || text instanceof Uint8Array ? [text] : text;
      for (const part of parts) await file.writeFile(part);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
