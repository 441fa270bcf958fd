import { nothing } from 'lit';
import { canonicalTag, type Locale } from '../../i18n/locale.js';

export interface ContentLanguage {
  lang: string | typeof nothing;
  dir: 'ltr' | 'rtl' | 'auto';
  /** The language, where it is not the widget's own. */
  foreign: string | undefined;
}

const RIGHT_TO_LEFT = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/;

/** How a text of the feed is marked inside a widget that speaks another language, or the same. */
export function languageOf(tag: string | undefined, locale: Locale): ContentLanguage {
  const lang = tag ? canonicalTag(tag) : undefined;
  if (!lang) return { lang: nothing, dir: 'auto', foreign: undefined };
  const same = lang.split('-')[0] === locale.language;
  return { lang, dir: RIGHT_TO_LEFT.test(lang) ? 'rtl' : 'ltr', foreign: same ? undefined : lang };
}
