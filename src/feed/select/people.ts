import { endOf, startOf } from '../date.js';
import type { ContentFeed, Membership, Person } from '../schema.js';
import { fold, slug } from '../text.js';
import { cityMatcher, isWanted, wantedSlugs } from './match.js';

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
    for (const [organization, membership] of boardsOf(person, roles, now)) {
      if (!isWanted(organizations, [organization])) continue;
      const board = boards.get(organization) ?? { organization, seats: [], former: [] };
      const list = isFormer(membership, now) ? board.former : board.seats;
      list.push({ person, membership, isOurs: isOurs(person) });
      boards.set(organization, board);
    }
  }
  for (const board of boards.values()) {
    board.seats.sort(bySeat(words));
    board.former.sort(byEnd(words));
  }
  return [...boards.values()].sort((a, b) => Number(Boolean(a.organization)) - Number(Boolean(b.organization)));
}

/**
 * The membership to show of each board: of several one that still runs, as a chair if there is such, or else the latest.
 * Those yet to begin are left out.
 */
function boardsOf(
  person: Person,
  roles: readonly string[],
  now: number,
): Map<string | undefined, Membership | undefined> {
  if (!person.memberships?.length) return new Map(roles.length > 0 ? [] : [[undefined, undefined]]);
  const end = ({ end_date }: Membership): number => endOf(end_date ?? '') || Infinity;
  const byRank = person.memberships
    .filter(({ role, start_date }) => isWanted(roles, [role]) && !(startOf(start_date ?? '') > now))
    .sort(
      (a, b) =>
        Number(isFormer(a, now)) - Number(isFormer(b, now)) ||
        Number(isChair(b)) - Number(isChair(a)) ||
        end(b) - end(a),
    );
  const shown = new Map<string | undefined, Membership>();
  for (const membership of byRank) {
    if (!shown.has(membership.organization)) shown.set(membership.organization, membership);
  }
  return shown;
}

function isFormer(membership: Membership | undefined, now: number): boolean {
  return endOf(membership?.end_date ?? '') < now;
}

/** Whether a person is of the city whose site this is, by the city's id or by any of its names. */
function ourCityTest(feed: ContentFeed, ourCity: string | undefined): (person: Person) => boolean {
  const wanted = ourCity ? [slug(ourCity)] : [];
  const isCity = cityMatcher(feed, wanted);
  const names = feed._mmc.cities.features
    .filter(({ id }) => isCity(id))
    .flatMap(({ properties: { name, names: others = {} } }) => [name, ...Object.values(others)].map(slug));
  const isName = (city: string): boolean => [...wanted, ...names].includes(slug(city));
  return ({ city, city_id }) => wanted.length > 0 && (isCity(city_id) || (city !== undefined && isName(city)));
}

/** Our city, then the chairs, then by name; vacant seats last of their kind. */
function bySeat({ compare }: PeopleWords): (a: Seat, b: Seat) => number {
  return (a, b) =>
    Number(b.isOurs) - Number(a.isOurs) ||
    Number(isChair(b.membership)) - Number(isChair(a.membership)) ||
    Number(b.person.name !== null) - Number(a.person.name !== null) ||
    compare(sortName(a), sortName(b));
}

/** Those who left last first, then by name. */
function byEnd({ compare }: PeopleWords): (a: Seat, b: Seat) => number {
  const end = (seat: Seat): number => endOf(seat.membership?.end_date ?? '');
  return (a, b) => Number(b.isOurs) - Number(a.isOurs) || end(b) - end(a) || compare(sortName(a), sortName(b));
}

function isChair(membership: Membership | undefined): boolean {
  const role = fold(membership?.role ?? '');
  return /chair|president/.test(role) && !role.includes('vice');
}

const sortName = ({ person }: Seat): string => person.sort_name ?? person.name ?? person.city ?? '';
