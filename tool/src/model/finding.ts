import type { EntryKind } from './entry.js';
import type { Origin } from './origin.js';

/** `readers` miss or see something wrong; `check`: somebody should look; `info`: nothing to do. */
export type Severity = 'readers' | 'check' | 'info';

/** Something that an editor should know. Its severity and its words are those of the rule with this code. */
export interface Finding {
  code: FindingCode;
  /** What the rule's words name: `{value}`, `{other}` … */
  values: Readonly<Record<string, string>>;
  where: Origin;
  entry?: { kind: EntryKind; id: string; title: string };
}

/** Stands for a value that must not be told: it is of what is held. */
export const WITHHELD = '…';

/** Each has a file in `check/rules/`. */
export const FINDING_CODES = [
  // readers
  'title-missing',
  'date-future',
  'date-ambiguous',
  'date-unreadable',
  'date-disagrees',
  'two-mayors',
  'country-unknown',
  'coordinates-missing',
  'coordinates-swapped',
  'coordinates-outside-country',
  'reference-unknown',
  'id-repeated',
  'link-refused',
  'value-refused',
  'text-encoded-twice',
  'shortcode-left',
  'cell-error',
  'header-missing',
  'duplicate-entry',
  'city-repeated',
  'term-reversed',
  'board-name-varies',
  'cross-post-without-notice',
  'post-unreadable',
  'field-missing',
  'acf-hidden',
  'every-entry-refused',
  'source-failed',
  'document-unreadable',
  // check
  'term-ended',
  'image-alt-missing',
  'image-alt-filename',
  'excerpt-cut',
  'title-in-capitals',
  'type-in-title',
  'label-missing',
  'language-disagrees',
  'translation-one-sided',
  'term-ends-soon',
  'private-mail',
  'header-unknown',
  'tab-unread',
  'name-ambiguous',
  'upload-public',
  'published-early',
  'taxonomy-unread',
  'feed-instead',
  'country-name-varies',
  'render-failed',
  // info
  'embargo-held',
  'row-hidden',
  'column-hidden',
  'tab-hidden',
  'row-unread',
  'guessed',
  'link-moved',
  // guards
  'section-shrunk',
  'embargo-leak',
  'page-too-large',
  'language-changed',
] as const;

export type FindingCode = (typeof FINDING_CODES)[number];

/** What stops a run, so that nothing is written. */
export type GuardCode = 'section-shrunk' | 'embargo-leak' | 'page-too-large' | 'language-changed';
