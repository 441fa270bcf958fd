import { endOf } from '../date.js';
import { readEnd } from '../sections/memberships.js';
import { isAbsent, isObject } from '../shape.js';
import { type Fields, type Find, finderIn, key, objects } from './popolo-lists.js';

/** A membership in the content feed's own words, and where in the document it stands. */
export interface Joined {
  membership: Fields;
  path: string;
  /** The name of what the person stands for: "Mole Ward". */
  area: unknown;
}

/** The memberships of a person who stands at a path, those inside the person included. */
export type Join = (person: Fields, path: string) => Joined[];

/** A membership where it was found: in the document, in a person, or in an organization. */
interface Placed {
  membership: Fields;
  path: string;
  holder?: Fields;
}

/** Joins the memberships of a document to its people. Of two people with the same id, the first has them. */
export function joinMemberships(document: Fields): Join {
  const find = finderIn(document);
  const byPerson = new Map<string, Placed[]>();
  for (const placed of [...placedIn(document, ''), ...inOrganizations(document)]) {
    const id = key(find(placed.membership, 'person', 'persons')['id']);
    const others = byPerson.get(id);
    if (others) others.push(placed);
    else byPerson.set(id, [placed]);
  }
  return (person, path) => {
    const id = key(person['id']);
    const joined = byPerson.get(id) ?? [];
    byPerson.delete(id);
    return [...placedIn(person, `${path}.`), ...(id ? joined : [])].map((placed) => inFull(placed, person, find));
  };
}

function placedIn(holder: Fields, path: string): Placed[] {
  const { memberships } = holder;
  if (!Array.isArray(memberships)) return [];
  return memberships.flatMap((membership: unknown, index) =>
    isObject(membership) ? [{ membership, path: `${path}memberships[${index}]` }] : [],
  );
}

const inOrganizations = (document: Fields): Placed[] =>
  objects(document['organizations']).flatMap((holder, index) =>
    placedIn(holder, `organizations[${index}].`).map((placed) => ({ ...placed, holder })),
  );

/** A membership with all that its post, its organization and its term say of it. */
function inFull({ membership, path, holder }: Placed, person: Fields, find: Find): Joined {
  const post = find(membership, 'post', 'posts');
  const organization = firstNamed(
    find(membership, 'organization', 'organizations'),
    find(post, 'organization', 'organizations'),
    holder ?? {},
  );
  const term = find(membership, 'legislative_period', 'events');
  const area = firstNamed(find(membership, 'area', 'areas'), find(post, 'area', 'areas'));
  return {
    path,
    area: area['name'],
    membership: {
      ...membership,
      organization: organization['name'],
      role: membership['role'] ?? post['role'] ?? post['label'] ?? membership['label'],
      on_behalf_of: find(membership, 'on_behalf_of', 'organizations')['name'],
      start_date: membership['start_date'] ?? term['start_date'],
      end_date: earliest([
        membership['end_date'],
        term['end_date'],
        person['death_date'],
        organization['dissolution_date'],
      ]),
    },
  };
}

const firstNamed = (...entries: Fields[]): Fields => entries.find(({ name }) => !isAbsent(name)) ?? {};

/** The end that comes first. One that is no date has passed. */
function earliest(ends: readonly unknown[]): string | undefined {
  const moment = (end: string): number => endOf(end) || -Infinity;
  return ends
    .flatMap((end) => readEnd(end) ?? [])
    .reduce<string | undefined>((first, end) => (first && moment(first) <= moment(end) ? first : end), undefined);
}
