import { isObject } from '../shape.js';

const VERSION = /^https?:\/\/(www\.)?jsonfeed\.org\/version\/1(\.\d)?\/?$/;

export const isContentFeed = (document: unknown): document is { _mmc: Record<string, unknown> } =>
  isObject(document) && isObject(document['_mmc']);

export const isJsonFeed = (document: unknown): document is Record<string, unknown> =>
  isContentFeed(document) ||
  (isObject(document) && typeof document['version'] === 'string' && VERSION.test(document['version']));

/** Whether items have what JSON Feed has and the content feed has not: an `author`, or HTML and no text. */
export const isPlainJsonFeed = (document: unknown): boolean =>
  isJsonFeed(document) && Array.isArray(document['items']) && document['items'].some(isPlainItem);

const isPlainItem = (item: unknown): boolean =>
  isObject(item) && Boolean(item['author'] || (item['content_html'] && !item['content_text']));

export const isFeature = (document: unknown): document is Record<string, unknown> =>
  isObject(document) && document['type'] === 'Feature';

/** A collection, a list of features, or one of them. */
export const isGeoJson = (document: unknown): boolean =>
  isFeature(document) ||
  (isObject(document) && document['type'] === 'FeatureCollection') ||
  (Array.isArray(document) && document.some(isFeature));

export const isPopolo = (document: unknown): document is Record<string, unknown> =>
  isObject(document) && (Array.isArray(document['people']) || Array.isArray(document['persons']));

export const isPost = (document: unknown): document is Record<string, unknown> =>
  isObject(document) && isObject(document['title']) && 'rendered' in document['title'];

/** A post, or a list with posts in it; an empty one is a site without. */
export const isWordPress = (document: unknown): boolean =>
  isPost(document) ||
  (Array.isArray(document) &&
    (document.length === 0 || document.some((post) => isObject(post) && isObject(post['title']))));

/** Whether a content feed has countries by name, or by codes of three letters. */
export const hasCountryNames = (document: unknown): boolean =>
  isContentFeed(document) && [...peopleIn(document['_mmc']), ...citiesIn(document['_mmc'])].some(isNamed);

const listIn = (section: unknown): unknown[] => (Array.isArray(section) ? section : []);
const peopleIn = ({ people }: Record<string, unknown>): unknown[] => listIn(people);
const citiesIn = ({ cities }: Record<string, unknown>): unknown[] =>
  listIn(isObject(cities) && cities['features']).map((city) => isObject(city) && city['properties']);
const isNamed = (entry: unknown): boolean =>
  isObject(entry) && typeof entry['country'] === 'string' && entry['country'].trim().length > 2;

/** Whether a document is of a kind that the widgets know, the element that has it before it or not. */
export const isKnown = (document: unknown): document is object =>
  [isJsonFeed, isGeoJson, isPopolo, isWordPress].some((recognises) => recognises(document));
