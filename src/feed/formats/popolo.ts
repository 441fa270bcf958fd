import { withCountry } from './countries.js';
import { isAbsent, isObject } from '../shape.js';
import { type Entry, type Format, listEntries } from './format.js';
import { isPopolo } from './known.js';
import { type Fields, type Find, finderIn } from './popolo-lists.js';
import { type Join, joinMemberships } from './popolo-memberships.js';

/**
 * People: `{ "people": [ … ] }` in the content feed's own words, or a Popolo document
 * (https://www.popoloproject.com), whose lists are joined here.
 */
export const popolo: Format = {
  recognises: isPopolo,

  sections(document, report) {
    if (!isObject(document)) return {};
    const list = document['people'] ? 'people' : 'persons';
    const join = joinMemberships(document);
    const find = finderIn(document);
    return {
      extension: { as_of: document['as_of'], notice: document['notice'] },
      people: listEntries(document[list], list, report).map((entry) => fromPopolo(entry, join, find)),
    };
  },
};

function fromPopolo({ value: person, path }: Entry, join: Join, find: Find): Entry {
  if (!isObject(person)) return { value: person, path };
  const memberships = join(person, path);
  const current = memberships
    .filter(({ area }) => area)
    .sort((a, b) => Number(hasEnd(a.membership)) - Number(hasEnd(b.membership)));
  return {
    path,
    fieldPaths: new Map(memberships.map((joined, index) => [`memberships[${index}]`, joined.path])),
    value: withCountry({
      ...person,
      name: person['name'] === undefined ? fullName(person) : person['name'],
      title: person['title'] ?? person['honorific_prefix'],
      city: person['city'] ?? find(person, 'area', 'areas')['name'] ?? current[0]?.area,
      links: links(person['links']),
      // What is no list is reported as it is.
      ...((memberships.length > 0 || Array.isArray(person['memberships'])) && {
        memberships: memberships.map(({ membership }) => membership),
      }),
    }),
  };
}

const hasEnd = ({ end_date }: Fields): boolean => !isAbsent(end_date);

/** Undefined where neither name is known. */
function fullName({ given_name, family_name }: Fields): string | undefined {
  return [given_name, family_name].filter((name) => typeof name === 'string').join(' ') || undefined;
}

/** Popolo's link has a `note` where ours has a `title`. */
function links(list: unknown): unknown {
  if (!Array.isArray(list)) return list;
  return list.map((link: unknown) => (isObject(link) ? { ...link, title: link['title'] ?? link['note'] } : link));
}
