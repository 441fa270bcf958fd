/** What the stories show: the sample feed of the demo, whole and in pieces. */
import feed from '../../demo/feed/feed.json';
import news from '../../demo/feed/news.json';

const { _mmc: extension, version, title, description, language, home_page_url } = feed;
const head = { version, title, description, language, home_page_url };
const { people, cities: collection, ...facts } = extension;
/** In the order of the page that they are from. */
const { items } = news;
const cities = collection.features;

export { cities, items, people };

export interface Sections {
  items?: readonly unknown[];
  people?: readonly unknown[];
  cities?: readonly unknown[];
  /** More of the feed's head. */
  head?: object;
}

/** A content feed of these sections. */
export function feedOf({
  items: news = [],
  people: persons = [],
  cities: features = [],
  head: more,
}: Sections): object {
  return {
    ...head,
    ...more,
    items: news,
    _mmc: { ...facts, people: persons, cities: { type: 'FeatureCollection', features } },
  };
}

export const sample = feedOf({ items, people, cities });
export const emptyFeed = feedOf({});
