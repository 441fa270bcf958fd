import { createReader } from '../reader.js';
import { readItem } from '../sections/items.js';
import { readCityName, readPersonName } from '../sections/names.js';
import { elsewhere } from './elsewhere.js';
import { jsonFeed } from './json-feed.js';
import { wordpress } from './wordpress.js';

/** Reads all documents with news, of the others their names only. */
export const read = createReader(
  [jsonFeed, wordpress, elsewhere('items')],
  { items: readItem },
  { people: readPersonName, cities: readCityName },
);
