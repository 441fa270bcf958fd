import { startOf } from '../date.js';
import type { City, ContentFeed, Membership, NewsItem, Person } from '../schema.js';
import { hasBegun, hasEnded } from './terms.js';

/** Someone of a city who sits on a board now. */
export interface BoardMember {
  person: Person & { name: string };
  organization: string;
  roles: string[];
}

/** The members of the boards who are from a city, each with the first board that the feed names. */
export function membersFrom({ _mmc }: ContentFeed, { id, properties }: City, now: number): BoardMember[] {
  const listed = new Set(properties.people);
  const isNow = (membership: Membership): boolean => hasBegun(membership, now) && !hasEnded(membership, now);
  return _mmc.people.flatMap(({ name, memberships = [], ...person }) => {
    if (!name || (person.city_id !== id && !listed.has(person.id))) return [];
    const running = memberships.filter(isNow);
    const organization = running[0]?.organization;
    if (!organization) return [];
    const onBoard = running.filter((membership) => membership.organization === organization);
    const roles = new Set(onBoard.flatMap(({ role }) => role ?? []));
    return [{ person: { ...person, name }, organization, roles: [...roles] }];
  });
}

/** What was published about a city, the newest first: nothing of the future, and nothing that was withdrawn. */
export function newsAbout({ items }: ContentFeed, { id }: City, now: number): NewsItem[] {
  const time = ({ date_published }: NewsItem): number => startOf(date_published ?? '') || 0;
  return items
    .filter((item) => item._mmc?.cities?.includes(id) && item._mmc.status !== 'withdrawn' && time(item) <= now)
    .sort((a, b) => time(b) - time(a));
}
