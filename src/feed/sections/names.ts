import type { EntryReader } from '../reader.js';
import type { City, Person } from '../schema.js';
import { shapeReader } from '../shape.js';

/** Enough of people and cities to know who is meant by a name. */
export const readPersonName: EntryReader<Person> = shapeReader<Pick<Person, 'id' | 'name'>>({
  id: 'id!',
  name: 'text?',
});

const readName = shapeReader<{ id: string; properties: Pick<City['properties'], 'name' | 'names'> }>({
  id: 'id!',
  properties: { name: 'text!', names: { '*': 'text' } },
});

export const readCityName: EntryReader<City> = (value, path, context) => {
  const city = readName(value, path, context);
  return city?.properties && { type: 'Feature', geometry: null, ...city };
};
