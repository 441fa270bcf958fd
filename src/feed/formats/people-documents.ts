import { elsewhere } from './elsewhere.js';
import type { Format } from './format.js';
import { contentFeed } from './content-feed.js';
import { withCountries } from './feed-with-countries.js';
import { popolo } from './popolo.js';

/** The documents with people beside the content feed, and all that have none. */
export const formats: readonly Format[] = [popolo, withCountries(contentFeed), elsewhere('people')];
