/** The script of `embed.html`: the page's address says which widget, and how. */
import './only-own-scripts.js';
import './one-widget.js';
import '../loader.js';
