import type { ContentFeed, Membership, Person } from '../schema.js';
import { slug } from '../text.js';
import { cityMatcher, isWanted, wantedSlugs } from './match.js';
import type { Rank } from './roles.js';
import { standingsOf } from './standings.js';
import { lastMoment } from './terms.js';

export interface PeopleQuery {
  organization?: string | undefined;
  role?: string | undefined;
  country?: string | undefined;
  ourCity?: string | undefined;
}

/** One person's place on a board. */
export interface Seat {
  person: Person;
  /** Undefined where a document says nothing of boards. */
  membership: Membership | undefined;
  /** All that the person is on the board, the highest first. */
  roles: readonly string[];
  rank: Rank;
  isOurs: boolean;
}

/** A board: who sits on it, and who once did. */
export interface Board {
  organization: string | undefined;
  seats: Seat[];
  former: Seat[];
}

export interface PeopleWords {
  /** Names by which a country may be asked for, from its code. */
  countryNames: (code: string) => string[];
  /** Orders names as the reader's language does. */
  compare: (a: string, b: string) => number;
}

/** The boards that the attributes ask for, in the order of the feed; before them those who are on none. */
export function selectBoards(feed: ContentFeed, query: PeopleQuery, words: PeopleWords, now: number): Board[] {
  const organizations = wantedSlugs(query.organization);
  const roles = wantedSlugs(query.role);
  const countries = wantedSlugs(query.country);
  const isOurs = ourCityTest(feed, query.ourCity);
  const boards = new Map<string | undefined, Board>();
  for (const person of feed._mmc.people) {
    const code = person.country;
    if (!isWanted(countries, [code, person.country_name, ...(code ? words.countryNames(code) : [])])) continue;
    for (const { isFormer, ...standing } of person.memberships
      ? standingsOf(person, roles, now)
      : withoutBoard(roles)) {
      const organization = standing.membership?.organization;
      if (!isWanted(organizations, [organization])) continue;
      const board = boards.get(organization) ?? { organization, seats: [], former: [] };
      const list = isFormer ? board.former : board.seats;
      list.push({ person, ...standing, isOurs: isOurs(person) });
      boards.set(organization, board);
    }
  }
  for (const board of boards.values()) {
    board.seats.sort(bySeat(words));
    board.former.sort(byEnd(words));
  }
  return [...boards.values()].sort((a, b) => Number(Boolean(a.organization)) - Number(Boolean(b.organization)));
}

/** The place of somebody of whom no boards are known; nobody has a role there. */
const withoutBoard = (roles: readonly string[]): (Omit<Seat, 'person' | 'isOurs'> & { isFormer: boolean })[] =>
  roles.length > 0 ? [] : [{ membership: undefined, roles: [], rank: 4, isFormer: false }];

/** Whether a person is of the city whose site this is, by the city's id or by any of its names. */
function ourCityTest(feed: ContentFeed, ourCity: string | undefined): (person: Person) => boolean {
  const wanted = ourCity ? [slug(ourCity)] : [];
  const isCity = cityMatcher(feed, wanted);
  const names = feed._mmc.cities.features
    .filter(({ id }) => isCity(id))
    .flatMap(({ properties: { name, names: others = {} } }) => [name, ...Object.values(others)].map(slug));
  const known = new Set([...wanted, ...names]);
  return ({ city, city_id }) => wanted.length > 0 && (isCity(city_id) || (city !== undefined && known.has(slug(city))));
}

/** The rank from which on people stand by their names. */
const OTHERS = 2;

/** Our city, then the head of the board and the deputies, then by name; vacant seats last of their kind. */
function bySeat({ compare }: PeopleWords): (a: Seat, b: Seat) => number {
  return (a, b) =>
    Number(b.isOurs) - Number(a.isOurs) ||
    Math.min(a.rank, OTHERS) - Math.min(b.rank, OTHERS) ||
    Number(b.person.name !== null) - Number(a.person.name !== null) ||
    compare(sortName(a), sortName(b));
}

/** Those who left last first, then by name. */
function byEnd({ compare }: PeopleWords): (a: Seat, b: Seat) => number {
  const end = ({ membership }: Seat): number => (membership ? lastMoment(membership) : 0);
  return (a, b) => Number(b.isOurs) - Number(a.isOurs) || end(b) - end(a) || compare(sortName(a), sortName(b));
}

const sortName = ({ person }: Seat): string => person.sort_name ?? person.name ?? person.city ?? '';
