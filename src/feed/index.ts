export { FeedError, type FeedErrorKind, type Warning } from './errors.js';
export { load, type LoadOptions, type LoadResult } from './load.js';
export { FORMAT, MAX_ENTRIES, read, type ReadResult } from './read.js';
export type { City, ContentFeed, Membership, NewsItem, Person } from './schema.js';
