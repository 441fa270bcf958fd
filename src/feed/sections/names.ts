import { type CityName, cityNameShape, personNameShape } from '../section-shapes.js';
import type { EntryReader } from '../reader.js';
import type { City, Person } from '../schema.js';
import { shapeReader } from '../shape-reader.js';

export const readPersonName: EntryReader<Person> = shapeReader<Pick<Person, 'id' | 'name'>>(personNameShape);

const readName = shapeReader<CityName>(cityNameShape);

export const readCityName: EntryReader<City> = (value, path, context) => {
  const city = readName(value, path, context);
  return city?.properties && { type: 'Feature', geometry: null, ...city };
};
