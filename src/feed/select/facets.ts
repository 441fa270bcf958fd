import { slug } from '../text.js';

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
