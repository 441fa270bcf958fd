import { hrefOf, parseUrl } from '../../../../src/feed/url.js';
import { isObject } from '../../../../src/feed/shape.js';
import type { FeedEntry, FeedValue } from './feed-entry.js';
import { pictureIn } from './pictures.js';

type Json = Record<string, unknown>;

/** The entries of a JSON Feed, of either version, however its values are written. Undefined: it is none. */
export function jsonEntries(document: unknown, address: string | undefined): FeedEntry[] | undefined {
  if (!isObject(document) || !Array.isArray(document['items'])) return undefined;
  const home = address ?? textIn(document, 'home_page_url')?.value;
  const language = textIn(document, 'language');
  return document['items'].filter(isObject).map((item) => entryOf(item, home, language));
}

function entryOf(item: Json, home: string | undefined, feedLanguage: FeedValue | undefined): FeedEntry {
  const html = textIn(item, 'content_html');
  const plain = textIn(item, 'content_text');
  const content = html ?? (plain && { ...plain, value: escaped(plain.value) });
  const title = textIn(item, 'title');
  const summary = textIn(item, 'summary');
  const shown = html && pictureIn(html.value);
  const image = addressIn(item, home, 'image', 'banner_image');
  const inText = shown && hrefOf(parseUrl(shown.address, home));
  return {
    guid: textIn(item, 'id'),
    title: title && { ...title, value: escaped(title.value) },
    link: addressIn(item, home, 'url', 'external_url'),
    date: textIn(item, 'date_published'),
    modified: textIn(item, 'date_modified'),
    summary: summary && { ...summary, value: escaped(summary.value) },
    content,
    picture: image ?? (inText ? { element: 'content_html', value: inText } : undefined),
    pictureText: !image && shown?.text ? { element: 'content_html', value: shown.text } : undefined,
    categories: (Array.isArray(item['tags']) ? item['tags'] : [])
      .filter((tag) => typeof tag === 'string')
      .map((value) => ({ element: 'tags', value })),
    language: textIn(item, 'language') ?? feedLanguage,
    valuesOf: (name) => valuesAt(item, name),
  };
}

function textIn(item: Json, ...names: string[]): FeedValue | undefined {
  for (const name of names) {
    const value = item[name];
    if (typeof value === 'string' && value.trim() !== '') return { element: name, value: value.trim() };
    if (typeof value === 'number') return { element: name, value: String(value) };
  }
  return undefined;
}

function addressIn(item: Json, home: string | undefined, ...names: string[]): FeedValue | undefined {
  for (const name of names) {
    const value = hrefOf(parseUrl(item[name], home));
    if (value) return { element: name, value };
  }
  return undefined;
}

/** What is plain text in JSON, as HTML. */
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The values at a path such as `_partner.region`: of a list, each. */
function valuesAt(item: Json, path: string): FeedValue[] {
  let at: unknown = item;
  for (const key of path.split('.')) at = isObject(at) ? at[key] : undefined;
  return [at]
    .flat()
    .filter((value) => typeof value === 'string' || typeof value === 'number')
    .map((value) => ({ element: path, value: escaped(String(value)) }));
}
