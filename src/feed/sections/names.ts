import type { EntryReader } from '../reader.js';
import type { City, Person } from '../schema.js';
import { readShape } from '../shape.js';

/** Enough of people and cities to know who is meant by a name: what is wrong with the rest is for the widgets that show it. */
const quietly = (): void => undefined;

export const readPersonName: EntryReader<Person> = (value, path) =>
  readShape<Pick<Person, 'id' | 'name'>>({ id: 'id!', name: 'text?' }, value, path, quietly);

export const readCityName: EntryReader<City> = (value, path) => {
  const city = readShape<{ id: string; properties: Pick<City['properties'], 'name' | 'names'> }>(
    { id: 'id!', properties: { name: 'text!', names: { '*': 'text' } } },
    value,
    path,
    quietly,
  );
  return city?.properties && { type: 'Feature', geometry: null, ...city };
};
