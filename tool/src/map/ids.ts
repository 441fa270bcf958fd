import type { Finding } from '../model/finding.js';
import type { Entry } from '../model/entry.js';
import { titleOf } from '../model/entry.js';

/** Gives out ids, each once. */
export class Ids {
  #taken = new Set<string>();

  /** False: another entry has it. */
  take(id: string): boolean {
    if (this.#taken.has(id)) return false;
    this.#taken.add(id);
    return true;
  }

  /** The id, or the first of `id-2`, `id-3` … that is free. */
  free(id: string): string {
    let free = id;
    for (let number = 2; !this.take(free); number++) free = `${id}-${number}`;
    return free;
  }
}

/** The findings of an entry, with its name. Of what is hidden nothing is told. */
export function named(findings: readonly Finding[], entry: Entry): Finding[] {
  if (entry.hold?.reason === 'hidden') return [];
  const { kind, id } = entry;
  return findings.map((finding) => ({ ...finding, entry: { kind, id, title: titleOf(entry) } }));
}
