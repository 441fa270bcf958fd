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

/** A test for text that has every word of the search in it, whatever its accents and case. */
export function searcher(search: string): (texts: readonly (string | undefined)[]) => boolean {
  const words = fold(search).split(/\s+/).filter(Boolean);
  return (texts) => {
    const text = fold(texts.filter(Boolean).join(' '));
    return words.every((word) => text.includes(word));
  };
}

/** A test for the ids of the cities that are meant by names, slugs or ids. */
export function cityMatcher(feed: ContentFeed, wanted: readonly string[]): (id: string | undefined) => boolean {
  const ids = new Set(wanted);
  for (const { id, properties } of feed._mmc.cities.features) {
    const names = [id, properties.name, ...Object.values(properties.names ?? {})];
    if (names.some((name) => wanted.includes(slug(name)))) ids.add(slug(id));
  }
  return (id) => id !== undefined && ids.has(slug(id));
}

/** A test for the ids of the people that are meant by names or ids. */
export function personMatcher(feed: ContentFeed, wanted: readonly string[]): (id: string) => boolean {
  const ids = new Set(wanted);
  for (const { id, name } of feed._mmc.people) {
    if (name && wanted.includes(slug(name))) ids.add(slug(id));
  }
  return (id) => ids.has(slug(id));
}

export interface Facet {
  name: string;
  slug: string;
  count: number;
}

/** The values that a list of entries has, and how many entries have each; the most frequent first. */
export function facets<T>(entries: readonly T[], valuesOf: (entry: T) => readonly (string | undefined)[]): Facet[] {
  const bySlug = new Map<string, Facet>();
  for (const name of entries.flatMap((entry) => [...new Set(valuesOf(entry))])) {
    if (name === undefined) continue;
    const facet = bySlug.get(slug(name)) ?? { name, slug: slug(name), count: 0 };
    facet.count++;
    bySlug.set(facet.slug, facet);
  }
  return [...bySlug.values()].sort((a, b) => b.count - a.count || a.name.localeCompare(b.name));
}
