import type { FeedErrorKind, Warning } from '../feed/index.js';

export interface LoadDetail {
  /** Entries that the widget has to show, those behind "Load more" included. */
  count: number;
  /** What was left out of the feed, and why. */
  warnings: readonly Warning[];
  /** Whether this is an older copy, shown because the newer could not be had. */
  stale: boolean;
  /** When the feed was made, as the feed writes it. */
  generatedAt: string | undefined;
}

export interface ErrorDetail {
  kind: FeedErrorKind;
  /** For developers, in English. */
  message: string;
}

export interface SelectDetail {
  type: 'news' | 'person' | 'city';
  id: string;
  url: string | undefined;
}

const everywhere = { bubbles: true, composed: true };

/** The feed is there, and the widget shows it. */
export class MmcLoadEvent extends CustomEvent<LoadDetail> {
  constructor(detail: LoadDetail) {
    super('mmc-load', { ...everywhere, detail });
  }
}

/** The feed could not be had. */
export class MmcErrorEvent extends CustomEvent<ErrorDetail> {
  constructor(detail: ErrorDetail) {
    super('mmc-error', { ...everywhere, detail });
  }
}

/** The reader chose an entry. `preventDefault()` stops the navigation. */
export class MmcSelectEvent extends CustomEvent<SelectDetail> {
  constructor(detail: SelectDetail) {
    super('mmc-select', { ...everywhere, cancelable: true, detail });
  }
}

declare global {
  // Elements, the document and the window: the events bubble to all of them.
  interface GlobalEventHandlersEventMap {
    'mmc-load': MmcLoadEvent;
    'mmc-error': MmcErrorEvent;
    'mmc-select': MmcSelectEvent;
  }
}
