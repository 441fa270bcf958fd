import * as ar from '../i18n/locales/ar.js';
import * as en from '../i18n/locales/en.js';
import * as es from '../i18n/locales/es.js';
import * as fr from '../i18n/locales/fr.js';
import * as pt from '../i18n/locales/pt.js';
import type { ChoiceWords, CityWords, CommonWords, Dictionary, EntryWords, NewsWords, WordsIn } from '../i18n/words.js';

export type NewsListWords = CommonWords & ChoiceWords & CityWords & EntryWords & NewsWords;

export const dictionary: Dictionary<NewsListWords> = {
  en: { ...en.common, ...en.choices, ...en.city, ...en.entry, ...en.news },
  es: { ...es.common, ...es.choices, ...es.city, ...es.entry, ...es.news },
  fr: { ...fr.common, ...fr.choices, ...fr.city, ...fr.entry, ...fr.news },
  pt: { ...pt.common, ...pt.choices, ...pt.city, ...pt.entry, ...pt.news },
  ar: { ...ar.common, ...ar.choices, ...ar.city, ...ar.entry, ...ar.news },
};

export const wordsIn: WordsIn<NewsListWords> = (language) => dictionary[language];
