import type { Language } from '../model/language.js';
import { html, type Markup } from '../../../src/light/markup.js';
import type { Plural } from './words.js';

/** Puts values into a sentence: `fill('until {date}', { date: '2026-12-01' }, 'en')`. Days and times are written out. */
export function fill(sentence: string, values: Readonly<Record<string, string>>, language: Language): string {
  return sentence.replace(PLACE, (_, name: string) => sayValue(values[name] ?? '', language));
}

/** The same as markup, each value apart from the direction of the sentence around it. */
export function fillMarkup(sentence: string, values: Readonly<Record<string, string>>, language: Language): Markup {
  const pieces = sentence.split(PLACE);
  return html`${pieces.map((piece, index) =>
    index % 2 === 0 ? piece : html`<bdi>${sayValue(values[piece] ?? '', language)}</bdi>`,
  )}`;
}

const PLACE = /\{(\w+)\}/g;

/** A counted thing in the plural form that its number wants. */
export function count(words: Plural, n: number, language: Language): string {
  const sentence = words[new Intl.PluralRules(language).select(n)] ?? words.other;
  return sentence.replace('{n}', new Intl.NumberFormat(language).format(n));
}

const DATE = /^\d{4}-\d{2}(-\d{2})?$/;
const TIME = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?$/;

/** A value as a reader of the language writes it: dates and times in words, anything else as it is. */
export function sayValue(value: string, language: Language): string {
  if (DATE.test(value)) return sayDay(value, language);
  const [, time, zone = ''] = TIME.exec(value) ?? [];
  return time ? sayTime(time, zone, language) : value;
}

function sayDay(day: string, language: Language): string {
  const whole = day.length === 10;
  const options: Intl.DateTimeFormatOptions = whole ? { dateStyle: 'long' } : { year: 'numeric', month: 'long' };
  return new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(
    Date.parse(whole ? day : `${day}-01`),
  );
}

/** On the clock of the zone that the value names, with the zone. */
function sayTime(time: string, zone: string, language: Language): string {
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });
  const offset = zone === 'Z' || /^[+-]00:00$/.test(zone) ? 'UTC' : zone && `UTC${zone}`;
  return [format.format(Date.parse(`${time}Z`)), offset && `(${offset})`].filter(Boolean).join(' ');
}
