import type { Entry, EntryKind, Hold } from './entry.js';
import type { Finding, FindingCode, Severity } from './finding.js';
import type { Language } from './language.js';
import type { Origin } from './origin.js';
import type { SourceState } from './source.js';

/**
 * How a run ended. `unchanged`: nothing to write. `stopped`: by a guard. `locked`: another run was at work.
 * `unreadable`: a source could not be read and has no last good copy. `checked`: of `check`, which writes nothing.
 */
export type Outcome = 'written' | 'unchanged' | 'stopped' | 'locked' | 'unreadable' | 'checked';

/** What an entry is called in a list of changes. */
export interface EntryName {
  kind: EntryKind;
  id: string;
  title: string;
}

export interface FieldChange {
  /** The flat name: "date", "topics". */
  name: string;
  /** What readers saw, and what they will see; empty: nothing. */
  from: string;
  to: string;
}

/** What readers will see differently. */
export interface Changes {
  added: readonly EntryName[];
  changed: readonly (EntryName & { fields: readonly FieldChange[] })[];
  removed: readonly EntryName[];
}

/** An entry that was kept back. */
export interface Held extends Hold {
  where: Origin;
  /** For the report's page alone: it is in no other file, and in no message. */
  title: string;
}

/** A file of HTML that the configuration names under `render`. */
export interface RenderedFile {
  /** As the configuration names it. */
  file: string;
  widget: string;
  form: string;
  /** `failed`: it is as it was. */
  state: 'written' | 'unchanged' | 'failed';
  /** Whether it says no more than that there is nothing to show. */
  empty: boolean;
}

/** All that a report tells of a run. */
export interface Run {
  outcome: Outcome;
  exit: 0 | 1 | 2 | 3;
  /** ISO 8601. */
  now: string;
  /** Of the report. */
  language: Language;
  /** Where the feed is served. */
  base: string;
  sources: readonly SourceState[];
  changes: Changes;
  /** Without those whose rule is off. */
  findings: readonly Finding[];
  /** Where the configuration changes what the rules say. */
  severities: Readonly<Partial<Record<FindingCode, Severity>>>;
  held: readonly Held[];
  rendered: readonly RenderedFile[];
  /** What is published after this run, or would be. */
  entries: readonly Entry[];
}
