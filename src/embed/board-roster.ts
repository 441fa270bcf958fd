import './module-home.js';
import '../board-roster/index.js';
