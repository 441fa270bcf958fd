import type { ContentFeed } from '../schema.js';
import { slug } from '../text.js';

/** The slugs of a comma-separated attribute: "Press Release, report" is `press-release` and `report`. */
export function wantedSlugs(attribute: string | undefined): string[] {
  return (attribute ?? '').split(',').map(slug).filter(Boolean);
}

/** Whether any of the values is wanted. Where nothing is asked for, everything is. */
export function isWanted(wanted: readonly string[], values: readonly (string | undefined)[]): boolean {
  return wanted.length === 0 || values.some((value) => value !== undefined && wanted.includes(slug(value)));
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
