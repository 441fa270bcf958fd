import { startOf } from '../../../../src/feed/date.js';
import { fold } from '../../../../src/feed/text.js';
import { serialDate } from '../../sources/sheet/serial-date.js';
import { plainDigits } from '../clean.js';
import { FILLERS, monthKey, MONTHS, ONGOING, PARTS_OF_YEAR } from './words.js';

/** Whether 3/4 is 3 April (`day-first`) or March 4; undefined: nothing proves it. */
export type DayOrder = 'day-first' | 'month-first' | undefined;

/** ISO 8601 as far as it is known; both ends of "2018–2025"; or why there is none. */
export type ReadDate =
  { kind: 'date'; date: string; end?: string } | { kind: 'ongoing' } | { kind: 'ambiguous' } | { kind: 'unreadable' };

const NUMERIC = /^(\d{1,2})\s?[./-]\s?(\d{1,2})\s?[./-]\s?(\d{4}|\d{2})$/;
const TIME = /[T ,]+(\d{1,2})[:h](\d{2})(?::(\d{2})(?:\.\d+)?)?\s*([ap]\.?m\.?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i;
const RANGE = /^(.*\d{4})\s*(?:[–—-]|\bto\b|\ba\b|\bà\b|إلى)\s*(.*\d{4}|.*\D)$/u;

/** A date as people write it, in any of the five languages. */
export function readDate(text: string, order: DayOrder): ReadDate {
  const plain = plainDigits(text).replace(/\s+/g, ' ').trim();
  if (ONGOING.has(fold(plain))) return { kind: 'ongoing' };
  return readTime(plain, order) ?? readDay(plain, order) ?? readRange(plain, order) ?? { kind: 'unreadable' };
}

/** Proof from all dates of a column: a number over 12 can only be a day. Contradicting proofs are none. */
export function dayOrderOf(texts: Iterable<string>): DayOrder {
  const proofs = new Set<DayOrder>();
  for (const text of texts) {
    const [, first = 0, second = 0] = NUMERIC.exec(plainDigits(text).replace(TIME, '').trim()) ?? [];
    if (Number(first) > 12 && Number(second) <= 12) proofs.add('day-first');
    if (Number(second) > 12 && Number(first) <= 12) proofs.add('month-first');
  }
  return proofs.size === 1 ? [...proofs][0] : undefined;
}

function readTime(text: string, order: DayOrder): ReadDate | undefined {
  const [whole, hour, minute, second = '00', half, zone = ''] = TIME.exec(text) ?? [];
  if (whole === undefined || !hour) return undefined;
  const day = readDay(text.slice(0, -whole.length), order);
  if (day?.kind !== 'date') return day;
  const hours = half ? (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0) : Number(hour);
  const offset = /^(z|utc|gmt)$/i.test(zone) ? 'Z' : zone;
  return known(`${day.date}T${pad(hours)}:${minute}:${second}${offset}`);
}

function readDay(text: string, order: DayOrder): ReadDate | undefined {
  const [, year, month, day] = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/.exec(text) ?? [];
  if (year) return known([year, month && pad(Number(month)), day && pad(Number(day))].filter(Boolean).join('-'));
  const serial = /^\d{5}$/.test(text) && serialDate(Number(text), false);
  if (serial) return { kind: 'date', date: serial };
  const numbers = NUMERIC.exec(text);
  return numbers ? readNumeric(numbers, order) : readWords(text);
}

function readNumeric([, first = '', second = '', years = '']: RegExpExecArray, order: DayOrder): ReadDate {
  const [a, b] = [Number(first), Number(second)];
  const year = years.length === 2 ? String(2000 + Number(years) - (Number(years) > 69 ? 100 : 0)) : years;
  const dayFirst = known(`${year}-${pad(b)}-${pad(a)}`);
  const monthFirst = known(`${year}-${pad(a)}-${pad(b)}`);
  if (dayFirst.kind !== 'date') return monthFirst;
  if (monthFirst.kind !== 'date' || a === b || order === 'day-first') return dayFirst;
  return order === 'month-first' ? monthFirst : { kind: 'ambiguous' };
}

/** "4 de abril de 2018", "April 4, 2018", "Spring 2024", "since 2018". */
function readWords(text: string): ReadDate | undefined {
  const words = fold(text)
    .replace(/^au\s/, '')
    .split(/[\s,./()؛،-]+/u)
    .filter(Boolean);
  let year: string | undefined;
  let month: number | undefined;
  let day: number | undefined;
  for (const [index, word] of words.entries()) {
    const pair = MONTHS.get(monthKey(`${word} ${words[index + 1] ?? ''}`));
    const named = pair ?? MONTHS.get(monthKey(word));
    const number = /^(\d{1,2})(st|nd|rd|th|er|º|ª|o|e)?$/.exec(word)?.[1];
    if (/^\d{4}$/.test(word) && !year) year = word;
    else if (named && !month) month = named;
    else if (number && !day) day = Number(number);
    else if (!isIdle(word) && !MONTHS.has(monthKey(`${words[index - 1] ?? ''} ${word}`))) return undefined;
  }
  if (!year || (day && !month)) return undefined;
  return known([year, month && pad(month), day && pad(day)].filter(Boolean).join('-'));
}

const isIdle = (word: string): boolean => FILLERS.has(word) || PARTS_OF_YEAR.has(word);

function readRange(text: string, order: DayOrder): ReadDate | undefined {
  const [, from, to] = RANGE.exec(text) ?? [];
  if (!from || !to) return undefined;
  const start = readDay(from.trim(), order);
  if (start?.kind !== 'date') return start;
  const end = ONGOING.has(fold(to.trim())) ? undefined : readDay(to.trim(), order);
  if (end?.kind === 'date') return { ...start, end: end.date };
  return ONGOING.has(fold(to.trim())) ? start : undefined;
}

const known = (date: string): ReadDate =>
  Number.isNaN(startOf(date)) ? { kind: 'unreadable' } : { kind: 'date', date };

const pad = (number: number): string => String(number).padStart(2, '0');
