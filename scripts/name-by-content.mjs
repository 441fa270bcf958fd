import { createHash } from 'node:crypto';
import { readdir, readFile, rename } from 'node:fs/promises';

/**
 * Renames a folder to the hash of what is in it, so that its files may be cached for good; resolves to its new name.
 * One hash for all of them: so the loader, which is small, can name each.
 */
export async function nameByContent(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => `${parentPath}/${name}`);
  const hash = createHash('sha256');
  for (const file of files.sort()) hash.update(file.slice(folder.pathname.length)).update(await readFile(file));
  const name = hash.digest('hex').slice(0, 8);
  await rename(folder, new URL(`../${name}`, folder));
  return name;
}
