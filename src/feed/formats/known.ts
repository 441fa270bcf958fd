import { isObject } from '../shape.js';

const VERSION = /^https?:\/\/(www\.)?jsonfeed\.org\/version\/1(\.\d)?\/?$/;

export const isJsonFeed = (document: unknown): document is Record<string, unknown> =>
  isObject(document) &&
  (isObject(document['_mmc']) || (typeof document['version'] === 'string' && VERSION.test(document['version'])));

/** Whether items have what JSON Feed has and the content feed has not: an `author`, or HTML and no text. */
export const isPlainJsonFeed = (document: unknown): boolean =>
  isJsonFeed(document) && Array.isArray(document['items']) && document['items'].some(isPlainItem);

const isPlainItem = (item: unknown): boolean =>
  isObject(item) && Boolean(item['author'] || (item['content_html'] && !item['content_text']));

export const isGeoJson = (document: unknown): document is Record<string, unknown> =>
  isObject(document) && document['type'] === 'FeatureCollection';

export const isPopolo = (document: unknown): document is Record<string, unknown> =>
  isObject(document) && (Array.isArray(document['people']) || Array.isArray(document['persons']));

/** A list with posts in it; an empty one is a site without. */
export const isWordPress = (document: unknown): document is unknown[] =>
  Array.isArray(document) &&
  (document.length === 0 || document.some((post) => isObject(post) && isObject(post['title'])));

/** Whether a document is of a kind that the widgets know, the element that has it before it or not. */
export const isKnown = (document: unknown): document is object =>
  [isJsonFeed, isGeoJson, isPopolo, isWordPress].some((recognises) => recognises(document));
