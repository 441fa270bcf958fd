import './module-home.js';
import '../news-list/index.js';
