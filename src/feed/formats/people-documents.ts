import { createReader } from '../reader.js';
import { readCityName } from '../sections/names.js';
import { readPerson } from '../sections/people.js';
import { contentFeed } from './content-feed.js';
import { withCountries } from './feed-with-countries.js';
import { elsewhere } from './elsewhere.js';
import { popolo } from './popolo.js';

/** Reads all documents with people, of the cities their names only. */
export const read = createReader(
  [popolo, withCountries(contentFeed), elsewhere('people'), contentFeed],
  { people: readPerson },
  { cities: readCityName },
);
