import { createHash } from 'node:crypto';
import type { FeedEntry } from './feed-entry.js';

/** Characters of a hash that tell the entries of a feed apart. */
const LENGTH = 16;

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, LENGTH);

const keyOf = ({ guid, link, title, date }: FeedEntry): string =>
  guid?.value ?? link?.value ?? [title?.value, date?.value].filter(Boolean).join('\n');

/**
 * Each entry with its id: the hash of what the feed calls it. Where the feed calls several the same, what else they say
 * tells them apart; one that says nothing new is left out.
 */
export function withIds(entries: readonly FeedEntry[]): { id: string; entry: FeedEntry }[] {
  const taken = new Map<string, string>();
  return entries.flatMap((entry) => {
    const said = [entry.link?.value, entry.title?.value].join('\n');
    const key = keyOf(entry);
    const known = taken.get(key);
    if (known === undefined) {
      taken.set(key, said);
      return [{ id: hash(key), entry }];
    }
    const own = `${key}\n${said}`;
    if (known === said || taken.has(own)) return [];
    taken.set(own, said);
    return [{ id: hash(own), entry }];
  });
}
