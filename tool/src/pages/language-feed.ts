import type { Config } from '../config/config.js';
import type { CityEntry, NewsEntry, PersonEntry } from '../model/entry.js';
import { archive, type Border } from './archive.js';
import { atomDocument } from './atom.js';
import { type FeedDocument, GENERATED_AT, jsonDocument } from './document.js';

/** What is published in one language. */
export interface LanguageFeed {
  language: string;
  /** Below `out`, with a slash at its end; empty for the main language. */
  folder: string;
  news: readonly NewsEntry[];
  people: readonly PersonEntry[];
  cities: readonly CityEntry[];
}

const VERSION = 'https://jsonfeed.org/version/1.1';

export const pageName = (number: number): string => `feed-p${String(number).padStart(4, '0')}.json`;

/** The files of one language, in the order in which they are written: pages first, `feed.json` last. */
export function languageDocuments(
  feed: LanguageFeed,
  config: Pick<Config, 'feed' | 'base'>,
  known: readonly Border[],
  today: string,
  firstSeen: (id: string) => string,
): { documents: FeedDocument[]; borders: readonly Border[] } {
  const { newest, pages, borders } = archive(feed.news, known);
  const { title, description, home, notice, as_of } = config.feed;
  const address = (name: string): string => `${config.base && config.base + feed.folder}${name}`;
  const items = (entries: readonly NewsEntry[]): object[] => entries.map(({ value }) => value);
  const page = (name: string, entries: readonly NewsEntry[], next: number, extension: object): FeedDocument =>
    jsonDocument(`${feed.folder}${name}`, {
      version: VERSION,
      title: title ?? '',
      description,
      language: feed.language,
      home_page_url: home,
      feed_url: config.base ? address(name) : undefined,
      next_url: next > 0 ? address(pageName(next)) : undefined,
      items: items(entries),
      _mmc: { format: 1, generated_at: GENERATED_AT, ...(notice && { notice }), ...extension },
    });
  const people = feed.people.map(({ value }) => value);
  const cities = { type: 'FeatureCollection', features: feed.cities.map(({ value }) => value) };
  const facts = { as_of: as_of === 'today' ? undefined : as_of, notice: notice || undefined };
  const documents = [
    ...pages.map((entries, index) => page(pageName(index + 1), entries, index, {})),
    jsonDocument(`${feed.folder}people.json`, { ...facts, people }),
    jsonDocument(`${feed.folder}cities.geojson`, cities),
    atomDocument(feed, newest, config, firstSeen),
    page('feed.json', newest, pages.length, { as_of: as_of === 'today' ? today : as_of, people, cities }),
  ];
  return { documents, borders };
}
