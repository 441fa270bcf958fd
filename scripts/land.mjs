// Writes the land of the city map: its outline, and a finer one for close views, from Natural Earth 1:50m. No borders.
// `npm run land` writes both, `npm run land -- --check` fails when one is out of date.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { outline } from './land/outline.mjs';
import { pack } from './land/pack.mjs';
import { projectedRings } from './land/rings.mjs';

const folder = new URL('../src/city-map/map/', import.meta.url);

/** By file: see outline.mjs. Chosen by eye: the first for one to three times the size of the screen, the second for beyond. */
const OUTLINES = {
  'land.ts': { scale: 1, plainness: 2.6, smallest: 2, alone: 3.3, dot: 1 },
  'land-fine.ts': { scale: 0.25, plainness: 0.13, smallest: 0.3, alone: 1, dot: 2 },
};

/** The text of each generated file, by name. */
export async function landFiles() {
  const { module: projection } = await runnerImport(fileURLToPath(new URL('projection.ts', folder)), {
    configFile: false,
    logLevel: 'error',
  });
  const rings = projectedRings(projection);
  const written = ([file, detail]) => [file, moduleOf(pack(outline(rings, projection, detail)), detail.scale)];
  return Object.fromEntries(Object.entries(OUTLINES).map(written));
}

const moduleOf = (outlines, scale) => `// Generated from Natural Earth by \`npm run land\`. Do not edit.

/** The outline of all land, on a grid: outline.ts reads it. */
export const LAND =
  "${outlines}";

/** Map units in a unit of the grid. */
export const LAND_SCALE = ${scale};
`;

async function isCurrent(file, text) {
  const current = await readFile(new URL(file, folder), 'utf8').catch(() => undefined);
  if (current !== text) console.error(`src/city-map/map/${file} is out of date: run \`npm run land\` and commit it.`);
  return current === text;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [file, text] of Object.entries(await landFiles())) {
    if (!process.argv.includes('--check')) await writeFile(new URL(file, folder), text);
    else if (!(await isCurrent(file, text))) process.exitCode = 1;
  }
}
