import type { Entry } from '../model/entry.js';
import type { Finding, FindingCode, Severity } from '../model/finding.js';
import type { Language } from '../model/language.js';

/** `{name}` stands for a value of the finding. */
export interface RuleWords {
  /** What is wrong, and what readers see of it. */
  message: string;
  /** How an editor mends it. */
  cure: string;
}

/** What a rule looks at. */
export interface CheckContext {
  /** Those that would be published. */
  entries: readonly Entry[];
  /** The moment of the run, in milliseconds since 1970. */
  now: number;
  /** That of the feed. */
  language: string;
}

/** One thing that can be wrong. Some rules look for it themselves; others word what an earlier stage has found. */
export interface Rule {
  code: FindingCode;
  severity: Severity;
  words: Record<Language, RuleWords>;
  /** For the documentation: a case in English. */
  example: string;
  find?(context: CheckContext): Iterable<Finding>;
}
