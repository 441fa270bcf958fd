import { paragraphs } from '../feed/text.js';
import { safeUrl } from '../feed/url.js';
import { textLanguage } from '../i18n/text-language.js';
import type { LightContext } from './context.js';
import { type Markup, tag } from './markup.js';

/** How an element says in which language its text is. */
export interface Marks {
  [attribute: string]: string | undefined;
  lang?: string;
  dir?: string;
}

/** Of a text of which nobody knows the language. */
export const UNKNOWN: Marks = { dir: 'auto' };

/** Of a text that may be in another language than the widget. */
export function marksOf(language: string | undefined, { locale }: LightContext): Marks {
  const { lang, dir, foreign } = textLanguage(language, locale, undefined);
  if (foreign) return { lang: foreign, dir };
  return lang ? {} : UNKNOWN;
}

const RIGHT_TO_LEFT = /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}\p{sc=Adlm}]/u;

/** A name within a sentence: where the two run in different directions, it must not turn the others around. */
export const name = (text: string, { locale }: LightContext): Markup | string =>
  locale.direction === 'rtl' || RIGHT_TO_LEFT.test(text) ? tag('bdi', {}, text) : text;

export const paragraph = (content: Markup | string | undefined, marks: Marks = {}): Markup | undefined =>
  content ? tag('p', marks, content) : undefined;

/** A text of several paragraphs. */
export const prose = (text: string, marks: Marks): Markup[] => paragraphs(text).map((each) => tag('p', marks, each));

/** A heading of a level from 1 to 6; deeper ones are 6. */
export const heading = (level: number, content: Markup | string): Markup => tag(`h${Math.min(6, level)}`, {}, content);

/** Characters of a day: "2026-11-28". */
const DAY = 10;

export const time = (value: string, { formats }: LightContext): Markup =>
  tag('time', { datetime: value.slice(0, DAY) }, formats.date(value));

/** A link to where a text leads; the text alone where it leads nowhere, or where nobody should follow. */
export function link(url: string | undefined, text: Markup | string, marks: Marks = {}): Markup {
  const href = safeUrl(url);
  return href ? tag('a', { href, ...marks }, text) : tag('span', marks, text);
}
