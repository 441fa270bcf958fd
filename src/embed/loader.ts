/**
 * The loader: finds the widgets on the page, now and later, imports only what is used,
 * and begins the requests for their feeds while their code is still on its way.
 */
import { pageFeeds } from '../feed/page.js';
import { beginRequest } from '../feed/request.js';
import { inheritedLanguage, LANGUAGES } from '../i18n/locale.js';
import { feedAddress } from '../widget/feed-address.js';
import { offerPageDefaults, pageDefaults } from '../widget/page-defaults.js';
import { plainDocument } from '../widget/plain-document.js';
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

const ANY = [...TAGS.keys()].join();
/** Where WordPress has its posts, with nice addresses and without. */
const WORDPRESS = /wp-json|rest_route/;

const imported = new Set<string>();
/** Whether the page has more than one kind of widget, as far as is known when its first is found. */
let isMixed: boolean | undefined;

function use(element: Element): void {
  const { localName } = element;
  const address = beginFeed(element);
  const first = customElements.get(localName);
  if (first) return nameVersions(localName, first);
  const widget = TAGS.get(localName) ?? '';
  isMixed ??= [...plainDocument.querySelectorAll(ANY)].some((other) => other.localName !== localName);
  const folder = isMixed ? 'shared' : widget;
  if (!imported.has(widget)) {
    imported.add(widget);
    Promise.all([isMixed && importModule('shared/shared'), importModule(`${folder}/${widget}`)]).catch(
      (error: unknown) => {
        imported.delete(widget);
        console.warn(`<${localName}> could not be loaded (${String(error)}); its fallback stays.`);
      },
    );
  }
  // The element asks for the same, and reports their failure.
  importModule(`words/${widget}-${languageOf(element)}`).catch(() => undefined);
  if (WORDPRESS.test(address ?? '')) importModule(`${folder}/news-documents`).catch(() => undefined);
}

const importModule = (path: string): Promise<unknown> =>
  import(/* @vite-ignore */ new URL(`${__MODULES__}/${path}.js`, tag.script).href);

/** The language that the element will speak. */
function languageOf(element: Element): string {
  const tag = element.getAttribute('lang') || pageDefaults().lang || inheritedLanguage(element) || '';
  const [language = ''] = tag.trim().toLowerCase().split(/[-_]/);
  return LANGUAGES.includes(language) ? language : 'en';
}

/** Asks for the feed of an element, unless it is not to be asked for yet. Returns its address. */
function beginFeed(element: Element): string | undefined {
  const address = feedAddress(element.getAttribute('src'), element.baseURI);
  const { begun, copies, requests } = pageFeeds();
  const isLater = element.getAttribute('loading') === 'lazy' || 'data' in element;
  if (!address || isLater || begun.has(address) || copies.has(address) || requests.has(address)) return address;
  const request = beginRequest(address);
  // The element that takes the request over reports its failure.
  request.response.catch(() => undefined);
  begun.set(address, request);
  return address;
}

eachRoot((root) => {
  replaceAllPlain(root);
  watch(root, ANY, use);
});
