/** Replaces plain links for as long as the page lives. */
import { PLAIN, replacePlain } from './plain-links.js';
import { eachRoot } from './roots.js';
import { watch } from './watch.js';

eachRoot((root) => watch(root, PLAIN, replacePlain));
