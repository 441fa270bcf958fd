import type { SourceConfig } from '../config/config.js';
import { sift } from '../hold/sieve.js';
import type { Entry } from '../model/entry.js';
import type { FindingCode } from '../model/finding.js';
import { readSource } from '../sources/read-source.js';
import { proposedFields, titlesOf } from './examples.js';
import type { ProposedField, ProposedSource } from './proposal.js';

export interface LookOptions {
  /** Of relative paths. */
  folder: string;
  /** Milliseconds since 1970: what is not public at this moment is no example. */
  now: number;
  language: string;
}

/** What says that something is left out. */
const TOLD: ReadonlySet<FindingCode> = new Set([
  'header-unknown',
  'tab-unread',
  'tab-hidden',
  'column-hidden',
  'taxonomy-unread',
  'acf-hidden',
  'post-unreadable',
]);

/**
 * Reads a source as `build` would, and says what it would give.
 *
 * @throws SourceError, UsageError
 */
export async function look(config: SourceConfig, { folder, now, language }: LookOptions): Promise<ProposedSource> {
  const { entries, findings } = await readSource(config, { folder, language, env: {} });
  const { visible } = sift(entries, () => config.zone ?? 'UTC', now);
  return {
    config,
    entries: visible.length,
    fields: fieldsOf(config, visible),
    findings: findings.filter(({ code }) => TOLD.has(code)),
  };
}

/** The ids of a feed are made, not read. */
function fieldsOf({ content, feed }: SourceConfig, entries: readonly Entry[]): ProposedField[] {
  if (content !== undefined) return titlesOf(entries);
  return proposedFields(entries).filter(({ target }) => feed === undefined || target !== 'id');
}
