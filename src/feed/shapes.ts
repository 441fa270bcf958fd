// Generated from schema.ts by `npm run shapes`. Do not edit.
import type { City, ExtensionHead, FeedHead, NewsItem, Person } from './schema.js';
import type { Shape } from './shape.js';

export const feedHeadShape: Shape<FeedHead> = {
  title: 'text',
  description: 'prose',
  language: 'language',
  home_page_url: 'url',
  feed_url: 'url',
  next_url: 'url',
};

export const extensionHeadShape: Shape<ExtensionHead> = { generated_at: 'date', as_of: 'date', notice: 'text' };

export const newsItemShape: Shape<NewsItem> = {
  id: 'id!',
  url: 'url',
  external_url: 'url',
  title: 'text!',
  summary: 'prose',
  content_text: 'prose',
  image: 'url',
  date_published: 'date',
  date_modified: 'date',
  authors: [{ name: 'text', url: 'url' }],
  tags: ['text'],
  language: 'language',
  attachments: [{ url: 'url!', mime_type: 'text', title: 'text', size_in_bytes: 'number' }],
  _mmc: {
    type: 'text',
    topics: ['text'],
    place: 'text',
    status: 'text',
    status_note: 'text',
    contacts: [{ name: 'text', role: 'text', email: 'email', phone: 'phone' }],
    boilerplate: 'prose',
    quotes: [{ text: 'prose!', speaker: 'text', role: 'text' }],
    cross_post: { publisher: 'text', notice: 'prose' },
    image_alt: 'text',
    image_credit: 'text',
    cities: ['id'],
    people: ['id'],
    translations: [{ language: 'language!', url: 'url!', title: 'text' }],
  },
};

export const personShape: Shape<Person> = {
  id: 'id!',
  name: 'text?',
  sort_name: 'text',
  title: 'text',
  city: 'text',
  city_id: 'id',
  country: 'country',
  country_name: 'text',
  image: 'url',
  image_alt: 'text',
  image_credit: 'text',
  url: 'url',
  summary: 'prose',
  biography: 'prose',
  links: [{ title: 'text', url: 'url!' }],
  language: 'language',
  memberships: [{ organization: 'text!', role: 'text', on_behalf_of: 'text', start_date: 'date', end_date: 'end' }],
};

export const cityPropertiesShape: Shape<City['properties']> = {
  name: 'text!',
  names: { '*': 'text' },
  country: 'country',
  country_name: 'text',
  region: 'text',
  programmes: ['text'],
  relationship: 'text',
  since: 'date',
  population_band: 'text',
  summary: 'prose',
  url: 'url',
  image: 'url',
  people: ['id'],
};
