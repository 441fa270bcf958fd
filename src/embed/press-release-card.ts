import './module-home.js';
import '../press-release-card/index.js';
