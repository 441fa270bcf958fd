import type { Membership, Person } from '../../feed/schema.js';
import type { PeopleWords, Seat } from '../../feed/select/people.js';
import { isPlainMember } from '../../feed/select/roles.js';
import type { Formats } from '../formats.js';
import type { Locale } from '../locale.js';
import { type Places, placesIn } from '../places.js';
import { fill, type RosterWords } from '../words.js';

/** The names of countries, in a language and in English, and the order of people. */
export function peopleWords({ tag }: Locale): PeopleWords {
  const { country, compare } = placesIn(tag);
  return { countryNames: (code) => [country(code), placesIn('en').country(code)], compare };
}

/** What a button calls the person on a seat, who may have one on another board, too: "Ada Colau, Barcelona". */
export function fullNameOf({ person: { name, city, memberships = [] }, membership }: Seat): string {
  return [name, city, memberships.length > 1 && membership?.organization].filter(Boolean).join(', ');
}

/** What somebody is on a board beside a member. */
export const roleOf = (roles: readonly string[]): string => roles.filter((role) => !isPlainMember(role)).join(', ');

/** City and country. */
export function placeOf({ city, country, country_name }: Person, places: Places): string[] {
  return [city ?? '', country_name ?? (country ? places.country(country) : '')].filter(Boolean);
}

/** Since when, until when: "Since 2018", "2018 to 2024". Undefined where neither is known. */
export function termOf(membership: Membership | undefined, words: RosterWords, formats: Formats): string | undefined {
  const start = membership?.start_date && formats.date(membership.start_date, 'short');
  const end = membership?.end_date && formats.date(membership.end_date, 'short');
  if (!start && !end) return undefined;
  const sentence = start && end ? words.fromTo : start ? words.since : words.until;
  return fill(sentence, { start: start ?? '', end: end ?? '' });
}
