import type { Config } from '../config/config.js';
import type { Entry } from '../model/entry.js';
import type { LanguageFeed } from './language-feed.js';

/** The language of a source: its own, or that of the feed. */
export const languageOfSource = ({ sources, feed }: Pick<Config, 'sources' | 'feed'>, source: string): string =>
  sources.find(({ name }) => name === source)?.language ?? feed.language;

/**
 * What is published in each language of the sources: its own news, and its own people and cities. A language that has
 * no people or no cities of its own has those of the main language, so that each feed serves every widget.
 */
export function languageFeeds(config: Pick<Config, 'sources' | 'feed'>, entries: readonly Entry[]): LanguageFeed[] {
  const main = config.feed.language;
  const languages = new Set([main, ...config.sources.map(({ language }) => language ?? main)]);
  const of = new Map(config.sources.map(({ name, language }) => [name, language ?? main]));
  const own = new Map([...languages].map((language): [string, Entry[]] => [language, []]));
  for (const entry of entries) own.get(of.get(entry.origin.source) ?? main)?.push(entry);
  const section = <Kind extends Entry['kind']>(language: string, kind: Kind): (Entry & { kind: Kind })[] =>
    (own.get(language) ?? []).filter((entry): entry is Entry & { kind: Kind } => entry.kind === kind);
  const orElse = <Kind extends Entry['kind']>(language: string, kind: Kind): (Entry & { kind: Kind })[] => {
    const found = [language, main, ...languages].map((one) => section(one, kind));
    return found.find((list) => list.length > 0) ?? [];
  };
  return [...languages].map((language) => ({
    language,
    folder: language === main ? '' : `${language}/`,
    news: section(language, 'news'),
    people: orElse(language, 'person'),
    cities: orElse(language, 'city'),
  }));
}
