import { createReader } from '../reader.js';
import { readNewsLine, readPersonLine } from '../sections/brief.js';
import { readCity } from '../sections/cities.js';
import { contentFeed } from './content-feed.js';
import { withCountries } from './feed-with-countries.js';
import { elsewhere } from './elsewhere.js';
import { geoJson } from './geojson.js';

/** Reads all documents with cities, and enough of news and people for a line about them. */
export const read = createReader(
  [geoJson, withCountries(contentFeed), elsewhere('cities'), contentFeed],
  { cities: readCity },
  { items: readNewsLine, people: readPersonLine },
);
