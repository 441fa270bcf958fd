import type {
  CardWords,
  ChoiceWords,
  CityWords,
  CommonWords,
  EntryWords,
  FactsWords,
  ImageWords,
  MapWords,
  NewsWords,
  RosterWords,
} from '../words.js';

export const common: CommonWords = {
  loading: 'Loading…',
  errorTitle: 'This content could not be loaded',
  errors: {
    offline: 'Check your connection, then try again.',
    server: 'The server did not answer. Try again a little later.',
    content: 'What the server sent cannot be shown.',
  },
  tryAgain: 'Try again',
  source: 'Source: {host}',
  stale: 'This is an earlier copy: the latest could not be reached.',
  unreadable: { one: '{n} entry cannot be shown.', other: '{n} entries cannot be shown.' },
};

export const news: NewsWords = {
  newsCount: { one: '{n} entry', other: '{n} entries' },
  newsEmpty: 'There is nothing to read here yet.',
  searchNews: 'Search news',
  type: 'Type',
  allTypes: 'All types',
  topic: 'Topic',
  allTopics: 'All topics',
  loadMore: 'Load more',
};

export const entry: EntryWords = {
  corrected: 'Corrected',
  withdrawn: 'Withdrawn',
  crossPost: 'First published by {publisher}.',
};

export const card: CardWords = {
  cardCount: { one: '{n} press release', other: '{n} press releases' },
  cardEmpty: 'There is no press release here yet.',
  readRelease: 'Read the release',
  contacts: 'Media contacts',
  downloads: 'Downloads',
  about: 'About',
  translations: 'In other languages',
  original: 'View the original',
  copyLink: 'Copy link',
  copied: 'Link copied',
  copyFailed: 'The link could not be copied',
};

export const roster: RosterWords = {
  peopleCount: { one: '{n} seat', other: '{n} seats' },
  peopleEmpty: 'There is nobody to show here yet.',
  board: 'Leadership Board',
  former: 'Former members',
  vacant: 'Vacant seat',
  ourMayor: 'Our mayor',
  biography: 'Biography',
  biographyOf: 'Biography of {name}',
  since: 'Since {start}',
  until: 'Until {end}',
  fromTo: '{start} to {end}',
};

export const map: MapWords = {
  citiesCount: { one: '{n} city', other: '{n} cities' },
  citiesEmpty: 'There are no cities to show here yet.',
  cities: 'Cities',
  searchCities: 'Search cities',
  region: 'Region',
  allRegions: 'All regions',
  otherRegion: 'Other cities',
  programme: 'Programme',
  allProgrammes: 'All programmes',
  relationship: 'Relationship',
  allRelationships: 'All relationships',
  memberSince: 'Since {date}',
  map: 'Map of the cities',
  mapHint: 'Zoom with two fingers, or with Ctrl/⌘ and the wheel',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  wholeMap: 'Show the whole map',
  comma: ',',
  citiesNear: { other: '{n} cities near {city}' },
  close: 'Close',
  showOnMap: 'Show {city} on the map',
  onTheBoard: 'On the board',
  news: 'News',
  mapSource: 'Land: Natural Earth. No borders are drawn.',
};

/** What the roster and the map say of a long list, and of its day. */
export const facts: FactsWords = {
  showMore: 'Show more',
  asOf: 'As of {date}',
};

export const image: ImageWords = {
  photo: 'Photo: {credit}',
};

/** What the news list and the map say of search and filters. */
export const choices: ChoiceWords = {
  noMatch: 'Nothing matches. Try other words or filters.',
  showAll: 'Show everything',
};

export const city: CityWords = {
  ourCity: 'Our city',
};
