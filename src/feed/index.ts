export { FeedError, type FeedErrorKind, type Warning } from './errors.js';
export type { LazyReader } from './lazy-reader.js';
export { load, type LoadOptions, type LoadResult } from './load.js';
export { createReader, FORMAT, MAX_ENTRIES, type Reader, type ReadResult } from './reader.js';
export type { City, ContentFeed, Membership, NewsItem, Person } from './schema.js';
