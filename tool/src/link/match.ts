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
  const free = new Set(known);
  const identities = new Map(entries.map((entry) => [entry, identityOf(entry)]));
  const pass = (isSame: (identity: Identity, known: LedgerEntry, entry: Entry) => boolean): void => {
    for (const [entry, identity] of identities) {
      if (matches.has(entry)) continue;
      const candidates = [...free].filter((one) => one.kind === entry.kind && isSame(identity, one, entry));
      const [match] = candidates;
      if (!match || candidates.length > 1) continue;
      matches.set(entry, match);
      free.delete(match);
    }
  };
  if (known.length > 0) {
    pass(({ name, key }, one) => one.name === name && one.key === key);
    pass(({ key }, one) => key !== '' && one.key === key);
    pass((identity, one, { origin }) => one.cell === origin.cell && isRestEqual(identity, one));
    pass((identity, one) => identity.weight >= WEIGHTY && isRestEqual(identity, one));
  }
  return matches;
}

const isRestEqual = ({ rests }: Identity, known: LedgerEntry): boolean =>
  rests.some((rest, index) => rest === known.rests?.[index]);
