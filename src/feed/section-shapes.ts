import type { City, Membership, NewsItem, Person } from './schema.js';
import type { Shape } from './shape.js';
import { cityPropertiesShape } from './shapes.js';

/** Enough of an item for a line that leads to it. */
export type NewsLine = Pick<
  NewsItem,
  'id' | 'url' | 'external_url' | 'title' | 'date_published' | 'date_modified' | 'language'
> & {
  _mmc: Pick<NonNullable<NewsItem['_mmc']>, 'status' | 'cities'>;
};

export const newsLineShape: Shape<NewsLine> = {
  id: 'id!',
  url: 'url',
  external_url: 'url',
  title: 'text!',
  date_published: 'date',
  date_modified: 'date',
  language: 'language',
  _mmc: { status: 'text', cities: ['id'] },
};

/** Enough of a person to name them and their seat. */
export type PersonLine = Pick<Person, 'id' | 'name' | 'title' | 'city_id' | 'url'> & {
  memberships?: Omit<Membership, 'on_behalf_of'>[];
};

export const personLineShape: Shape<PersonLine> = {
  id: 'id!',
  name: 'text?',
  title: 'text',
  city_id: 'id',
  url: 'url',
  memberships: [{ organization: 'text!', role: 'text', start_date: 'date', end_date: 'end' }],
};

/** Enough of people and cities to know who is meant by a name. */
export const personNameShape: Shape<Pick<Person, 'id' | 'name'>> = { id: 'id!', name: 'text?' };

export type CityName = { id: string; properties: Pick<City['properties'], 'name' | 'names'> };

export const cityNameShape: Shape<CityName> = {
  id: 'id!',
  properties: { name: 'text!', names: { '*': 'text' } },
};

export const cityShape: Shape<Pick<City, 'id' | 'geometry' | 'properties'>> = {
  id: 'id!',
  geometry: 'point?',
  properties: cityPropertiesShape,
};
