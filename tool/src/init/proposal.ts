import type { SourceConfig } from '../config/config.js';
import type { Finding } from '../model/finding.js';
import type { Words } from '../model/language.js';

/** A field of entries, and what fills it. */
export interface ProposedField {
  /** The flat name: "title", "topics". */
  target: string;
  /** The header, element or field of a post that it comes from. */
  from: string;
  /** Up to three values as the source has them, of entries that may be public. */
  examples: readonly string[];
}

/** A source as it would stand in the configuration, and what it would give. */
export interface ProposedSource {
  config: SourceConfig;
  entries: number;
  fields: readonly ProposedField[];
  /** What is not taken, and what cannot be seen. */
  findings: readonly Finding[];
}

/** What was found at an address or in a file. */
export interface Proposal {
  sources: readonly ProposedSource[];
  /** The page of the site. */
  home?: string;
  /** What cannot be seen from here, and what to ask for. */
  notes: readonly Words[];
}
