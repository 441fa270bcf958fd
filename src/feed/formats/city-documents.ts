import type { Format } from './format.js';
import { geoJson } from './geojson.js';

/** The documents with cities beside the content feed. */
export const formats: readonly Format[] = [geoJson];
