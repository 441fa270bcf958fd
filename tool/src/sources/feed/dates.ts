import { startOf } from '../../../../src/feed/date.js';

/** Milliseconds east of Greenwich of the zones that mail and news have names for (RFC 822, and what is seen beside it). */
const HOUR = 3_600_000;
const ZONES: Readonly<Record<string, number>> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  est: -5,
  edt: -4,
  cst: -6,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
  akst: -9,
  akdt: -8,
  hst: -10,
  bst: 1,
  west: 1,
  cet: 1,
  met: 1,
  cest: 2,
  mest: 2,
  mesz: 2,
  eet: 2,
  eest: 3,
  msk: 3,
  jst: 9,
  kst: 9,
  aest: 10,
  aedt: 11,
  nzst: 12,
  nzdt: 13,
};

/** "Thu, 5 Nov 2026 09:30:00 +0100": the weekday, seconds and the zone may be missing, and the year be short. */
const MAIL =
  /^(?:\p{L}+\.?,?\s+)?(\d{1,2})(?:\s+|-)(\p{L}+)\.?(?:\s+|-)(\d{4}|\d{2}),?(?:\s+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?\s*(.*)$/u;
/** "Thu Nov 5 09:30:00 2026", as C writes it, with a zone or without. */
const C =
  /^\p{L}+,?\s+(\p{L}+)\.?\s+(\d{1,2}),?\s+(?:(\d{4}),?\s+)?(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s+([A-Z]{2,5}|[+-]\d{4}))?(?:\s+(\d{4}))?$/u;
/** ISO 8601 and what is nearly that: "2026-11-5 9:30", "20261105T0930Z", "2026-11-05T09:30:00.000+01". */
const ISO = /^(\d{4})-?(\d{1,2})?-?(\d{1,2})?(?:[T\s]+(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?)?\s*(.*)$/i;

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** A date as feeds write it, as ISO 8601; with a zone where it names one. Undefined: it is no date. */
export function feedDate(written: string): string | undefined {
  const text = written
    .replace(/\(.*?\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return iso(text) ?? mail(text) ?? asC(text);
}

function iso(text: string): string | undefined {
  const [, year, month, day, hour, minute, second, zone = ''] = ISO.exec(text) ?? [];
  if (!year) return undefined;
  return dateOf({ year, month, day, hour, minute, second, zone });
}

function mail(text: string): string | undefined {
  const [, day, name = '', years = '', hour, minute, second, zone = ''] = MAIL.exec(text) ?? [];
  const month = monthOf(name);
  if (!day || !month) return undefined;
  return dateOf({ year: whole(years), month, day, hour, minute, second, zone });
}

function asC(text: string): string | undefined {
  const [, name = '', day, before, hour, minute, second, zone = '', after] = C.exec(text) ?? [];
  const month = monthOf(name);
  const year = before ?? after;
  return year && month ? dateOf({ year, month, day, hour, minute, second, zone }) : undefined;
}

/** RFC 2822: two digits up to 49 are of this century. */
const whole = (years: string): string => (years.length === 4 ? years : `${Number(years) < 50 ? '20' : '19'}${years}`);

function monthOf(name: string): string | undefined {
  const index = MONTHS.indexOf(name.slice(0, 3).toLowerCase());
  return index < 0 ? undefined : String(index + 1);
}

interface Parts {
  year: string;
  month: string | undefined;
  day: string | undefined;
  hour: string | undefined;
  minute: string | undefined;
  second: string | undefined;
  zone: string;
}

function dateOf({ year, month, day, hour, minute, second = '00', zone }: Parts): string | undefined {
  const date = [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
  const offset = offsetOf(zone);
  if (hour === undefined || minute === undefined || day === undefined) return checked(date);
  // Midnight at the end of the day, and a leap second.
  const time = `${hour === '24' ? '23' : hour.padStart(2, '0')}:${hour === '24' ? '59' : minute}:${second === '60' ? '59' : second}`;
  return checked(`${date}T${time}${offset}`);
}

/** An offset as ISO 8601 has it; empty for a zone that nobody knows. */
function offsetOf(zone: string): string {
  const [, sign, hours, minutes = '00'] = /^(?:GMT|UTC)?([+-])(\d{1,2}):?(\d{2})?$/i.exec(zone.trim()) ?? [];
  if (sign && hours && Number(hours) <= 14) return `${sign}${hours.padStart(2, '0')}:${minutes}`;
  const named = ZONES[zone.trim().toLowerCase()];
  if (named === undefined) return '';
  return named === 0 ? 'Z' : isoOffset(named * HOUR);
}

const isoOffset = (milliseconds: number): string =>
  `${milliseconds < 0 ? '-' : '+'}${String(Math.abs(milliseconds) / HOUR).padStart(2, '0')}:00`;

const checked = (date: string): string | undefined => (Number.isNaN(startOf(date)) ? undefined : date);
