import { isObject } from '../shape.js';
import { isPopolo } from './known.js';
import { type Entry, type Format, listEntries } from './format.js';

/**
 * People: `{ "people": [ … ] }` in the content feed's own words, or a Popolo document
 * (https://www.popoloproject.com) whose persons, organizations and memberships are joined here.
 */
export const popolo: Format = {
  recognises: isPopolo,

  sections(document, report) {
    if (!isObject(document)) return {};
    const extension = { as_of: document['as_of'], notice: document['notice'] };
    if (document['people']) return { extension, people: listEntries(document['people'], 'people', report) };
    const join = membershipsOf(document);
    return {
      extension,
      people: listEntries(document['persons'], 'persons', report).map((entry) => fromPopolo(entry, join)),
    };
  },
};

/** A membership, and where in the document it stands. */
interface Joined {
  membership: Record<string, unknown>;
  path: string;
}
type Join = (personId: unknown) => readonly Joined[];

function fromPopolo({ value, path }: Entry, join: Join): Entry {
  if (!isObject(value)) return { value, path };
  const own = entriesOf(value['memberships'], `${path}.memberships`, new Map());
  const memberships = [...own, ...join(value['id'])];
  return {
    path,
    fieldPaths: new Map(memberships.map((joined, index) => [`memberships[${index}]`, joined.path])),
    value: {
      ...value,
      title: value['title'] ?? value['honorific_prefix'],
      city: value['city'] ?? nameOf(value['area']),
      links: links(value['links']),
      memberships: memberships.map(({ membership }) => membership),
    },
  };
}

/** Popolo's link has a `note` where ours has a `title`. */
function links(list: unknown): unknown {
  if (!Array.isArray(list)) return list;
  return list.map((link: unknown) => (isObject(link) ? { ...link, title: link['title'] ?? link['note'] } : link));
}

function membershipsOf(document: Record<string, unknown>): Join {
  const organizations = new Map<unknown, unknown>();
  if (Array.isArray(document['organizations'])) {
    for (const { id, name } of document['organizations'].filter(isObject)) organizations.set(id, name);
  }
  const byPerson = new Map<unknown, Joined[]>();
  for (const joined of entriesOf(document['memberships'], 'memberships', organizations)) {
    const list = byPerson.get(joined.membership['person_id']);
    if (list) list.push(joined);
    else byPerson.set(joined.membership['person_id'], [joined]);
  }
  return (personId) => byPerson.get(personId) ?? [];
}

function entriesOf(list: unknown, path: string, organizations: ReadonlyMap<unknown, unknown>): Joined[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((membership: unknown, index) =>
    isObject(membership) ? [{ membership: named(membership, organizations), path: `${path}[${index}]` }] : [],
  );
}

/** A membership that names its organization, instead of pointing to it. */
function named(
  membership: Record<string, unknown>,
  organizations: ReadonlyMap<unknown, unknown>,
): Record<string, unknown> {
  const organization =
    nameOf(membership['organization']) ??
    organizations.get(membership['organization_id']) ??
    membership['organization'] ??
    membership['organization_id'];
  return { ...membership, organization };
}

const nameOf = (value: unknown): unknown => (isObject(value) ? value['name'] : undefined);
