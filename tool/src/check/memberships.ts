import type { Membership } from '../../../src/feed/schema.js';

const DAY = 86_400_000;

/** The last moment of a membership, in milliseconds since 1970; undefined where it has no end. */
export function endOf({ end_date }: Membership): number | undefined {
  if (!end_date) return undefined;
  const [year = '', month] = end_date.split('-');
  if (end_date.length === 4) return Date.UTC(Number(year) + 1, 0) - 1;
  if (end_date.length === 7) return Date.UTC(Number(year), Number(month)) - 1;
  return end_date.length === 10 ? Date.parse(end_date) + DAY - 1 : Date.parse(end_date);
}

export const isCurrent = (membership: Membership, now: number): boolean => (endOf(membership) ?? Infinity) >= now;
