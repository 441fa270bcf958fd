import type { Entry, PersonEntry } from '../model/entry.js';
import { Names } from './references.js';

/** Ties people to the city that they name, where exactly one of that name is in their country. */
export function linkHomeCities(visible: readonly Entry[], aliases: ReadonlyMap<string, string>): void {
  const cities = new Names(
    visible.filter((entry) => entry.kind === 'city'),
    aliases,
  );
  for (const entry of visible) {
    if (entry.kind !== 'person' || entry.value.city_id) continue;
    const [id, other] = cities.find(homeOf(entry));
    if (id !== undefined && other === undefined) entry.value.city_id = id;
  }
}

function homeOf({ value: { city = '', country } }: PersonEntry): string {
  return city && country ? `${city}, ${country}` : city;
}
