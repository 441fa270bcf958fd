import type { ContentFeed } from '../schema.js';
import { fold, slug } from '../text.js';

/** The slugs of a comma-separated attribute: "Press Release, report" is `press-release` and `report`. */
export function wantedSlugs(attribute: string | undefined): string[] {
  return (attribute ?? '').split(',').map(slug).filter(Boolean);
}

/** Whether any of the values is wanted. Where nothing is asked for, everything is. */
export function isWanted(wanted: readonly string[], values: readonly (string | undefined)[]): boolean {
  return wanted.length === 0 || values.some((value) => value !== undefined && wanted.includes(slug(value)));
}

/** A test for entries whose texts have every word of the search in them, whatever their accents and case. */
export function searcher<T>(search: string, textsOf: ValuesOf<T>): (entry: T) => boolean {
  const words = fold(search).split(/\s+/).filter(Boolean);
  if (words.length === 0) return () => true;
  return (entry) => {
    const text = fold(textsOf(entry).filter(Boolean).join(' '));
    return words.every((word) => text.includes(word));
  };
}

type IdTest = (id: string | undefined) => boolean;

/** A test for the ids of the cities that are meant by names, in any language, or ids. */
export function cityMatcher({ _mmc }: ContentFeed, wanted: readonly string[]): IdTest {
  return matcher(
    _mmc.cities.features.map(({ id, properties: { name, names = {} } }) => [id, name, ...Object.values(names)]),
    wanted,
  );
}

/** A test for the ids of the people that are meant by names or ids. */
export function personMatcher({ _mmc }: ContentFeed, wanted: readonly string[]): IdTest {
  return matcher(
    _mmc.people.map(({ id, name }) => [id, name ?? '']),
    wanted,
  );
}

/** @param entries of each its id, and then all its names */
function matcher(entries: readonly string[][], wanted: readonly string[]): IdTest {
  const meant = entries.filter((names) => wanted.length > 0 && isWanted(wanted, names)).map(([id = '']) => slug(id));
  const ids = new Set([...wanted, ...meant]);
  return (id) => id !== undefined && ids.has(slug(id));
}

export interface Facet {
  name: string;
  slug: string;
  count: number;
}

type ValuesOf<T> = (entry: T) => readonly (string | undefined)[];

/** The values that all entries have, the most frequent first, and how many of the chosen entries have each. */
export function facets<T>(all: readonly T[], chosen: readonly T[], valuesOf: ValuesOf<T>): Facet[] {
  const values = countValues(all, valuesOf);
  const counts = chosen === all ? values : countValues(chosen, valuesOf);
  return [...values.values()]
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name))
    .map((facet) => ({ ...facet, count: counts.get(facet.slug)?.count ?? 0 }));
}

function countValues<T>(entries: readonly T[], valuesOf: ValuesOf<T>): Map<string, Facet> {
  const facets = new Map<string, Facet>();
  const slugs = new Map<string, string>();
  /** The entry that each value was counted for last: an entry that has a value twice has it once. */
  const counted = new Map<string, T>();
  for (const entry of entries) {
    for (const name of valuesOf(entry)) {
      if (!name) continue;
      const key = slugs.get(name) ?? slug(name);
      slugs.set(name, key);
      if (counted.get(key) === entry) continue;
      counted.set(key, entry);
      const facet = facets.get(key) ?? { name, slug: key, count: 0 };
      facet.count++;
      facets.set(key, facet);
    }
  }
  return facets;
}
