/**
 * The loader: finds the widgets on the page, now and later, imports only what is used,
 * and begins the requests for their feeds while their code is still on its way.
 */
import { pageFeeds } from '../feed/page.js';
import { beginRequest } from '../feed/request.js';
import { feedAddress } from '../widget/feed-address.js';
import { offerPageDefaults } from '../widget/page-defaults.js';
import { nameVersions } from '../widget/register.js';
import { TAGS } from './options.js';
import { replaceAllPlain } from './plain-links.js';
import { eachRoot } from './roots.js';
import { readScriptTag } from './script-tag.js';
import { watch } from './watch.js';

/** By widget: its module and the chunks that it imports, beside this script. Set by the build. */
declare const __MODULES__: Record<string, string[]>;

const tag = readScriptTag('mmc-widgets.js');
offerPageDefaults(tag);

const imported = new Set<string>();

function use(element: Element): void {
  beginFeed(element);
  const first = customElements.get(element.localName);
  if (first) return nameVersions(element.localName, first);
  const widget = TAGS.get(element.localName) ?? '';
  if (imported.has(widget)) return;
  imported.add(widget);
  const files = (__MODULES__[widget] ?? []).map((file) => import(/* @vite-ignore */ new URL(file, tag.script).href));
  Promise.all(files).catch((error: unknown) => {
    imported.delete(widget);
    console.warn(`<${element.localName}> could not be loaded (${String(error)}); its fallback stays.`);
  });
}

function beginFeed(element: Element): void {
  const address = feedAddress(element.getAttribute('src'), element.baseURI);
  const { begun, copies, requests } = pageFeeds();
  if (!address || element.getAttribute('loading') === 'lazy' || 'data' in element) return;
  if (begun.has(address) || copies.has(address) || requests.has(address)) return;
  const request = beginRequest(address);
  // The element that takes the request over reports its failure.
  request.response.catch(() => undefined);
  begun.set(address, request);
}

eachRoot((root) => {
  watch(root, [...TAGS.keys()].join(), use);
  replaceAllPlain(root);
});
