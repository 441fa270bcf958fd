import type { PublishedEntry } from '../compare/published.js';
import type { Entry } from '../model/entry.js';
import { identityOf } from './identity.js';
import type { Ledger, LedgerEntry } from './ledger.js';
import { linkOf } from './moved-links.js';

/** What of a run is remembered. */
export interface Remembered {
  entries: readonly Entry[];
  /** What was published before it. */
  published: readonly PublishedEntry[];
  languages: readonly string[];
  pages: Ledger['pages'];
  sourceLanguages: ReadonlyMap<string, string>;
  /** ISO 8601. */
  now: string;
}

/** The ledger after a run. What is gone stays in it, so that it has its id again when it comes back; what is held is not added. */
export function remember(ledger: Ledger, { entries, published, ...run }: Remembered): Ledger {
  const keyOf = ({ kind, id, source }: { kind: string; id: string; source: string }): string =>
    `${kind} ${id} ${source}`;
  const known = new Map(ledger.entries.map((entry) => [keyOf(entry), entry]));
  const links = new Map(published.map((entry) => [`${entry.kind} ${entry.id}`, linkOf(entry)]));
  for (const entry of entries) {
    const { kind, id } = entry;
    const key = keyOf({ kind, id, source: entry.origin.source });
    known.set(key, remembered(entry, known.get(key), links.get(`${kind} ${id}`), run.now));
  }
  return {
    version: 1,
    languages: [...run.languages],
    pages: run.pages,
    source_languages: {
      ...ledger.source_languages,
      ...Object.fromEntries(run.sourceLanguages),
    },
    entries: [...known.values()],
  };
}

function remembered(entry: Entry, known: LedgerEntry | undefined, link: string | undefined, now: string): LedgerEntry {
  const { kind, id, sourceId, origin } = entry;
  const moved = link !== undefined && link !== linkOf(entry) ? [link] : [];
  const former = [...new Set([...(known?.former ?? []), ...moved])];
  return {
    kind,
    id,
    source: origin.source,
    source_id: sourceId,
    first_seen: known?.first_seen ?? now,
    ...(former.length > 0 && { former }),
    ...(sourceId === '' && hashesOf(entry)),
    ...(origin.cell !== undefined && { cell: origin.cell }),
  };
}

/** What a row without an id of its own is known by again. */
function hashesOf(entry: Entry): Pick<LedgerEntry, 'name' | 'key' | 'rests'> {
  const { name, key, rests } = identityOf(entry);
  return { name, key, rests: [...rests] };
}
