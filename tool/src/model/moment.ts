import { startOf } from '../../../src/feed/date.js';

const LOCAL = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}))?)?)?)?/;

/**
 * The moment at which a date begins, in milliseconds since 1970; of the moment itself for a time. NaN: not a date.
 *
 * @param zone IANA time zone in which a date, or a time that names none, is meant
 */
export function momentOf(date: string, zone: string): number {
  const text = date.trim();
  const start = startOf(text);
  if (Number.isNaN(start) || hasZone(text)) return start;
  const [, year = '', month = '01', day = '01', hour = '00', minute = '00', second = '00'] = LOCAL.exec(text) ?? [];
  const local = Date.UTC(+year, +month - 1, +day, +hour, +minute, +second);
  // The offset at the moment itself: twice, for times near a change of the clocks.
  const guess = local - offsetAt(local, zone);
  return local - offsetAt(guess, zone);
}

/** Whether a date is a time that names its zone. */
export const hasZone = (date: string): boolean => /\d{2}:\d{2}.*(Z|[+-]\d{2}:?\d{2})$/i.test(date);

const formats = new Map<string, Intl.DateTimeFormat>();

/** Milliseconds by which the clocks of a zone are ahead of UTC. */
function offsetAt(moment: number, zone: string): number {
  if (zone === 'UTC') return 0;
  const format =
    formats.get(zone) ??
    new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  formats.set(zone, format);
  const parts = Object.fromEntries(format.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(moment / 1000) * 1000;
}

/** ISO 8601 in UTC, to the second. */
export const isoTime = (moment: number): string => new Date(moment).toISOString().replace(/\.\d{3}Z$/, 'Z');
