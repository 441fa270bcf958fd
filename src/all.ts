/** Registers all four elements. */
import './board-roster/index.js';
import './city-map/index.js';
import './news-list/index.js';
import './press-release-card/index.js';
