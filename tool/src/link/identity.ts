import { createHash } from 'node:crypto';
import { fold } from '../../../src/feed/text.js';
import { type Entry, titleOf } from '../model/entry.js';

/** Hashes by which a row is known again, though its source has no id for it. */
export interface Identity {
  /** Of the name or title. */
  name: string;
  /** Of a seat: city, country and boards. Of a city: name and country. Of news: the address. Empty: it has none of it. */
  key: string;
  /** Of all the rest without the name, and of all the rest without the place. */
  rests: readonly string[];
  /** How many values the rest has: of few, equality proves little. */
  weight: number;
}

export function identityOf(entry: Entry): Identity {
  const fields = fieldsOf(entry);
  const rest = fields.rest.filter(([, value]) => value !== undefined && value !== null);
  return {
    name: hash(titleOf(entry)),
    key: fields.key.every((part) => part) ? hash(...fields.key) : '',
    rests: [hash(...fields.place, JSON.stringify(rest)), hash(titleOf(entry), JSON.stringify(rest))],
    weight: rest.length,
  };
}

interface Fields {
  key: readonly string[];
  place: readonly string[];
  rest: readonly (readonly [string, unknown])[];
}

function fieldsOf(entry: Entry): Fields {
  if (entry.kind === 'news') {
    const { id, title, url = '', ...rest } = entry.value;
    void [id, title];
    return { key: [url], place: [url], rest: Object.entries(rest) };
  }
  if (entry.kind === 'city') {
    const { name, country = '', country_name = '', ...rest } = entry.value.properties;
    const place = [country || country_name];
    return { key: [name, ...place], place, rest: [['geometry', entry.value.geometry], ...Object.entries(rest)] };
  }
  const { id, name, sort_name, city = '', city_id, country = '', country_name, ...rest } = entry.value;
  void [id, name, sort_name, city_id, country_name];
  const boards = [...new Set((entry.value.memberships ?? []).map(({ organization }) => organization))];
  const place = [city, country, ...boards];
  return { key: city ? [city, country || '-', boards.join('\u0001') || '-'] : [''], place, rest: Object.entries(rest) };
}

function hash(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.map(fold).join('\u0000')).digest('hex').slice(0, 16);
}
