/** What is asked for only when a document cannot be read: a module of its own. */
export { documentKind } from './document-kind.js';
export { jsonFault } from './json-fault.js';
