import type { Person } from '../../src/feed/index.js';
import { feedOf } from '../fixtures/feed/full-entries.js';
import { cities } from '../fixtures/feed/small-feed.js';
import { place } from '../support/widgets.js';

type Membership = NonNullable<Person['memberships']>[number];

const MMC = 'https://mayorsmigrationcouncil.org';
const onBoard = (fields: Partial<Membership> = {}): Membership[] => [
  { organization: 'Leadership Board', role: 'Member', ...fields },
];

export const AMMAN = `${MMC}/cities/amman-jordan`;

/** Mayors of the board's public lists, and seats that are not filled. The co-chairs' seats are made up: they are vacant. */
export const people: Person[] = [
  {
    id: 'corine-mauch',
    name: 'Corine Mauch',
    sort_name: 'Mauch, Corine',
    title: 'Mayor',
    city: 'Zürich',
    country: 'CH',
    memberships: onBoard({ start_date: '2019' }),
  },
  {
    id: 'yousef-al-shawarbeh',
    name: 'Yousef Al Shawarbeh',
    sort_name: 'Al Shawarbeh, Yousef',
    title: 'Mayor',
    city: 'Amman',
    city_id: 'amman-jordan',
    country: 'JO',
    url: AMMAN,
    summary: 'Mayor of Amman.',
    biography: 'His name is on the board’s list of 2019.\n\nIt comes first on the list of 2025.',
    links: [{ title: 'City page', url: AMMAN }, { url: 'https://example.org/press' }],
    memberships: onBoard({ start_date: '2018' }),
  },
  {
    id: 'montevideo-seat',
    name: null,
    title: 'Intendente',
    city: 'Montevideo',
    country: 'UY',
    memberships: onBoard(),
  },
  {
    id: 'erias-lukwago',
    name: 'Erias Lukwago',
    sort_name: 'Lukwago, Erias',
    title: 'Lord Mayor',
    city: 'Kampala',
    country: 'UG',
    memberships: onBoard(),
  },
  { id: 'chair', name: null, memberships: [{ organization: 'Governing Board', role: 'Co-Chair', start_date: '2025' }] },
  { id: 'seat', name: null, memberships: [{ organization: 'Governing Board', role: 'Member' }] },
  {
    id: 'georgios-kaminis',
    name: 'Georgios Kaminis',
    city: 'Athens',
    country: 'GR',
    memberships: onBoard({ start_date: '2018', end_date: '2019' }),
  },
  {
    id: 'marvin-rees',
    name: 'Marvin Rees',
    city: 'Bristol',
    country: 'GB',
    country_name: 'England',
    memberships: onBoard({ start_date: '2018', end_date: '2024' }),
  },
];

export const LEADERSHIP = ['Yousef Al Shawarbeh', 'Erias Lukwago', 'Corine Mauch', 'Vacant seat'];
export const GOVERNING = ['Vacant seat', 'Vacant seat'];

/** One member of the board, with what a test is about. */
export const member = (fields: Partial<Person>, membership: Partial<Membership> = {}): Person => ({
  id: 'mike-johnston',
  name: 'Mike Johnston',
  memberships: onBoard(membership),
  ...fields,
});

export const placeRoster = (attributes: Record<string, string> = {}, list: Person[] = people, parent?: Element) =>
  place('mmc-board-roster', { data: feedOf({ people: list, cities }), attributes, ...(parent && { parent }) });
