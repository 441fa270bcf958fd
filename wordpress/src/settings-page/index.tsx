/** The script of the settings page: says whether the feed can be read, and how well the accent can. */
import { showContrast } from './accent.js';
import { checkFeed } from './feed-check.js';

showContrast();
checkFeed();
