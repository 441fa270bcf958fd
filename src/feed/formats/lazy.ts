import type { Format } from './format.js';
import { hasCountryNames, isContentFeed, isGeoJson, isJsonFeed, isPlainJsonFeed, isPopolo } from './known.js';

/** Kinds of document whose code is fetched when one of them is seen, and those that are for another element. */
export interface LazyFormats {
  recognise(document: unknown): boolean;
  load(): Promise<{ formats: readonly Format[] }>;
}

export const newsDocuments: LazyFormats = {
  recognise: (document) => !isJsonFeed(document) || isPlainJsonFeed(document),
  load: () => import('./news-documents.js'),
};

export const peopleDocuments: LazyFormats = {
  recognise: (document) => isPopolo(document) || !isContentFeed(document) || hasCountryNames(document),
  load: () => import('./people-documents.js'),
};

export const cityDocuments: LazyFormats = {
  recognise: (document) => isGeoJson(document) || !isContentFeed(document) || hasCountryNames(document),
  load: () => import('./city-documents.js'),
};
