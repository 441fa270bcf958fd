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

type Join = (personId: unknown) => unknown[];

const FIELD_NAMES = { country: 'national_identity', title: 'honorific_prefix' };

function fromPopolo({ value, path }: Entry, join: Join): Entry {
  if (!isObject(value)) return { value, path };
  const own = Array.isArray(value['memberships']) ? value['memberships'].filter(isObject) : [];
  return {
    path,
    fieldNames: FIELD_NAMES,
    value: {
      ...value,
      title: value['title'] ?? value['honorific_prefix'],
      city: value['city'] ?? nameOf(value['area']),
      links: links(value['links']),
      memberships: [...own.map((membership) => named(membership, new Map())), ...join(value['id'])],
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
  for (const organization of objects(document['organizations']))
    organizations.set(organization['id'], organization['name']);
  const byPerson = new Map<unknown, unknown[]>();
  for (const membership of objects(document['memberships'])) {
    const list = byPerson.get(membership['person_id']) ?? [];
    byPerson.set(membership['person_id'], [...list, named(membership, organizations)]);
  }
  return (personId) => byPerson.get(personId) ?? [];
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

const objects = (list: unknown): Record<string, unknown>[] => (Array.isArray(list) ? list.filter(isObject) : []);
