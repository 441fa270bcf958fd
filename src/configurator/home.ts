import { isObject } from '../feed/shape.js';
import { VERSION } from '../widget/version.js';
import { readManifest, type WidgetOptions } from './manifest.js';
import type { Home } from './snippet/snippet.js';

/** What the configurator reads of the folder that it is for. */
export interface Site {
  widgets: WidgetOptions[];
  home: Home;
}

/**
 * Reads the manifest and the hashes beside the widgets.
 *
 * @param folder of the widgets: `https://HOST/v1/`
 * @throws where one of the files cannot be had
 */
export async function readSite(folder: string): Promise<Site> {
  const [manifest, pinned] = await Promise.all([json(`${folder}custom-elements.json`), pinnedHome(folder)]);
  const widgets = readManifest(manifest);
  if (widgets.length === 0) throw new Error(`${folder}custom-elements.json names no element.`);
  return { widgets, home: { folder, pinned } };
}

/** The folder of this version, beside the one that moves; where there is none, the folder itself. */
async function pinnedHome(folder: string): Promise<Home['pinned']> {
  const own = new URL(`../${VERSION}/`, folder).href;
  const hashes = await json(`${own}integrity.json`).catch(() => undefined);
  return hashes === undefined
    ? { folder, integrity: hashesIn(await json(`${folder}integrity.json`)) }
    : { folder: own, integrity: hashesIn(hashes) };
}

async function json(address: string): Promise<unknown> {
  const response = await fetch(address, { credentials: 'omit' });
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return response.json();
}

function hashesIn(value: unknown): Record<string, string> {
  const entries = Object.entries(isObject(value) ? value : {});
  return Object.fromEntries(entries.flatMap(([file, hash]) => (typeof hash === 'string' ? [[file, hash]] : [])));
}
