import * as ar from '../i18n/locales/ar.js';
import * as en from '../i18n/locales/en.js';
import * as es from '../i18n/locales/es.js';
import * as fr from '../i18n/locales/fr.js';
import * as pt from '../i18n/locales/pt.js';
import type { CityWords, CardWords, CommonWords, Dictionary, ImageWords, EntryWords, WordsIn } from '../i18n/words.js';

export type PressReleaseCardWords = CommonWords & CityWords & ImageWords & CardWords & EntryWords;

export const dictionary: Dictionary<PressReleaseCardWords> = {
  en: { ...en.common, ...en.city, ...en.image, ...en.entry, ...en.card },
  es: { ...es.common, ...es.city, ...es.image, ...es.entry, ...es.card },
  fr: { ...fr.common, ...fr.city, ...fr.image, ...fr.entry, ...fr.card },
  pt: { ...pt.common, ...pt.city, ...pt.image, ...pt.entry, ...pt.card },
  ar: { ...ar.common, ...ar.city, ...ar.image, ...ar.entry, ...ar.card },
};

export const wordsIn: WordsIn<PressReleaseCardWords> = (language) => dictionary[language];
