/** What the tests look at beside the command line. It is not packed. */
export { run } from './cli/run.js';
export { build } from './pipeline/build.js';
export { readConfig } from './config/config.js';
export { archive } from './pages/archive.js';
export { isPrivateAddress } from './sources/private-address.js';
export { lock } from './publish/lock.js';
export { writeWhole } from './publish/write-whole.js';
export { findLeak } from './hold/proof.js';
export { sift } from './hold/sieve.js';
export { readFeed } from './sources/feed/read-feed.js';
export { readSheet } from './sources/sheet/read-sheet.js';
export { readDateline } from './map/dateline.js';
export { firstPublished } from './map/first-published.js';
export { mapRows } from './map/map-rows.js';
export { template } from './template/template.js';
export { zip } from './template/zip-writer.js';
export { fragmentStyles } from './render/style-sheet.js';
