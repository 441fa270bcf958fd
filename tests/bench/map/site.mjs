// Both pages of the benchmark, made the same way: one minified module, the same points, and a land.
import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { coasts } from '../../../scripts/land/rings.mjs';
import { shrink } from '../../../scripts/shrink.mjs';
import { inventCities } from './points.mjs';

const project = fileURLToPath(new URL('../../../', import.meta.url));
/** The land at the scale for whole-world maps: what a page with Leaflet would take. */
const atlas = createRequire(import.meta.url)('world-atlas/land-110m.json');

export const SIDES = ['ours', 'leaflet'];
export const COUNTS = [300, 10_000];

/** Writes the pages into a new folder. Resolves to its path. */
export async function writeSite() {
  const folder = await mkdtemp(join(tmpdir(), 'mmc-bench-'));
  for (const side of SIDES) await mkdir(join(folder, side));
  const land = coasts(atlas, 0);
  await writeJson(join(folder, 'leaflet/land.json'), geoJsonOf(land));
  for (const count of COUNTS) await writeJson(join(folder, `${count}.json`), inventCities(count, land));
  for (const side of SIDES) await buildSide(side, join(folder, side));
  await writeFile(join(folder, 'index.html'), await readFile(new URL('page.html', import.meta.url)));
  return folder;
}

/** What a page loads beside its points, in bytes after brotli: script, styles and land. */
export async function bytesOf(side, folder) {
  const files = await readdir(join(folder, side));
  const sizes = await Promise.all(
    files
      .filter((file) => !file.endsWith('.txt'))
      .map(async (file) => brotliCompressSync(await readFile(join(folder, side, file))).length),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function buildSide(side, outDir) {
  if (side === 'ours') {
    // As it ships, in one file.
    await build({ root: project, mode: 'mmc-city-map', build: { outDir } });
    return;
  }
  const entry = fileURLToPath(new URL('leaflet-map.mjs', import.meta.url));
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [shrink('')],
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      minify: true,
      lib: { entry, formats: ['es'], fileName: () => 'map.js' },
    },
  });
}

/** As even-odd filling wants it: the one lake is a ring like the others. */
const geoJsonOf = (rings) => ({
  type: 'MultiPolygon',
  coordinates: rings.map((ring) => [[...ring, ring[0]].map((point) => point.map(rounded))]),
});

const rounded = (degrees) => Number(degrees.toFixed(2));

const writeJson = (file, value) => writeFile(file, JSON.stringify(value));
