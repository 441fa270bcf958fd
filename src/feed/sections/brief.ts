import type { EntryReader } from '../reader.js';
import type { Membership, NewsItem, Person } from '../schema.js';
import { shapeReader } from '../shape.js';
import { itemReader } from './items.js';
import { withMemberships } from './memberships.js';

type NewsLine = Pick<
  NewsItem,
  'id' | 'url' | 'external_url' | 'title' | 'date_published' | 'date_modified' | 'language'
> & {
  _mmc: Pick<NonNullable<NewsItem['_mmc']>, 'status' | 'cities'>;
};
type PersonLine = Pick<Person, 'id' | 'name' | 'title' | 'city_id' | 'url'> & {
  memberships?: Omit<Membership, 'on_behalf_of'>[];
};

/** Enough of an item for a line that leads to it. */
export const readNewsLine: EntryReader<NewsItem> = itemReader(
  shapeReader<NewsLine>({
    id: 'id!',
    url: 'url',
    external_url: 'url',
    title: 'text!',
    date_published: 'date',
    date_modified: 'date',
    language: 'language',
    _mmc: { status: 'text', cities: ['id'] },
  }),
);

/** Enough of a person to name them and their seat. */
export const readPersonLine: EntryReader<Person> = withMemberships(
  shapeReader<PersonLine>({
    id: 'id!',
    name: 'text?',
    title: 'text',
    city_id: 'id',
    url: 'url',
    memberships: [{ organization: 'text!', role: 'text', start_date: 'date', end_date: 'end' }],
  }),
);
