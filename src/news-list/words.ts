import * as ar from '../i18n/locales/ar.js';
import * as en from '../i18n/locales/en.js';
import * as es from '../i18n/locales/es.js';
import * as fr from '../i18n/locales/fr.js';
import * as pt from '../i18n/locales/pt.js';
import type { CommonWords, Dictionary, EntryWords, NewsWords } from '../i18n/words.js';

export type NewsListWords = CommonWords & EntryWords & NewsWords;

export const dictionary: Dictionary<NewsListWords> = {
  en: { ...en.common, ...en.entry, ...en.news },
  es: { ...es.common, ...es.entry, ...es.news },
  fr: { ...fr.common, ...fr.entry, ...fr.news },
  pt: { ...pt.common, ...pt.entry, ...pt.news },
  ar: { ...ar.common, ...ar.entry, ...ar.news },
};
