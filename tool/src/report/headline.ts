import type { Run } from '../model/run.js';
import { count } from './say.js';
import { WORDS } from './words.js';

/** A run in one line: "Published: 2 new, 1 changed". */
export function headline({ outcome, changes, language }: Pick<Run, 'outcome' | 'changes' | 'language'>): string {
  const words = WORDS[language];
  const said = words.outcomes[outcome];
  if (outcome !== 'written') return said;
  const counts = (['added', 'changed', 'removed'] as const)
    .filter((name) => changes[name].length > 0)
    .map((name) => count(words[name], changes[name].length, language));
  const list = new Intl.ListFormat(language, { type: 'unit' }).format(counts);
  return `${said}: ${list || words.nothingChanged}`;
}
