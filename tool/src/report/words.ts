import type { Outcome } from '../model/run.js';
import type { Severity } from '../model/finding.js';
import type { RenderedFile } from '../model/run.js';
import type { SourceState } from '../model/source.js';
import type { Language } from '../model/language.js';
import { ar } from './words/ar.js';
import { en } from './words/en.js';
import { es } from './words/es.js';
import { fr } from './words/fr.js';
import { pt } from './words/pt.js';

/** A sentence in the plural forms of its language; `{n}` stands for the number. */
export type Plural = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** What the report says beside the words of the rules. */
export interface ReportWords {
  title: string;
  outcomes: Record<Outcome, string>;
  added: Plural;
  changed: Plural;
  removed: Plural;
  nothingChanged: string;
  changes: { heading: string; added: string; changed: string; removed: string; nothing: string; empty: string };
  todo: { heading: string; nothing: string; cure: string; elsewhere: string };
  severities: Record<Severity, string>;
  held: { heading: string; nothing: string; until: string; reasons: Record<string, string> };
  notes: { heading: string; nothing: string };
  rendered: { heading: string; states: Record<RenderedFile['state'], string>; empty: string };
  sources: { heading: string; states: Record<SourceState['state'], string>; entries: Plural; age: string };
  kinds: Record<'news' | 'person' | 'city', string>;
  fields: Readonly<Record<string, string>>;
  edit: string;
  post: string;
  row: string;
  madeAt: string;
}

export const WORDS: Readonly<Record<Language, ReportWords>> = { en, es, fr, pt, ar };
