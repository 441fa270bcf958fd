import type { City, NewsItem, Person } from '../../../src/feed/schema.js';
import type { Origin } from './origin.js';

export type EntryKind = 'news' | 'person' | 'city';

/** Where a value of an entry came from, and what was done to it. */
export interface Trace {
  origin: Origin;
  /** What stood there. */
  raw: string;
  /** What was done, in order, as codes with values: `{ code: 'cleaned' }`, `{ code: 'country', value: 'KE' }`. */
  steps: readonly Step[];
}

export interface Step {
  code: string;
  value?: string;
}

/** Why an entry must not leave. An embargo in a sheet stays here when its time has come: the sieve compares it with now. */
export interface Hold {
  reason: 'embargo' | 'scheduled' | 'hidden' | 'protected' | 'unpublished';
  /** ISO 8601 with a zone: when it may. Undefined: not before somebody changes it. */
  until?: string;
}

interface Common {
  /**
   * The public id, also in `value`. Before `link/`: what the source itself gives, such as the cell of an id column,
   * or empty where it gives none.
   */
  id: string;
  /** What the source itself calls it, for the ledger: a post's number, an id of the id column. Empty: it has no name for it. */
  sourceId: string;
  /** Of the row, or of the first of several rows. */
  origin: Origin;
  /** By path within the value: `title`, `_mmc.place`, `memberships[0].role`, `properties.country`. */
  traces: ReadonlyMap<string, Trace>;
  language: string;
  /** A day or a time before which it must not leave; without a zone where the source names none. */
  embargo?: string;
  /** An earlier entry of its document has its id: it never leaves, and is here to be held where it must be. */
  isRepeated?: boolean;
  /** Mapping says `hidden`, `protected` and `unpublished`; `hold/` adds what dates and embargoes say. */
  hold?: Hold;
}

/** `translatedAt`: where the same entry in other languages is edited. `link/` makes `_mmc.translations` of it. */
export type NewsEntry = Common & { kind: 'news'; value: NewsItem; translatedAt?: readonly string[] };
export type PersonEntry = Common & { kind: 'person'; value: Person };
export type CityEntry = Common & { kind: 'city'; value: City };
export type Entry = NewsEntry | PersonEntry | CityEntry;

/** What an editor calls an entry. */
export function titleOf(entry: Entry): string {
  switch (entry.kind) {
    case 'news':
      return entry.value.title;
    case 'person':
      return entry.value.name ?? entry.id;
    case 'city':
      return entry.value.properties.name;
  }
}
