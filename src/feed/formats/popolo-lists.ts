import { isAbsent, isObject } from '../shape.js';

export type Fields = Record<string, unknown>;

/** What a field of an entry points to, by its id, or holds itself; an empty object where that is nothing. */
export type Find = (entry: Fields, field: string, list: string) => Fields;

export const objects = (list: unknown): Fields[] => (Array.isArray(list) ? list.filter(isObject) : []);

/** An id to join by: one list may have the number 7 where another has the text "7". Empty where there is none. */
export const key = (id: unknown): string => (typeof id === 'string' || typeof id === 'number' ? String(id) : '');

/** Finds entries of the lists of a Popolo document. One that is in no list is called by its id. */
export function finderIn(document: Fields): Find {
  const lists = new Map<string, Map<string, Fields>>();
  const listOf = (name: string): Map<string, Fields> => {
    const list = lists.get(name) ?? byId(document[name]);
    lists.set(name, list);
    return list;
  };
  return (entry, field, list) => {
    const own = entry[field];
    const id = entry[`${field}_id`] ?? (isObject(own) ? own['id'] : own);
    const listed = listOf(list).get(key(id));
    if (isObject(own)) return joined(own, listed ?? {});
    return listed ?? (isAbsent(id) ? {} : { id, name: key(id) });
  };
}

const JOINED =
  'id name label role start_date end_date dissolution_date organization organization_id area area_id'.split(' ');

/** Not all fields of the two: a document could have many of them, and many entries that point to them. */
const joined = (own: Fields, listed: Fields): Fields =>
  Object.fromEntries(JOINED.map((field) => [field, own[field] ?? listed[field]]));

/** Of two entries with the same id, the first wins. */
function byId(list: unknown): Map<string, Fields> {
  const found = new Map<string, Fields>();
  for (const entry of objects(list)) {
    const id = key(entry['id']);
    if (id && !found.has(id)) found.set(id, entry);
  }
  return found;
}
