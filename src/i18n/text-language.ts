import { canonicalTag, type Locale } from './locale.js';

/** The language of a text of the feed. */
export interface TextLanguage<None = undefined> {
  lang: string | None;
  dir: 'ltr' | 'rtl' | 'auto';
  /** The language, where it is not the widget's own. */
  foreign: string | undefined;
}

const RIGHT_TO_LEFT = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/;

/**
 * How a text of the feed is marked inside a widget that speaks another language, or the same.
 *
 * @param none in the place of a language that nobody knows
 */
export function textLanguage<None>(tag: string | undefined, locale: Locale, none: None): TextLanguage<None> {
  const lang = tag ? canonicalTag(tag) : undefined;
  if (!lang) return { lang: none, dir: 'auto', foreign: undefined };
  const same = lang.split('-')[0] === locale.language;
  return { lang, dir: RIGHT_TO_LEFT.test(lang) ? 'rtl' : 'ltr', foreign: same ? undefined : lang };
}
