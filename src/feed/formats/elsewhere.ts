import type { Format, Sections } from './format.js';
import { isContentFeed, isGeoJson, isJsonFeed, isPopolo, isWordPress } from './known.js';

type Section = keyof Pick<Required<Sections>, 'items' | 'people' | 'cities'>;

/** What has a section, and what belongs into an element that shows it. */
const SECTIONS: Record<Section, [hasIt: (document: unknown) => boolean, expected: string]> = {
  items: [
    (document) => isJsonFeed(document) || isWordPress(document),
    'news: a content feed, a JSON Feed or WordPress posts',
  ],
  people: [
    (document) => isContentFeed(document) || isPopolo(document),
    'people: a content feed, { "people": [ … ] } or Popolo',
  ],
  cities: [(document) => isContentFeed(document) || isGeoJson(document), 'cities: a content feed or GeoJSON'],
};

/** What the documents are that have no such section, and what to use instead. */
const KINDS: [isIt: (document: unknown) => boolean, what: string][] = [
  [(document) => Array.isArray(document) && document.length === 0, 'an empty list'],
  [isGeoJson, 'GeoJSON; use <mmc-city-map>'],
  [isPopolo, 'people; use <mmc-board-roster>'],
  [isWordPress, 'WordPress posts; use <mmc-news-list>'],
  [isJsonFeed, 'a JSON Feed without "_mmc"; use <mmc-news-list>'],
];

/** A document of a kind that another element shows: empty here, and the console says why. */
export function elsewhere(section: Section): Format {
  const [hasIt, expected] = SECTIONS[section];
  return {
    recognises: (document) => !hasIt(document),

    sections(document, report) {
      const [, what] = KINDS.find(([isIt]) => isIt(document)) ?? [];
      report('the document', expected, what);
      return {};
    },
  };
}
