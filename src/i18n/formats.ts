import { calendarDate } from '../feed/date.js';
import { fill, type Plural } from './words.js';

/** Numbers, dates and names as one language writes them. */
export interface Formats {
  number(value: number): string;
  plural(forms: Plural, n: number): string;
  /** A date to the precision at which it is known; the text itself where it is no date. */
  date(value: string, month?: 'long' | 'short'): string;
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
  const dates = new Map<string, Intl.DateTimeFormat>();

  return {
    number: (value) => numbers.format(value),
    plural: (forms, n) => fill(forms[pluralRules.select(n)] ?? forms.other, { n: numbers.format(n) }),
    ago: (moment, now) => ago(tag, moment, now),
    languageName: (language) => displayName(tag, 'language', language),

    date(value, month = 'long') {
      const date = calendarDate(value);
      if (!date) return value;
      const precision = `${month} ${date.day ? 'day' : date.month ? 'month' : 'year'}`;
      const format =
        dates.get(precision) ??
        dateFormat(tag, { year: 'numeric', ...(date.month && { month }), ...(date.day && { day: 'numeric' }) });
      dates.set(precision, format);
      return format.format(Date.UTC(date.year, (date.month ?? 1) - 1, date.day ?? 1));
    },
  };
}

/** Calendar dates are formatted in UTC, where they were put, so that no time zone moves them. */
function dateFormat(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(tag, { timeZone: 'UTC', calendar: 'gregory', ...options });
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

const displayNames = new Map<string, Intl.DisplayNames>();

/** The name of a code; the code itself where it has none, or is none. */
export function displayName(tag: string, type: 'language' | 'region', code: string): string {
  const key = `${type} ${tag}`;
  const names = displayNames.get(key) ?? new Intl.DisplayNames(tag, { type });
  displayNames.set(key, names);
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}
