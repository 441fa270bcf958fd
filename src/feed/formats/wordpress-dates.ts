import { startOf } from '../date.js';

const MINUTE = 60_000;
/** Milliseconds. No clock is further from Greenwich. */
const FURTHEST = 14 * 60 * MINUTE;

/**
 * The moment of a post with the day that its site prints: `date` is the site's own clock, `date_gmt` the same moment in
 * Greenwich, both without a zone, and what lies between them is the zone. A draft has `false` for either.
 */
export function momentOf(local: unknown, gmt: unknown): unknown {
  const date = isDate(local) ? local : undefined;
  const utc = isDate(gmt) ? gmt : undefined;
  if (!date || !utc) return date ?? (utc && `${utc}Z`) ?? (local || gmt || undefined);
  const offset = startOf(`${date}Z`) - startOf(`${utc}Z`);
  return Math.abs(offset) <= FURTHEST ? `${date}${zone(offset / MINUTE)}` : `${utc}Z`;
}

const isDate = (value: unknown): value is string =>
  typeof value === 'string' && /T[\d:.]+$/.test(value) && !Number.isNaN(startOf(value));

/** "+05:30" of 330 minutes. */
function zone(minutes: number): string {
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  const ahead = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(ahead / 60)}:${two(ahead % 60)}`;
}
