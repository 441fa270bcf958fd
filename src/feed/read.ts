import { withCountries } from './formats/feed-with-countries.js';
import { geoJson } from './formats/geojson.js';
import { jsonFeed } from './formats/json-feed.js';
import { popolo } from './formats/popolo.js';
import { wordpress } from './formats/wordpress.js';
import { createReader } from './reader.js';
import { readCity } from './sections/cities.js';
import { readItem } from './sections/items.js';
import { readPerson } from './sections/people.js';

/** Reads all of any document that the widgets accept. The elements have readers of their own, of what they show. */
export const read = createReader([withCountries(jsonFeed), jsonFeed, geoJson, popolo, wordpress], {
  items: readItem,
  people: readPerson,
  cities: readCity,
});
