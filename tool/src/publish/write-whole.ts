import { open, rename, rm } from 'node:fs/promises';

/**
 * Writes a file so that nobody ever reads half of it: into a file beside it, to the disk, and then into its place.
 *
 * @param mode permissions of the file
 */
export async function writeWhole(path: string, text: string | Uint8Array, mode = 0o644): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    const file = await open(temporary, 'w', mode);
    try {
      await file.writeFile(text);
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
