export type FeedErrorKind = 'network' | 'timeout' | 'http' | 'too-large' | 'not-json' | 'not-a-feed' | 'version';

/** Why a feed could not be shown. `message` is for developers; the page prints its own words for the kind. */
export class FeedError extends Error {
  constructor(
    readonly kind: FeedErrorKind,
    message: string,
    /** The HTTP status, of kind `http`. */
    readonly status = 0,
    /** Milliseconds after which the server wants to be asked again, where it says so. */
    readonly retryAfter?: number,
  ) {
    super(message);
    this.name = 'FeedError';
  }
}

/** Something in the feed that was left out, and what would have been right. */
export interface Warning {
  /** Where, as a JSON path: `items[3].date_published`. */
  path: string;
  /** What belongs there, in English: "an http or https address". */
  expected: string;
  /** What stood there, shortened. */
  found: string;
}

export type Report = (path: string, expected: string, found: unknown) => void;

/** What readers are given beside a value and its path. */
export interface ReadContext {
  report: Report;
  /** What relative addresses are relative to. Undefined: they are refused. */
  base: string | undefined;
}
