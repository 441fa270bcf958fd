import type { Report } from '../errors.js';
import { isObject } from '../shape.js';
import { type Entry, type Format, listEntries } from './format.js';
import { isJsonFeed } from './known.js';

/** The content feed: a JSON Feed with people and cities in `_mmc`. */
export const contentFeed: Format = {
  recognises: isJsonFeed,

  sections(document, report) {
    if (!isObject(document)) return {};
    const { _mmc = {} } = document;
    const extension = isObject(_mmc) ? _mmc : {};
    if (!isObject(_mmc)) report('_mmc', 'an object', _mmc);
    return {
      head: document,
      extension,
      items: listEntries(document['items'], 'items', report),
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
