/**
 * The loader: finds the widgets on the page, now and later, imports only what is used,
 * and begins the requests for their feeds while their code is still on its way.
 */
import { pageFeeds } from '../feed/page.js';
import { beginRequest } from '../feed/request.js';
import { inheritedLanguage, localeOf } from '../i18n/locale.js';
import type { Language } from '../i18n/words.js';
import { feedAddress } from '../widget/feed-address.js';
import { offerPageDefaults, pageDefaults } from '../widget/page-defaults.js';
import { nameVersions } from '../widget/register.js';
import { TAGS } from './options.js';
import { replaceAllPlain } from './plain-links.js';
import { eachRoot } from './roots.js';
import { readScriptTag } from './script-tag.js';
import { watch } from './watch.js';

/** The folder of the modules, beside this script. Set by the build. */
declare const __MODULES__: string;

const tag = readScriptTag('mmc-widgets.js');
offerPageDefaults(tag);

/** Where WordPress has its posts, with nice addresses and without. */
const WORDPRESS = /wp-json|rest_route/;

const imported = new Set<string>();

function use(element: Element): void {
  beginFeed(element);
  const first = customElements.get(element.localName);
  if (first) return nameVersions(element.localName, first);
  const widget = TAGS.get(element.localName) ?? '';
  const code = imported.has(widget) ? [] : ['shared/shared', `shared/${widget}`].map(importModule);
  imported.add(widget);
  Promise.all(code).catch((error: unknown) => {
    imported.delete(widget);
    console.warn(`<${element.localName}> could not be loaded (${String(error)}); its fallback stays.`);
  });
  // The element asks for the same, and reports their failure.
  importModule(`words/${widget}-${languageOf(element)}`).catch(() => undefined);
  if (WORDPRESS.test(addressOf(element) ?? '')) importModule('shared/news-documents').catch(() => undefined);
}

const importModule = (path: string): Promise<unknown> =>
  import(/* @vite-ignore */ new URL(`${__MODULES__}/${path}.js`, tag.script).href);

/** The language that the element will speak. */
function languageOf(element: Element): Language {
  return localeOf(element.getAttribute('lang') || pageDefaults().lang || inheritedLanguage(element)).language;
}

function beginFeed(element: Element): void {
  const address = addressOf(element);
  const { begun, copies, requests } = pageFeeds();
  if (!address || element.getAttribute('loading') === 'lazy' || 'data' in element) return;
  if (begun.has(address) || copies.has(address) || requests.has(address)) return;
  const request = beginRequest(address);
  // The element that takes the request over reports its failure.
  request.response.catch(() => undefined);
  begun.set(address, request);
}

function addressOf(element: Element): string | undefined {
  return feedAddress(element.getAttribute('src'), element.baseURI);
}

eachRoot((root) => {
  watch(root, [...TAGS.keys()].join(), use);
  replaceAllPlain(root);
});
