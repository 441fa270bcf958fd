import type { Finding } from './finding.js';
import type { Row } from './row.js';

export type Section = 'news' | 'people' | 'cities' | 'all';

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
