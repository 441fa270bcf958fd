/**
 * The loader: finds the widgets on the page, now and later, imports only what is used,
 * and begins the requests for their feeds while their code is still on its way.
 */
import { pageFeeds } from '../feed/page.js';
import { beginRequest } from '../feed/request.js';
import { LANGUAGES } from '../i18n/locale.js';
import { isYes } from '../widget/attributes.js';
import { isEdited } from '../widget/editing.js';
import { feedAddress } from '../widget/feed-address.js';
import { inheritedLanguage } from '../widget/inherited-language.js';
import { offerPageDefaults, pageDefaults } from '../widget/page-defaults.js';
import { plainDocument } from '../widget/plain-document.js';
import { nameVersions } from '../widget/register.js';
import { isSupported } from '../widget/supported.js';
import type { showPlainLinks } from './plain-links.js';
import { eachRoot, type Root } from './roots.js';
import { readScriptTag } from './script-tag.js';
import { nameOf, PLAIN, tagOf, WIDGETS } from './tags.js';
import { watch } from './watch.js';

/** The folder of the modules, beside this script. Set by the build. */
declare const __MODULES__: string;

const tag = readScriptTag('mmc-widgets.js');
offerPageDefaults(tag);

const ANY = [`[${PLAIN}]`, ...WIDGETS.map(tagOf)].join();
/** Where WordPress has its posts, with nice addresses and without. */
const WORDPRESS = /wp-json|rest_route/;

const imported = new Set<string>();
/** Whether the page has more than one kind of widget, as far as is known when its first is found. */
let isMixed: boolean | undefined;

/** What an element says of itself, or a plain link of its widget. */
type Said = (option: string) => string | null;

/** The name of the widget that an element is, or that a plain link stands for. */
const widgetOf = (element: Element): string => nameOf(element.getAttribute(PLAIN) ?? element.localName);

function use(element: Element, root: Root): void {
  if (isEdited(element)) return;
  const isPlain = element.hasAttribute(PLAIN);
  const said: Said = (option) => element.getAttribute(isPlain ? `data-${option}` : option);
  const widget = widgetOf(element);
  if (WIDGETS.includes(widget)) useWidget(widget, element, said);
  if (isPlain) showPlain(root);
}

function useWidget(widget: string, element: Element, said: Said): void {
  const address = beginFeed(element, said);
  const tagName = tagOf(widget);
  const first = customElements.get(tagName);
  if (first) return nameVersions(tagName, first);
  isMixed ??= [...plainDocument.querySelectorAll(ANY)].some((other) => widgetOf(other) !== widget);
  const folder = isMixed ? 'shared' : widget;
  if (!imported.has(widget)) {
    imported.add(widget);
    Promise.all([isMixed && importModule('shared/shared'), importModule(`${folder}/${widget}`)]).catch(
      (error: unknown) => {
        imported.delete(widget);
        console.warn(`<${tagName}> could not be loaded (${String(error)}); its fallback stays.`);
      },
    );
  }
  prepare(`words/${widget}-${languageOf(element, said)}`);
  if (WORDPRESS.test(address ?? '')) prepare(`${folder}/news-documents`);
  if (widget === 'news-list' && ['filters', 'search'].some((option) => isYes(said(option))))
    prepare(`${folder}/choices`);
}

const addressOf = (module: string): string => new URL(`${__MODULES__}/${module}.js`, tag.script).href;
const importModule = (module: string): Promise<unknown> => import(/* @vite-ignore */ addressOf(module));

/** Asks early for what the element will ask for, too: the element reports its failure. */
const prepare = (module: string): void => void importModule(module).catch(() => undefined);

/** Where this does not come, the code of the widget does not either, which is said in the console. */
function showPlain(root: Root): void {
  const module: Promise<{ showPlainLinks: typeof showPlainLinks }> = import(
    /* @vite-ignore */ addressOf('plain-links')
  );
  module.then((code) => code.showPlainLinks(root)).catch(() => undefined);
}

/** The language that the element will speak. */
function languageOf(element: Element, said: Said): string {
  const tag = said('lang') || pageDefaults().lang || inheritedLanguage(element) || '';
  const [language = ''] = tag.trim().toLowerCase().split(/[-_]/);
  return LANGUAGES.includes(language) ? language : 'en';
}

/** Asks for the feed of an element, unless it is not to be asked for yet. Returns its address. */
function beginFeed(element: Element, said: Said): string | undefined {
  const address = feedAddress(said('src'), element.baseURI);
  const { begun, copies, requests } = pageFeeds();
  const isLater = said('loading') === 'lazy' || 'data' in element || said('data') !== null;
  if (!address || isLater || begun.has(address) || copies.has(address) || requests.has(address)) return address;
  const request = beginRequest(address);
  // The element that takes the request over reports its failure.
  request.response.catch(() => undefined);
  begun.set(address, request);
  return address;
}

if (isSupported()) {
  eachRoot((root) => watch(root, ANY, (element) => use(element, root), [PLAIN, 'contenteditable']));
}
