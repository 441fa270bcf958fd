import { displayName } from './formats.js';

/** Names of places, and their order, as one language writes them. */
export interface Places {
  country(code: string): string;
  compare(a: string, b: string): number;
}

const cache = new Map<string, Places>();

export function placesIn(tag: string): Places {
  const known = cache.get(tag);
  if (known) return known;
  const places = createPlaces(tag);
  cache.set(tag, places);
  return places;
}

/** Country names are asked for again and again: each is looked up once. */
function createPlaces(tag: string): Places {
  const collator = new Intl.Collator(tag);
  const names = new Map<string, string>();
  const country = (code: string): string => {
    const name = names.get(code) ?? displayName(tag, 'region', code);
    names.set(code, name);
    return name;
  };
  return { country, compare: (a, b) => collator.compare(a, b) };
}
