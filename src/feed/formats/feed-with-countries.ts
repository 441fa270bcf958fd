import { isObject } from '../shape.js';
import { withCountry } from './countries.js';
import type { Entry, Format } from './format.js';
import { hasCountryNames } from './known.js';

/** A format of the content feed, for feeds with countries by name or by codes of three letters. */
export const withCountries = (format: Format): Format => ({
  recognises: hasCountryNames,

  sections(document, report) {
    const { people = [], cities = [], ...sections } = format.sections(document, report);
    return { ...sections, people: people.map(ofPerson), cities: cities.map(ofCity) };
  },
});

const ofPerson = (entry: Entry): Entry =>
  isObject(entry.value) ? { ...entry, value: withCountry(entry.value) } : entry;

function ofCity(entry: Entry): Entry {
  const { value } = entry;
  if (!isObject(value) || !isObject(value['properties'])) return entry;
  return { ...entry, value: { ...value, properties: withCountry(value['properties']) } };
}
