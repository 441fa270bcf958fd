import type { Entry } from '../../model/entry.js';

/**
 * The entries of a feed, and those of earlier runs that have fallen off its end: a feed has only the newest, and what is
 * no longer in it is not taken back. What is missing from among the others, by its place and by its date, is.
 */
export function withEarlier(entries: readonly Entry[], earlier: readonly Entry[]): readonly Entry[] {
  const there = new Set(entries.map(({ sourceId }) => sourceId));
  const isThere = ({ sourceId }: Entry): boolean => there.has(sourceId);
  const last = earlier.findLastIndex(isThere);
  const oldest = Math.min(...earlier.filter(isThere).map(timeOf).filter(Number.isFinite));
  return [...entries, ...earlier.filter((entry, index) => !isThere(entry) && (index > last || timeOf(entry) < oldest))];
}

const timeOf = (entry: Entry): number => (entry.kind === 'news' ? Date.parse(entry.value.date_published ?? '') : NaN);
