import { stringsIn } from './level.js';
import { titleOf } from '../model/entry.js';
import type { HeldEntry } from './sieve.js';

/** What of a held entry must not be found in what is published. */
export interface Secret {
  entry: HeldEntry;
  title: string;
  texts: readonly string[];
  addresses: readonly string[];
}

const ADDRESS = /^https?:\/\//i;

export function secretOf(entry: HeldEntry): Secret {
  const strings = stringsIn(entry.value);
  return {
    entry,
    title: titleOf(entry),
    texts: strings.filter((text) => !ADDRESS.test(text)),
    addresses: strings.filter((text) => ADDRESS.test(text)),
  };
}
