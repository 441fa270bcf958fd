import { calendarDate } from '../feed/date.js';
import type { Plural } from './words.js';
import { fill } from './words.js';

/** Numbers, dates and names as one language writes them. */
export interface Formats {
  number(value: number): string;
  plural(forms: Plural, n: number): string;
  /** A date to the precision at which it is known; the text itself where it is no date. */
  date(value: string): string;
  /** A date in as few letters as the language needs: for terms of office. */
  shortDate(value: string): string;
  /** How long ago a moment was, at a moment; both in milliseconds since 1970. */
  ago(moment: number, now: number): string;
  /** The name of a language, in the widget's own. */
  languageName(tag: string): string;
}

const cache = new Map<string, Formats>();

/** Making `Intl` objects is slow and their number small: one set a locale is kept. */
export function formatsFor(tag: string): Formats {
  const known = cache.get(tag);
  if (known) return known;
  const formats = createFormats(tag);
  cache.set(tag, formats);
  return formats;
}

function createFormats(tag: string): Formats {
  const numbers = new Intl.NumberFormat(tag);
  const pluralRules = new Intl.PluralRules(tag);
  const long = dateFormats(tag, 'long');
  const short = dateFormats(tag, 'short');

  return {
    number: (value) => numbers.format(value),
    plural: (forms, n) => fill(forms[pluralRules.select(n)] ?? forms.other, { n: numbers.format(n) }),
    date: (value) => formatDate(long, value),
    shortDate: (value) => formatDate(short, value),
    ago: (moment, now) => ago(tag, moment, now),
    languageName: (language) => displayName(tag, 'language', language),
  };
}

interface DateFormats {
  day: Intl.DateTimeFormat;
  month: Intl.DateTimeFormat;
  year: Intl.DateTimeFormat;
}

/** Calendar dates are formatted in UTC, where they were put, so that no time zone moves them. */
function dateFormats(tag: string, month: 'long' | 'short'): DateFormats {
  const format = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(tag, { timeZone: 'UTC', calendar: 'gregory', year: 'numeric', ...options });
  return { day: format({ month, day: 'numeric' }), month: format({ month }), year: format({}) };
}

function formatDate(formats: DateFormats, value: string): string {
  const date = calendarDate(value);
  if (!date) return value;
  const precision = date.day ? 'day' : date.month ? 'month' : 'year';
  return formats[precision].format(Date.UTC(date.year, (date.month ?? 1) - 1, date.day ?? 1));
}

const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

function ago(tag: string, moment: number, now: number): string {
  const [unit, length] = UNITS.find(([, milliseconds]) => now - moment >= milliseconds) ?? UNITS[2];
  return new Intl.RelativeTimeFormat(tag, { numeric: 'auto' }).format(Math.round((moment - now) / length), unit);
}

/** The name of a code; the code itself where it has none, or is none. */
export function displayName(tag: string, type: 'language' | 'region', code: string): string {
  try {
    return new Intl.DisplayNames(tag, { type }).of(code) ?? code;
  } catch {
    return code;
  }
}
