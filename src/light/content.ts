import type { Markup } from './markup.js';

/** What a widget shows. */
export interface LightContent {
  heading: string | undefined;
  /** Under the heading. */
  intro?: readonly Markup[];
  /** None: there is nothing to show. */
  entries: readonly (Markup | undefined)[];
  /** What is said where there is nothing to show. */
  emptyText: string;
  /** What leads to more, where there is more. */
  more?: string | undefined;
  /** The day on which the facts were true. */
  asOf?: string | undefined;
}
