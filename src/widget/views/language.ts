import { nothing } from 'lit';
import type { Locale } from '../../i18n/locale.js';
import { type TextLanguage, textLanguage } from '../../i18n/text-language.js';

/** The language of a text of the feed, as templates take it. */
export type ContentLanguage = TextLanguage<typeof nothing>;

export const languageOf = (tag: string | undefined, locale: Locale): ContentLanguage =>
  textLanguage(tag, locale, nothing);
