import './module-home.js';
import '../city-map/index.js';
