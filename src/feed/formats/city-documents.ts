import { elsewhere } from './elsewhere.js';
import type { Format } from './format.js';
import { contentFeed } from './content-feed.js';
import { withCountries } from './feed-with-countries.js';
import { geoJson } from './geojson.js';

/** The documents with cities beside the content feed, and all that have none. */
export const formats: readonly Format[] = [geoJson, withCountries(contentFeed), elsewhere('cities')];
