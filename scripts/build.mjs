// `npm run build`: writes dist/, and tool/dist/.
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { demoFeed } from './demo-feed.mjs';
import { writeEditorData } from './editor-data.mjs';
import { writeFragmentStyles } from './fragment-styles.mjs';
import { feedSchema } from './feed-schema.mjs';
import { run } from './install.mjs';
import { writeIntegrity } from './integrity.mjs';
import { writeCompressedCopies } from './compressed-copies.mjs';
import { nameByContent } from './name-by-content.mjs';
import { writePlainTypes } from './plain-types.mjs';
import { printSizes } from './sizes.mjs';
import { buildPlugin } from './wordpress/plugin.mjs';

const dist = new URL('../dist/', import.meta.url);
const WIDGETS = ['news-list', 'press-release-card', 'board-roster', 'city-map'];

await rm(dist, { recursive: true, force: true });
await mkdir(dist);

for (const widget of WIDGETS) await build({ mode: `mmc-${widget}` });
await build({ mode: 'all' });
for (const widget of WIDGETS) await build({ mode: `modules-${widget}` });
await build({ mode: 'modules' });
await build({ mode: 'plain-links' });
const define = { __MODULES__: JSON.stringify(`modules/${await nameByContent(new URL('modules/new/', dist))}`) };
await build({ mode: 'loader', define });
await build({ mode: 'frame' });
await build({ mode: 'embed', define });
await copyFile(new URL('../src/embed/frame/embed.html', import.meta.url), new URL('embed.html', dist));

await build({ mode: 'configurator' });
for (const file of ['index.html', 'configurator.css', 'preview.html', 'preview.css']) {
  await copyFile(new URL(`../src/configurator/${file}`, import.meta.url), new URL(`configurator/${file}`, dist));
}

await copyFile(new URL('../THIRD-PARTY.txt', import.meta.url), new URL('THIRD-PARTY.txt', dist));
await write('feed.schema.json', await feedSchema());
run('node', ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.package.json']);
await writePlainTypes(new URL('package/', dist));
run('node', ['node_modules/@custom-elements-manifest/analyzer/cem.js', 'analyze', '--quiet']);
await writeEditorData(dist);

const toolConfig = fileURLToPath(new URL('../tool/vite.config.ts', import.meta.url));
await build({ configFile: toolConfig });
await build({ configFile: toolConfig, mode: 'testing' });
await writeFragmentStyles(dist, WIDGETS);
await writeFile(new URL('feed.json', dist), demoFeed());

await writeIntegrity(dist);
await writeCompressedCopies(dist);
if (!(await printSizes(dist))) process.exitCode = 1;
await buildPlugin(dist);

async function write(file, value) {
  await writeFile(new URL(file, dist), `${JSON.stringify(value, null, 2)}\n`);
}
