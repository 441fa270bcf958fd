const DAY = 86_400_000;
/** Serial numbers of 1970-01-01 in Excel's two calendars. */
const EPOCH_1900 = 25_569;
const EPOCH_1904 = 24_107;
/** 1900 was no leap year, except in Excel: days before its 29 February are one too low. */
const LEAP_BUG = 60;
/** Serial number of the last day of 9999. */
const LAST = 2_958_465;

/**
 * ISO 8601 of a serial number: a day, or a time without a zone where there is a fraction.
 * Undefined for numbers below 1, which are times of no day, and beyond the year 9999.
 */
export function serialDate(serial: number, date1904: boolean): string | undefined {
  if (!(serial >= 1 && serial <= LAST)) return undefined;
  const early = !date1904 && serial < LEAP_BUG ? 1 : 0;
  const days = serial + early - (date1904 ? EPOCH_1904 : EPOCH_1900);
  // Fractions of a day are inexact: to the nearest second.
  const iso = new Date(Math.round((days * DAY) / 1000) * 1000).toISOString();
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 19);
}
