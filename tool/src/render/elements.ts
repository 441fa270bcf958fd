import { MmcBoardRoster } from '../../../src/board-roster/board-roster.js';
import { MmcCityMap } from '../../../src/city-map/city-map.js';
import type { CommonWords } from '../../../src/i18n/words.js';
import { MmcNewsList } from '../../../src/news-list/news-list.js';
import { MmcPressReleaseCard } from '../../../src/press-release-card/press-release-card.js';
import type { Widget as WidgetElement } from '../../../src/widget/widget.js';
import type { Widget } from './request.js';

interface ElementClass {
  new (): WidgetElement<CommonWords, unknown>;
  readonly observedAttributes: string[];
  readonly elementProperties: ReadonlyMap<PropertyKey, unknown>;
  readonly elementStyles: readonly object[];
}

/** The classes of the elements, as they run in browsers. */
export const ELEMENTS: Readonly<Record<Widget, ElementClass>> = {
  'news-list': MmcNewsList,
  'press-release-card': MmcPressReleaseCard,
  'board-roster': MmcBoardRoster,
  'city-map': MmcCityMap,
};
