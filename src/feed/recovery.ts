/** What is needed only after a request has failed: a module of its own. */
export { fromHttpCache } from './http-cache.js';
export { retry } from './retry.js';
