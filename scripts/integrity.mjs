import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';

/** Writes integrity.json: the sha384 of every script and style sheet for pages, as the `integrity` attribute wants it. */
export async function writeIntegrity(dist) {
  const files = (await readdir(dist, { recursive: true })).filter(isForPages).sort();
  const hashes = await Promise.all(files.map(async (file) => [file, sha384(await readFile(new URL(file, dist)))]));
  await writeFile(new URL('integrity.json', dist), `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`);
}

const isForPages = (file) => /\.(?:js|css)$/.test(file) && !/^(package|configurator)\//.test(file);

const sha384 = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
