import type { Entry } from './entry.js';
import type { Finding } from './finding.js';
import type { Words } from './language.js';
import type { Row } from './row.js';

/** What the rows of a table are. */
export type TableSection = 'news' | 'people' | 'cities';
export type Section = TableSection | 'all';

/** What became of a source in this run. */
export interface SourceState {
  name: string;
  state: 'read' | 'unchanged' | 'last-good' | 'failed';
  entries: number;
  /** Seconds since it was read from its origin. */
  age_s: number;
  requests: number;
}

/** What reading a source gives. */
export interface SourceRows {
  rows: readonly Row[];
  findings: readonly Finding[];
}

/** What mapping the rows of a source gives. */
export interface SourceEntries {
  entries: readonly Entry[];
  findings: readonly Finding[];
}

/** A source that cannot be read: it gives no entries in this run. The words say what is wrong, and what to do. */
export class SourceError extends Error {
  override name = 'SourceError';

  constructor(readonly words: Words) {
    super(words.en);
  }
}
