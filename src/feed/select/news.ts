import { startOf } from '../date.js';
import type { ContentFeed, NewsItem } from '../schema.js';
import { slug } from '../text.js';
import { safeUrl } from '../url.js';
import { cityMatcher, isWanted, personMatcher, wantedSlugs } from './match.js';

export type Sort = 'newest' | 'oldest' | 'feed';

/** An order as an attribute says it. */
export const sortNamed = (name: string | undefined): Sort => (name === 'oldest' || name === 'feed' ? name : 'newest');

/** What the embedder asks for: the element's attributes. */
export interface NewsQuery {
  type?: string | undefined;
  topic?: string | undefined;
  city?: string | undefined;
  person?: string | undefined;
  sort?: Sort;
  ourCity?: string | undefined;
}

/** The items that the attributes ask for, in their order: those of `ourCity` first. Items of the future are left out. */
export function selectNews(feed: ContentFeed, query: NewsQuery, now: number): NewsItem[] {
  const types = wantedSlugs(query.type);
  const topics = wantedSlugs(query.topic);
  const cities = wantedSlugs(query.city);
  const people = wantedSlugs(query.person);
  const isCity = cityMatcher(feed, cities);
  const isPerson = personMatcher(feed, people);
  const items = feed.items.filter(
    (item) =>
      !(timeOf(item) > now) &&
      isWanted(types, [item._mmc?.type]) &&
      isWanted(topics, item._mmc?.topics ?? []) &&
      (cities.length === 0 || (item._mmc?.cities ?? []).some(isCity)) &&
      (people.length === 0 || (item._mmc?.people ?? []).some(isPerson)),
  );
  const isOurs = ourCityTest(feed, query.ourCity);
  const sorted = sortNews(items, query.sort ?? 'newest');
  return [...sorted.filter(isOurs), ...sorted.filter((item) => !isOurs(item))];
}

/** Whether an item is about the city whose site this is. */
export function ourCityTest(feed: ContentFeed, ourCity: string | undefined): (item: NewsItem) => boolean {
  const wanted = ourCity ? [slug(ourCity)] : [];
  const isCity = cityMatcher(feed, wanted);
  return (item) => wanted.length > 0 && (item._mmc?.cities ?? []).some(isCity);
}

/** By the first moment of their date; items without one last. What is equal stays as it is in the feed. */
function sortNews(items: readonly NewsItem[], sort: Sort): NewsItem[] {
  if (sort === 'feed') return [...items];
  const direction = sort === 'oldest' ? 1 : -1;
  const time = (item: NewsItem): number => timeOf(item) || direction * Infinity;
  return [...items].sort((a, b) => direction * (time(a) - time(b)) || 0);
}

const times = new WeakMap<NewsItem, number>();

/** The first moment of its date, worked out once. NaN: it has none. */
function timeOf(item: NewsItem): number {
  const time = times.get(item) ?? startOf(item.date_published ?? '');
  times.set(item, time);
  return time;
}

/**
 * The item named by its id or address; without a name, the newest press release.
 * A document that knows no types, such as any JSON Feed, has its newest item for it.
 */
export function findItem(feed: ContentFeed, name: string | undefined, now: number): NewsItem | undefined {
  if (!name) {
    const isTyped = feed.items.some(({ _mmc }) => _mmc?.type);
    return selectNews(feed, isTyped ? { type: 'Press Release' } : {}, now)[0];
  }
  const address = safeUrl(name) ?? name;
  return selectNews(feed, { sort: 'feed' }, now).find(
    ({ id, url, external_url }) => id === name || url === address || external_url === address,
  );
}
