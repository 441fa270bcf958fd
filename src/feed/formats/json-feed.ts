import type { Report } from '../errors.js';
import { isObject } from '../shape.js';
import { isJsonFeed } from './known.js';
import { htmlToText } from '../text.js';
import { type Entry, type Format, listEntries } from './format.js';

/** JSON Feed 1 and 1.1, and the content feed, which is a JSON Feed with people and cities in `_mmc`. */
export const jsonFeed: Format = {
  recognises: isJsonFeed,

  sections(document, report) {
    if (!isObject(document)) return {};
    const extension = isObject(document['_mmc']) ? document['_mmc'] : {};
    return {
      head: document,
      extension,
      items: listEntries(document['items'], 'items', report).map(fromVersion1),
      people: listEntries(extension['people'], '_mmc.people', report),
      cities: features(extension['cities'], report),
    };
  },
};

function features(cities: unknown, report: Report): Entry[] {
  if (cities === undefined || cities === null) return [];
  if (isObject(cities)) return listEntries(cities['features'], '_mmc.cities.features', report);
  report('_mmc.cities', 'a GeoJSON FeatureCollection', cities);
  return [];
}

/** An item with version 1's `author` as `authors`, and HTML content as text where there is no other. */
function fromVersion1({ value, path }: Entry): Entry {
  if (!isObject(value)) return { value, path };
  const { author, authors, content_text, content_html } = value;
  return {
    path,
    value: {
      ...value,
      authors: authors ?? (author && [author]),
      content_text: content_text ?? (typeof content_html === 'string' ? htmlToText(content_html) : undefined),
    },
  };
}
