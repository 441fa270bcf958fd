import type { Entry, EntryKind } from './entry.js';

/**
 * The flat names of fields, and where they stand in an entry's value. The last part of the path is a name, too:
 * "date" and "date_published" are the same.
 */
const PATHS: Readonly<Record<EntryKind, Readonly<Record<string, string>>>> = {
  news: {
    title: 'title',
    link: 'url',
    external_url: 'external_url',
    date: 'date_published',
    date_modified: 'date_modified',
    summary: 'summary',
    text: 'content_text',
    image: 'image',
    image_alt: '_mmc.image_alt',
    image_credit: '_mmc.image_credit',
    authors: 'authors',
    tags: 'tags',
    language: 'language',
    attachments: 'attachments',
    type: '_mmc.type',
    topics: '_mmc.topics',
    place: '_mmc.place',
    status: '_mmc.status',
    status_note: '_mmc.status_note',
    contacts: '_mmc.contacts',
    boilerplate: '_mmc.boilerplate',
    quotes: '_mmc.quotes',
    cross_post: '_mmc.cross_post',
    cities: '_mmc.cities',
    people: '_mmc.people',
    translations: '_mmc.translations',
  },
  person: {
    name: 'name',
    sort_name: 'sort_name',
    title: 'title',
    city: 'city',
    city_id: 'city_id',
    country: 'country',
    country_name: 'country_name',
    image: 'image',
    image_alt: 'image_alt',
    image_credit: 'image_credit',
    link: 'url',
    summary: 'summary',
    biography: 'biography',
    links: 'links',
    language: 'language',
    memberships: 'memberships',
  },
  city: {
    name: 'properties.name',
    names: 'properties.names',
    coordinates: 'geometry',
    country: 'properties.country',
    country_name: 'properties.country_name',
    region: 'properties.region',
    programmes: 'properties.programmes',
    relationship: 'properties.relationship',
    since: 'properties.since',
    population: 'properties.population_band',
    summary: 'properties.summary',
    link: 'properties.url',
    image: 'properties.image',
    people: 'properties.people',
  },
};

/** Names of parts of memberships: each stands for those of all memberships. */
const MEMBERSHIP: Readonly<Record<string, string>> = {
  board: 'organization',
  organization: 'organization',
  role: 'role',
  from: 'start_date',
  until: 'end_date',
};

/** The fields of a kind of entry: flat name → path. */
export const fieldPaths = (kind: EntryKind): ReadonlyMap<string, string> => new Map(Object.entries(PATHS[kind]));

/** The path of a field by its flat name, or by the last part of its path. */
export const pathOf = (kind: EntryKind, name: string): string | undefined =>
  PATHS[kind][name] ?? Object.values(PATHS[kind]).find((path) => path === name || path.endsWith(`.${name}`));

/** The value at a path such as `_mmc.place`; undefined where there is none. */
export function valueAt(value: unknown, path: string): unknown {
  let at = value;
  for (const key of path.split('.')) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = Object.getOwnPropertyDescriptor(at, key)?.value;
  }
  return at;
}

/** The texts of a field by its name: those of a list, or of all memberships. */
export function textsAt(entry: Entry, name: string): string[] {
  const member = entry.kind === 'person' ? MEMBERSHIP[name] : undefined;
  const path = pathOf(entry.kind, name);
  const found =
    member && entry.kind === 'person'
      ? (entry.value.memberships ?? []).map((membership) => valueAt(membership, member))
      : path && valueAt(entry.value, path);
  return [found].flat().filter((value) => typeof value === 'string');
}
