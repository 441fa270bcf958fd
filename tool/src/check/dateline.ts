import { LANGUAGES } from '../model/language.js';

/** Characters: a dateline stands at the very beginning. */
const OPENING = 100;
/** What ends a dateline: a dash, with or without spaces, or a closing bracket before it. */
const END = /\)?\s*[–—]|\)\s*-|\s-\s/;

/**
 * The day in the dateline of a press release: "Geneva, December 15, 2025—Today …", "Rio (4 November 2025) –".
 *
 * @returns ISO 8601, or undefined where the text begins with no dateline that names a whole day
 */
export function datelineDay(text: string): string | undefined {
  const opening = text.slice(0, OPENING);
  const end = END.exec(opening);
  if (!end) return undefined;
  const words = opening.slice(0, end.index).toLowerCase();
  const month = MONTHS.find(({ pattern }) => pattern.test(words));
  const year = /\b(19|20)\d{2}\b/.exec(words)?.[0];
  if (!month || !year) return undefined;
  const day = /(?<!\d)\d{1,2}(?!\d)/.exec(words)?.[0];
  return day && Number(day) >= 1 && Number(day) <= 31 ? `${year}-${pad(month.number)}-${pad(Number(day))}` : undefined;
}

const pad = (number: number): string => String(number).padStart(2, '0');

const MONTHS = LANGUAGES.flatMap((language) => {
  const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, index) => ({
    number: index + 1,
    pattern: new RegExp(`(?<!\\p{L})${format.format(Date.UTC(2025, index, 15)).toLowerCase()}(?!\\p{L})`, 'u'),
  }));
});
