import type { EntryReader } from '../reader.js';
import type { City, Person } from '../schema.js';
import { readShape } from '../shape.js';

/** Enough of people and cities to know who is meant by a name. */
export const readPersonName: EntryReader<Person> = (value, path, report) =>
  readShape<Pick<Person, 'id' | 'name'>>({ id: 'id!', name: 'text?' }, value, path, report);

export const readCityName: EntryReader<City> = (value, path, report) => {
  const city = readShape<{ id: string; properties: Pick<City['properties'], 'name' | 'names'> }>(
    { id: 'id!', properties: { name: 'text!', names: { '*': 'text' } } },
    value,
    path,
    report,
  );
  return city?.properties && { type: 'Feature', geometry: null, ...city };
};
