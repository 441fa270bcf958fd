import { geoJson } from './formats/geojson.js';
import { jsonFeed } from './formats/json-feed.js';
import { popolo } from './formats/popolo.js';
import { wordpress } from './formats/wordpress.js';
import { createReader } from './reader.js';

/** Reads any document that the widgets accept. The elements have readers of their own, of what they can show. */
export const read = createReader([jsonFeed, geoJson, popolo, wordpress]);
