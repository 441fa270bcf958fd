import { elsewhere } from './elsewhere.js';
import type { Format } from './format.js';
import { jsonFeed } from './json-feed.js';
import { wordpress } from './wordpress.js';

/** The documents with news beside the content feed, and all that have none. */
export const formats: readonly Format[] = [jsonFeed, wordpress, elsewhere('items')];
