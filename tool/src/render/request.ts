import type { LightRequest, LightWidget } from '../../../src/light/index.js';

export type Widget = LightWidget;
export const WIDGETS: readonly Widget[] = ['news-list', 'press-release-card', 'board-roster', 'city-map'];

/** How much of a widget is rendered: plain HTML, what it looks like, or a page of its own. */
export const FORMS = ['light', 'fragment', 'page'] as const;
export type Form = (typeof FORMS)[number];

export const STYLES = ['inline', 'link'] as const;
export const TAGS = ['div'] as const;

/** What a form is made of. */
export interface RenderRequest extends LightRequest {
  /** As it came: what the widget itself would be given. */
  document: unknown;
  /** Where the document is from, for relative addresses in it; undefined where nobody knows. */
  address: string | undefined;
  styles: (typeof STYLES)[number] | undefined;
  /** Where the files of the widgets are, with a slash at its end. */
  assets: string | undefined;
}

export interface Rendered {
  html: string;
  /** Whether it says no more than that there is nothing to show. */
  isEmpty: boolean;
  /** Of the styles in it, for a Content-Security-Policy: `sha256-…`. */
  styleHash?: string;
}
