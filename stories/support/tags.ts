import '../../src/board-roster/index.js';
import '../../src/city-map/index.js';
import '../../src/news-list/index.js';
import '../../src/press-release-card/index.js';

export const TAGS = ['mmc-news-list', 'mmc-press-release-card', 'mmc-board-roster', 'mmc-city-map'] as const;
export type Tag = (typeof TAGS)[number];
export type Widget = HTMLElementTagNameMap[Tag];
