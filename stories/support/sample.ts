/** What the stories show: the sample feed of the demo, whole and in pieces. */
import cities from '../../demo/feed/cities.json';
import head from '../../demo/feed/feed.json';
import items from '../../demo/feed/news.json';
import people from '../../demo/feed/people.json';

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
    _mmc: { ...head._mmc, people: persons, cities: { type: 'FeatureCollection', features } },
  };
}

export const sample = feedOf({ items, people, cities });
export const emptyFeed = feedOf({});
