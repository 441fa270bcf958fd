import { isObject } from '../../../../src/feed/shape.js';

/** An entry as the document has it: what the reader drops, such as an embargo, and where it stands. */
interface RawEntry {
  value: Record<string, unknown>;
  path: string;
}

/** By the path of their list and their id: `items#a-release`. */
export type RawEntries = ReadonlyMap<string, RawEntry>;

/** The first entry of each id. */
export function rawEntries(document: unknown): RawEntries {
  const found = new Map<string, RawEntry>();
  changeLists(document, (list, path) => {
    for (const [index, value] of list.entries()) {
      const key = keyOf(value, path);
      if (isObject(value) && key !== undefined && !found.has(key)) found.set(key, { value, path: `${path}[${index}]` });
    }
    return list;
  });
  return found;
}

/** The other entries of each id: a document that has no more than those, each with an id of its own. */
export function repeatsIn(document: unknown): { document: unknown; raw: RawEntries } {
  const raw = new Map<string, RawEntry>();
  const repeats = changeLists(document, (list, path) => {
    const known = new Set<string>();
    return list.flatMap((value, index) => {
      const key = keyOf(value, path);
      if (!isObject(value) || key === undefined) return [];
      if (!known.has(key)) {
        known.add(key);
        return [];
      }
      const id = `repeated-${index}`;
      raw.set(`${path}#${id}`, { value, path: `${path}[${index}]` });
      return [{ ...value, id }];
    });
  });
  return { document: repeats, raw };
}

function keyOf(value: unknown, path: string): string | undefined {
  const id: unknown = isObject(value) ? (value['id'] ?? value['url']) : undefined;
  return id === undefined ? undefined : `${path}#${String(id).trim()}`;
}

type ChangeList = (list: readonly unknown[], path: string) => readonly unknown[];

/** A copy of a document in which each list of entries is changed. */
function changeLists(document: unknown, change: ChangeList): unknown {
  if (Array.isArray(document)) return change(document, '');
  if (!isObject(document)) return document;
  const { _mmc } = document;
  const changed = changeFields(document, '', ['items', 'people', 'persons', 'features'], change);
  if (!isObject(_mmc)) return changed;
  const { cities } = _mmc;
  return {
    ...changed,
    _mmc: {
      ...changeFields(_mmc, '_mmc.', ['people'], change),
      ...(isObject(cities) && { cities: changeFields(cities, '_mmc.cities.', ['features'], change) }),
    },
  };
}

function changeFields(
  object: Record<string, unknown>,
  prefix: string,
  names: readonly string[],
  change: ChangeList,
): Record<string, unknown> {
  const lists = names.flatMap((name) => {
    const list = object[name];
    return Array.isArray(list) ? [[name, change(list, `${prefix}${name}`)] as const] : [];
  });
  return { ...object, ...Object.fromEntries(lists) };
}
