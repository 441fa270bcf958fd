import { slug } from '../../../src/feed/text.js';
import { type Entry, titleOf } from '../model/entry.js';
import type { Finding } from '../model/finding.js';
import type { Ledger, LedgerEntry } from './ledger.js';
import { matchRows } from './match.js';

export interface IdOptions {
  ledger: Ledger;
  /** The id that a source would give → the public id. */
  aliases: ReadonlyMap<string, string>;
  /** Entries of another language may have the same ids: each language has a feed of its own. */
  languageOf(source: string): string;
}

export interface Identified {
  /** Without those whose id an earlier entry has. */
  entries: readonly Entry[];
  findings: readonly Finding[];
}

/** Gives every entry its public id, visible ones first. Of two with the same id of their own, the first wins. */
export function giveIds(entries: readonly Entry[], options: IdOptions): Identified {
  const findings: Finding[] = [];
  const kept: Entry[] = [];
  const register = new Register(options);
  for (const [source, own] of bySource(entries)) {
    const rows = own.filter(({ sourceId }) => sourceId === '');
    const known = options.ledger.entries.filter((entry) => entry.source === source && entry.source_id === '');
    const matches = matchRows(rows, known);
    for (const entry of own) {
      const match = matches.get(entry);
      if (entry.hold) {
        // What is held takes no id away from what is not: a person may be both, with some rows hidden.
        rename(entry, register.idOfHeld(entry, match));
        kept.push(entry);
        continue;
      }
      const id = entry.sourceId === '' ? register.idOfRow(entry, match) : register.ownId(entry);
      if (id === undefined) {
        findings.push(idRepeated(entry));
        continue;
      }
      if (entry.sourceId === '' && !match && known.length > 0) findings.push(guessedNew(entry, id));
      rename(entry, id);
      kept.push(entry);
    }
  }
  return { entries: kept, findings };
}

/** Which ids are taken: in this run, and by rows that the ledger remembers. */
class Register {
  private readonly taken = new Set<string>();
  private readonly remembered: ReadonlySet<string>;

  constructor(private readonly options: IdOptions) {
    this.remembered = new Set(
      options.ledger.entries.filter((entry) => entry.source_id === '').map((entry) => `${entry.kind} ${entry.id}`),
    );
  }

  /** The id that the source gives; undefined where an earlier entry has it. */
  ownId(entry: Entry): string | undefined {
    const id = this.options.aliases.get(entry.id) ?? entry.id;
    return this.take(entry, id) ? id : undefined;
  }

  /** The id by which a row was known, else city and country, else a slug of its name, else one with a number. */
  idOfRow(entry: Entry, match: LedgerEntry | undefined): string {
    if (match && this.take(entry, match.id)) return match.id;
    for (const proposal of proposals(entry)) {
      const id = this.options.aliases.get(proposal) ?? proposal;
      if (!this.remembered.has(`${entry.kind} ${id}`) && this.take(entry, id)) return id;
    }
    throw new Error('There is always a free id.');
  }

  idOfHeld(entry: Entry, match: LedgerEntry | undefined): string {
    const [proposal = entry.id] = proposals(entry);
    return match?.id ?? this.options.aliases.get(proposal) ?? proposal;
  }

  private take({ kind, origin }: Entry, id: string): boolean {
    const key = `${this.options.languageOf(origin.source)} ${kind} ${id}`;
    if (this.taken.has(key)) return false;
    this.taken.add(key);
    return true;
  }
}

function* proposals(entry: Entry): Generator<string> {
  const name = slug(titleOf(entry)) || entry.kind;
  if (entry.id) yield entry.id;
  if (entry.kind === 'person' && !entry.id && entry.value.city) {
    yield slug(`${entry.value.city} ${entry.value.country ?? ''}`);
  }
  if (entry.kind === 'city' && !entry.id) yield slug(`${name} ${entry.value.properties.country ?? ''}`);
  yield name;
  for (let number = 2; ; number++) yield `${name}-${number}`;
}

function bySource(entries: readonly Entry[]): ReadonlyMap<string, Entry[]> {
  const sources = new Map<string, Entry[]>();
  for (const entry of entries) {
    const own = sources.get(entry.origin.source);
    if (own) own.push(entry);
    else sources.set(entry.origin.source, [entry]);
  }
  return sources;
}

function rename(entry: Entry, id: string): void {
  entry.id = id;
  entry.value.id = id;
}

const idRepeated = (entry: Entry): Finding => ({
  code: 'id-repeated',
  values: { value: entry.id },
  where: entry.origin,
});

const guessedNew = (entry: Entry, id: string): Finding => ({
  code: 'guessed',
  values: { field: 'id', value: id, from: titleOf(entry), how: 'new-row' },
  where: entry.origin,
  entry: { kind: entry.kind, id, title: titleOf(entry) },
});
