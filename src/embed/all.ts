import './script-home.js';
import '../board-roster/index.js';
import '../city-map/index.js';
import '../news-list/index.js';
import '../press-release-card/index.js';
import { isSupported } from '../widget/supported.js';
import { showPlainLinks } from './plain-links.js';
import { eachRoot } from './roots.js';

if (isSupported()) eachRoot(showPlainLinks);
