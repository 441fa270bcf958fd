import { fieldPaths } from '../model/fields.js';
import { type Entry, titleOf } from '../model/entry.js';
import { cleanLine } from '../map/clean.js';
import type { ProposedField } from './proposal.js';

const EXAMPLES = 3;
/** Letters of an example. */
const LENGTH = 60;

/** What fills each field of some entries, with values as the source has them. All of the entries may be public. */
export function proposedFields(entries: readonly Entry[]): ProposedField[] {
  const fields = new Map<string, { target: string; from: string; examples: Set<string> }>();
  for (const entry of entries) {
    for (const [path, { origin, raw }] of entry.traces) {
      const from = origin.field ?? '';
      const target = targetOf(entry, path);
      const field = fields.get(`${target} ${from}`) ?? { target, from, examples: new Set() };
      const example = shortened(raw);
      if (example && field.examples.size < EXAMPLES) field.examples.add(example);
      fields.set(`${target} ${from}`, field);
    }
  }
  return [...fields.values()].map(({ examples, ...field }) => ({ ...field, examples: [...examples] }));
}

/** Of a document that the widgets read, every value stands where it stood: titles are enough. */
export function titlesOf(entries: readonly Entry[]): ProposedField[] {
  const kinds = new Map<Entry['kind'], string[]>();
  for (const entry of entries) kinds.set(entry.kind, [...(kinds.get(entry.kind) ?? []), shortened(titleOf(entry))]);
  return [...kinds].map(([kind, titles]) => ({ target: kind, from: '', examples: titles.slice(0, EXAMPLES) }));
}

/** The flat name of a path: "topics" of `_mmc.topics`, "board" of `memberships[0].organization`. */
function targetOf({ kind }: Entry, path: string): string {
  const [, member] = /^memberships\[\d+\]\.(.+)$/.exec(path) ?? [];
  if (member) return MEMBERSHIP[member] ?? member;
  if (path.startsWith('geometry')) return 'coordinates';
  const plain = path.replace(/\[\d+\]/g, '');
  return [...fieldPaths(kind)].find(([, own]) => own === plain)?.[0] ?? plain.replace(/^(_mmc|properties)\./, '');
}

const MEMBERSHIP: Readonly<Record<string, string>> = { organization: 'board', start_date: 'from', end_date: 'until' };

function shortened(text: string): string {
  const line = cleanLine(text);
  return line.length <= LENGTH ? line : `${line.slice(0, LENGTH - 1)}…`;
}
