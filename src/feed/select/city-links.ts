import { endOf, startOf } from '../date.js';
import type { City, ContentFeed, Membership, NewsItem, Person } from '../schema.js';

/** Someone of a city who sits on a board now. */
export interface BoardMember {
  person: Person & { name: string };
  membership: Membership;
}

/** The members of the boards who are from a city. */
export function membersFrom({ _mmc }: ContentFeed, { id, properties }: City, now: number): BoardMember[] {
  const isNow = ({ start_date, end_date }: Membership): boolean =>
    !(startOf(start_date ?? '') > now) && !(endOf(end_date ?? '') < now);
  return _mmc.people.flatMap(({ name, memberships, ...person }) => {
    const membership = memberships?.find(isNow);
    const isFrom = person.city_id === id || properties.people?.includes(person.id);
    return name && membership && isFrom ? [{ person: { ...person, name }, membership }] : [];
  });
}

/** What was published about a city, the newest first: nothing of the future, and nothing that was withdrawn. */
export function newsAbout({ items }: ContentFeed, { id }: City, now: number): NewsItem[] {
  const time = ({ date_published }: NewsItem): number => startOf(date_published ?? '') || 0;
  return items
    .filter((item) => item._mmc?.cities?.includes(id) && item._mmc.status !== 'withdrawn' && time(item) <= now)
    .sort((a, b) => time(b) - time(a));
}
