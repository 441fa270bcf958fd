export { FeedError, type FeedErrorKind, type Warning } from './errors.js';
export type { LazyReader } from './lazy-reader.js';
export { load, type LoadOptions, type LoadResult, prepareRecovery } from './load.js';
export { FORMAT, MAX_ENTRIES } from './limits.js';
export { createReader, type Reader, type ReadResult } from './reader.js';
export type { City, ContentFeed, Membership, NewsItem, Person } from './schema.js';
