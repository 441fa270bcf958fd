import type { Run } from '../model/run.js';
import { count } from './say.js';
import { WORDS } from './words.js';

/** A run in one line: "Published: 2 new, 1 changed". */
export function headline({ outcome, changes, language }: Pick<Run, 'outcome' | 'changes' | 'language'>): string {
  const words = WORDS[language];
  const said = words.outcomes[outcome];
  return outcome === 'written' ? `${said}: ${countsOf(changes, language)}` : said;
}

/** "1 new, 2 changed", or that nothing has changed. */
export function countsOf(changes: Run['changes'], language: Run['language']): string {
  const words = WORDS[language];
  const counts = (['added', 'changed', 'removed'] as const)
    .filter((name) => changes[name].length > 0)
    .map((name) => count(words[name], changes[name].length, language));
  const list = new Intl.ListFormat(language, { type: 'unit' }).format(counts);
  return list || words.nothingChanged;
}
