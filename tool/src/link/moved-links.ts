import type { PublishedEntry } from '../compare/published.js';
import { type Entry, titleOf } from '../model/entry.js';
import type { Finding } from '../model/finding.js';

/** The address of an entry, its page on the web. */
export const linkOf = (entry: Pick<Entry, 'kind'> & { value: object }): string | undefined => {
  const { value } = entry;
  const holder = 'properties' in value && typeof value.properties === 'object' ? (value.properties ?? {}) : value;
  return 'url' in holder && typeof holder.url === 'string' ? holder.url : undefined;
};

/** Entries whose address is another than the one that was published. */
export function movedLinks(entries: readonly Entry[], published: readonly PublishedEntry[]): Finding[] {
  const before = new Map(published.map((entry) => [`${entry.kind} ${entry.id}`, linkOf(entry)]));
  return entries.flatMap((entry) => {
    const { kind, id, origin } = entry;
    const from = before.get(`${kind} ${id}`);
    const to = linkOf(entry);
    if (from === undefined || to === undefined || from === to) return [];
    const where = entry.traces.get(kind === 'city' ? 'properties.url' : 'url')?.origin ?? origin;
    return [{ code: 'link-moved' as const, values: { from, to }, where, entry: { kind, id, title: titleOf(entry) } }];
  });
}
