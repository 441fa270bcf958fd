import { isObject } from '../../../src/feed/shape.js';
import { type Entry, type EntryKind } from '../model/entry.js';
import type { Finding } from '../model/finding.js';
import type { PublishedEntry } from './published.js';

/** Entries of a section that may always go. */
const FEW = 5;

export interface ShrinkInput {
  published: readonly PublishedEntry[];
  entries: readonly Entry[];
  /** "kind id" of what is held: it is not gone. */
  heldIds: ReadonlySet<string>;
  /** The share of a section that may be gone: 0.2. */
  shrink: number;
}

/** Whether too much of a section is gone at once, or everybody of a board. */
export function shrunkSections({ published, entries, heldIds, shrink }: ShrinkInput): Finding[] {
  const current = new Set([...entries.map(({ kind, id }) => `${kind} ${id}`), ...heldIds]);
  const isGone = ({ kind, id }: PublishedEntry): boolean => !current.has(`${kind} ${id}`);
  const findings: Finding[] = [];
  for (const [kind, section] of SECTIONS) {
    const before = uniqueOf(published, kind);
    const gone = before.filter(isGone).length;
    if (gone >= FEW && gone > before.length * shrink) {
      findings.push(shrunk(section, before.length, before.length - gone));
    }
  }
  return findings.length > 0 ? findings : emptyBoards(uniqueOf(published, 'person'), isGone);
}

const SECTIONS: readonly (readonly [EntryKind, string])[] = [
  ['news', 'news'],
  ['person', 'people'],
  ['city', 'cities'],
];

/** Those of one kind; what is published in several languages counts once. */
const uniqueOf = (published: readonly PublishedEntry[], kind: EntryKind): PublishedEntry[] => [
  ...new Map(published.filter((entry) => entry.kind === kind).map((entry) => [entry.id, entry])).values(),
];

function emptyBoards(people: readonly PublishedEntry[], isGone: (entry: PublishedEntry) => boolean): Finding[] {
  const boards = new Map<string, PublishedEntry[]>();
  for (const person of people) {
    for (const board of boardsOf(person)) boards.set(board, [...(boards.get(board) ?? []), person]);
  }
  return [...boards].flatMap(([board, members]) => (members.every(isGone) ? [shrunk(board, members.length, 0)] : []));
}

function boardsOf({ value }: PublishedEntry): ReadonlySet<string> {
  const memberships: unknown = value['memberships'];
  const names = (Array.isArray(memberships) ? memberships : []).map((membership: unknown) =>
    isObject(membership) ? membership['organization'] : undefined,
  );
  return new Set(names.filter((name) => typeof name === 'string'));
}

const shrunk = (section: string, before: number, after: number): Finding => ({
  code: 'section-shrunk',
  values: { section, before: String(before), after: String(after) },
  where: { source: '' },
});
