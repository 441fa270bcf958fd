import type { Entry } from '../model/entry.js';
import { type Identity, identityOf } from './identity.js';
import type { LedgerEntry } from './ledger.js';

/** Values that the rest of a row has, at least, so that its equality proves something wherever the row stands. */
const WEIGHTY = 3;

/**
 * Knows the rows of a source again that have no id of their own: by the same name and seat, else by the same
 * city and board, else by the same row with the rest equal. Each row of the ledger is known again at most once.
 */
export function matchRows(entries: readonly Entry[], known: readonly LedgerEntry[]): ReadonlyMap<Entry, LedgerEntry> {
  const matches = new Map<Entry, LedgerEntry>();
  if (known.length === 0) return matches;
  const free = new Set(known);
  const identities = new Map(entries.map((entry) => [entry, identityOf(entry)]));
  for (const { ofRow, ofKnown } of WAYS) {
    const byKey = new Map<string, LedgerEntry[]>();
    for (const one of free) {
      for (const key of ofKnown(one)) byKey.set(key, [...(byKey.get(key) ?? []), one]);
    }
    for (const [entry, identity] of identities) {
      if (matches.has(entry)) continue;
      const found = ofRow(identity, entry).flatMap((key) => byKey.get(key) ?? []);
      const candidates = [...new Set(found)].filter((one) => free.has(one) && one.kind === entry.kind);
      const [match] = candidates;
      if (!match || candidates.length > 1) continue;
      matches.set(entry, match);
      free.delete(match);
    }
  }
  return matches;
}

/** What a row and one of the ledger must have in common; empty: it has nothing of the kind. */
interface Way {
  ofRow(identity: Identity, entry: Entry): readonly string[];
  ofKnown(known: LedgerEntry): readonly string[];
}

const numbered = (rests: readonly string[] = [], more = ''): string[] =>
  rests.map((rest, index) => `${index} ${rest} ${more}`);

/** In this order: the surest first. */
const WAYS: readonly Way[] = [
  {
    ofRow: ({ name, key }) => [`${name} ${key}`],
    ofKnown: ({ name = '', key = '' }) => [`${name} ${key}`],
  },
  {
    ofRow: ({ key }) => (key ? [key] : []),
    ofKnown: ({ key }) => (key ? [key] : []),
  },
  {
    ofRow: ({ rests }, { origin }) => numbered(rests, origin.cell),
    ofKnown: ({ rests, cell }) => numbered(rests, cell),
  },
  {
    ofRow: ({ rests, weight }) => (weight >= WEIGHTY ? numbered(rests) : []),
    ofKnown: ({ rests }) => numbered(rests),
  },
];
