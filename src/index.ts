/** Classes and types of the widgets. Registers nothing: `news-list/index.ts` and its like do. */
export { MmcBoardRoster } from './board-roster/board-roster.js';
export { MmcCityMap } from './city-map/city-map.js';
export type { City, ContentFeed, FeedErrorKind, NewsItem, Person, Warning } from './feed/index.js';
export { FeedError, type ReadResult } from './feed/index.js';
export { read } from './feed/read.js';
export { MmcNewsList } from './news-list/news-list.js';
export { MmcPressReleaseCard } from './press-release-card/press-release-card.js';
export {
  type ErrorDetail,
  type LoadDetail,
  MmcErrorEvent,
  MmcLoadEvent,
  MmcSelectEvent,
  type SelectDetail,
} from './widget/events.js';
export { register } from './widget/register.js';
export type { Status } from './widget/state.js';
export { VERSION } from './widget/version.js';
