/** Replaces plain links for as long as the page lives. */
import { PLAIN, replacePlain } from './plain-links.js';
import { watch } from './watch.js';

watch(document, PLAIN, replacePlain);
