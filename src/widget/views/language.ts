import { nothing } from 'lit';
import type { Locale } from '../../i18n/locale.js';
import { type TextLanguage, textLanguage } from '../../i18n/text-language.js';

/** The language of a text of the feed, as templates take it. */
export interface ContentLanguage extends Omit<TextLanguage, 'lang'> {
  lang: string | typeof nothing;
}

export function languageOf(tag: string | undefined, locale: Locale): ContentLanguage {
  const language = textLanguage(tag, locale);
  return { ...language, lang: language.lang ?? nothing };
}
