import type { ContentFeed } from '../../../src/feed/schema.js';
import { selectBoards } from '../../../src/feed/select/people.js';
import { selectNews } from '../../../src/feed/select/news.js';

/** What readers see in the widgets, by the widgets' own rules. */
export interface Shown {
  news: number;
  newest: string | undefined;
  members: number;
  former: readonly string[];
  vacant: number;
  cities: number;
  onMap: number;
  /** Cities that the list has, and the map has not. */
  listOnly: readonly string[];
}

/** @param now milliseconds since 1970 */
export function shownOf(feed: ContentFeed, now: number): Shown {
  const news = selectNews(feed, {}, now);
  const words = { countryNames: () => [], compare: (a: string, b: string) => (a < b ? -1 : 1) };
  const boards = selectBoards(feed, {}, words, now);
  const seats = boards.flatMap((board) => board.seats);
  const cities = feed._mmc.cities.features;
  const listOnly = cities.filter(({ geometry }) => !geometry).map(({ properties }) => properties.name);
  return {
    news: news.length,
    newest: news[0]?.title,
    members: seats.filter(({ person }) => person.name !== null).length,
    former: boards.flatMap((board) => board.former.flatMap(({ person }) => person.name ?? [])),
    vacant: seats.filter(({ person }) => person.name === null).length,
    cities: cities.length,
    onMap: cities.length - listOnly.length,
    listOnly,
  };
}
