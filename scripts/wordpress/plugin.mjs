import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build, runnerImport } from 'vite';
import { blockJson } from './block-json.mjs';
import { writeTranslations } from './translations.mjs';

const source = new URL('../../wordpress/', import.meta.url);
const path = (file, base = source) => fileURLToPath(new URL(file, base));
const SCRIPTS = ['editor', 'feed-panel', 'settings-page'];

/** Writes the WordPress plugin, `wordpress/mmc-widgets/` and its zip, from the sources and from what else is in dist/. */
export async function buildPlugin(dist) {
  const plugin = new URL('wordpress/mmc-widgets/', dist);
  await cp(path('mmc-widgets/'), fileURLToPath(plugin), { recursive: true });
  await cp(path('../LICENSE'), path('widgets/LICENSE', plugin));
  await copyWidgets(dist, new URL('widgets/', plugin));
  const widgets = await describeWidgets(dist);
  await writeBlocks(widgets, new URL('blocks/', plugin));
  for (const mode of SCRIPTS) await build({ configFile: path('vite.config.ts'), mode });
  await writeTranslations(new URL('languages/', source), new URL('languages/', plugin), widgets);
  await writeFile(new URL('wordpress/mmc-widgets.zip', dist), await zipped(plugin));
}

/** The files that the loader asks for, as a site may serve them itself. */
async function copyWidgets(dist, folder) {
  const files = ['mmc-widgets.js', 'mmc-land-fine.txt', 'THIRD-PARTY.txt', 'modules'];
  const isCompressed = (file) => /\.(br|gz)$/.test(file);
  for (const file of files) {
    await cp(path(file, dist), path(file, folder), { recursive: true, filter: (each) => !isCompressed(each) });
  }
}

async function describeWidgets(dist) {
  const { module } = await runnerImport(path('src/widgets.ts'), { configFile: false, logLevel: 'error' });
  return module.describeWidgets(JSON.parse(await readFile(new URL('custom-elements.json', dist), 'utf8')));
}

async function writeBlocks(widgets, folder) {
  await mkdir(folder, { recursive: true });
  await writeFile(new URL('widgets.json', folder), JSON.stringify(widgets));
  for (const widget of widgets) {
    const block = new URL(`${widget.name}/`, folder);
    await mkdir(block);
    await writeFile(new URL('block.json', block), `${JSON.stringify(blockJson(widget), null, 2)}\n`);
  }
}

/** A zip of the plugin's folder: in the order of the names, so that the same files are the same bytes. */
export async function zipped(plugin) {
  const { module } = await runnerImport(path('../tool/src/template/zip-writer.ts'), {
    configFile: false,
    logLevel: 'error',
  });
  const entries = await readdir(plugin, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('//', '/').replace(fileURLToPath(plugin), ''));
  const files = await Promise.all(
    names.sort().map(async (name) => [`mmc-widgets/${name}`, await readFile(new URL(name, plugin))]),
  );
  return module.zip(Object.fromEntries(files));
}
