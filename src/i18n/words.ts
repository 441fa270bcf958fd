import type { FeedErrorKind } from '../feed/errors.js';

/** A sentence in the plural forms that its language has. `{n}` stands for the number. */
export type Plural = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** The kinds of error between which a reader would act differently. */
export type Trouble = 'offline' | 'server' | 'content';

export function troubleOf(kind: FeedErrorKind): Trouble {
  if (kind === 'network') return 'offline';
  return kind === 'timeout' || kind === 'http' ? 'server' : 'content';
}

/** What every widget says. `{…}` stands for a value. */
export interface CommonWords {
  loading: string;
  errorTitle: string;
  /** What the reader can do. */
  errors: Record<Trouble, string>;
  tryAgain: string;
  source: string;
  stale: string;
  /** Entries of a feed of which not one can be shown. */
  unreadable: Plural;
}

export interface NewsWords {
  newsCount: Plural;
  newsEmpty: string;
  searchNews: string;
  type: string;
  allTypes: string;
  topic: string;
  allTopics: string;
  loadMore: string;
}

/** What the news list and the press-release card say of an entry. */
export interface EntryWords {
  corrected: string;
  withdrawn: string;
  crossPost: string;
}

export interface CardWords {
  cardCount: Plural;
  cardEmpty: string;
  readRelease: string;
  contacts: string;
  downloads: string;
  about: string;
  translations: string;
  original: string;
  copyLink: string;
  copied: string;
  copyFailed: string;
}

export interface RosterWords {
  peopleCount: Plural;
  peopleEmpty: string;
  board: string;
  former: string;
  vacant: string;
  ourMayor: string;
  biography: string;
  biographyOf: string;
  since: string;
  until: string;
  fromTo: string;
}

export interface MapWords {
  citiesCount: Plural;
  citiesEmpty: string;
  cities: string;
  searchCities: string;
  region: string;
  allRegions: string;
  otherRegion: string;
  programme: string;
  allProgrammes: string;
  relationship: string;
  allRelationships: string;
  memberSince: string;
  map: string;
  /** For those whose wheel, or finger, has scrolled the page. */
  mapHint: string;
  zoomIn: string;
  zoomOut: string;
  wholeMap: string;
  /** Between a city and its country. */
  comma: string;
  citiesNear: Plural;
  close: string;
  showOnMap: string;
  onTheBoard: string;
  news: string;
  mapSource: string;
}

/** What the news list and the map say of search and filters. */
export interface ChoiceWords {
  noMatch: string;
  showAll: string;
}

/** What marks an entry of the city whose site it is. */
export interface CityWords {
  ourCity: string;
}

/** What the roster and the map say of a long list, and of the day on which it was true. */
export interface FactsWords {
  showMore: string;
  asOf: string;
}

/** What the card and the roster say of pictures. */
export interface ImageWords {
  photo: string;
}

export type Language = 'en' | 'es' | 'fr' | 'pt' | 'ar';

/** A widget's words in every language. */
export type Dictionary<Words> = Record<Language, Words>;

/** A widget's words in a language: a promise where they have yet to come, as in the files that the loader imports. */
export type WordsIn<Words> = (language: Language) => Words | Promise<Words>;

/** Puts values into a sentence: `fill('Since {date}', { date: '2018' })`. */
export function fill(sentence: string, values: Record<string, string>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
