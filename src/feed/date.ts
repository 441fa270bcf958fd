/**
 * Dates as far as they are known. "2025" is a year, "2025-11" a month, "2025-11-04" a day.
 * The calendar day of a timestamp is the one that its publisher wrote, so that a release
 * carries the same date on every page and in every time zone.
 */
export interface CalendarDate {
  year: number;
  /** 1 to 12 */
  month?: number;
  /** 1 to 31 */
  day?: number;
}

const PARTS = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(Z|[+-]\d{2}:?\d{2})?)?)?)?$/i;

/**
 * Milliseconds since 1970 of the first moment of the date, in UTC; of the moment itself for a timestamp. NaN: not a date.
 * A time without a zone is taken from where the day begins first (UTC+14), so that what is published is not of the future.
 */
export function startOf(value: string): number {
  const [, year, month = '01', day = '01', time, zone = time ? '+14:00' : 'Z'] = PARTS.exec(value.trim()) ?? [];
  if (!year) return NaN;
  const offset = /^[+-]\d{4}$/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone.toUpperCase();
  const moment = Date.parse(`${year}-${month}-${day}T${time ?? '00:00'}${offset}`);
  // Engines differ on 31 February: some roll over to March.
  const rolledOver = new Date(Date.UTC(+year, +month - 1, +day)).getUTCDate() !== +day;
  return rolledOver ? NaN : moment;
}

/** The calendar date as written, to the precision at which it was written. */
export function calendarDate(value: string): CalendarDate | undefined {
  if (Number.isNaN(startOf(value))) return undefined;
  const [, year, month, day] = PARTS.exec(value.trim()) ?? [];
  if (!year) return undefined;
  return { year: +year, ...(month && { month: +month }), ...(day && { day: +day }) };
}

/** The last moment of the date, in milliseconds since 1970: the end of the year, the month or the day. */
export function endOf(value: string): number {
  const date = calendarDate(value);
  if (!date) return NaN;
  const { year, month, day } = date;
  if (day && month) return value.includes(':') ? startOf(value) : Date.UTC(year, month - 1, day + 1) - 1;
  return (month ? Date.UTC(year, month, 1) : Date.UTC(year + 1, 0, 1)) - 1;
}
