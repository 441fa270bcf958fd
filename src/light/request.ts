import type { ContentFeed } from '../feed/schema.js';
import type { Attributes } from './attributes.js';

export type LightWidget = 'news-list' | 'press-release-card' | 'board-roster' | 'city-map';

/** What is asked for. */
export interface LightRequest {
  widget: LightWidget;
  /** As the widget's own reader reads it. */
  feed: ContentFeed;
  /** How many entries there are, where none of them could be read. */
  unreadable?: number;
  /** The attributes of the element but `src` and `lang`. */
  attributes: Attributes;
  /** The tag of a language that the widgets speak. */
  language: string;
  /** Milliseconds since 1970. */
  now: number;
  /** Address of the feed, for the element. */
  src: string;
  /** `div`: for a CMS that keeps no custom elements. */
  tag?: 'div' | undefined;
}
