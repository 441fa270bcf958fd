import { canonicalTag, type Locale } from './locale.js';

/** The language of a text of the feed. */
export interface TextLanguage {
  /** Undefined: not known. */
  lang: string | undefined;
  dir: 'ltr' | 'rtl' | 'auto';
  /** The language, where it is not the widget's own. */
  foreign: string | undefined;
}

const RIGHT_TO_LEFT = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/;

/** How a text of the feed is marked inside a widget that speaks another language, or the same. */
export function textLanguage(tag: string | undefined, locale: Locale): TextLanguage {
  const lang = tag ? canonicalTag(tag) : undefined;
  if (!lang) return { lang, dir: 'auto', foreign: lang };
  const same = lang.split('-')[0] === locale.language;
  return { lang, dir: RIGHT_TO_LEFT.test(lang) ? 'rtl' : 'ltr', foreign: same ? undefined : lang };
}
