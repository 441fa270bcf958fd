import type { CardWords, CommonWords, EntryWords, MapWords, NewsWords, RosterWords } from '../words.js';

export const common: CommonWords = {
  loading: 'Loading…',
  errorTitle: 'This content could not be loaded',
  errors: {
    network: 'The server could not be reached. Check your connection, then try again.',
    timeout: 'The server took too long to answer.',
    http: 'The server answered with an error.',
    'too-large': 'There is more content here than can be shown.',
    'not-json': 'The server sent something that cannot be read.',
    'not-a-feed': 'The address does not lead to content that can be shown here.',
    version: 'This content needs a newer version of this page’s software.',
  },
  tryAgain: 'Try again',
  source: 'Source: {host}',
  stale: 'This is an earlier copy: the latest could not be reached.',
  staleSince: 'This is the copy from {when}: the latest could not be reached.',
  noMatch: 'Nothing matches. Try other words, or fewer filters.',
  showAll: 'Show everything',
  showMore: 'Show more',
  ourCity: 'Our city',
  asOf: 'As of {date}',
  photo: 'Photo: {credit}',
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
  moreFailed: 'More could not be loaded.',
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
};
