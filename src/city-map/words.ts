import * as ar from '../i18n/locales/ar.js';
import * as en from '../i18n/locales/en.js';
import * as es from '../i18n/locales/es.js';
import * as fr from '../i18n/locales/fr.js';
import * as pt from '../i18n/locales/pt.js';
import type { ChoiceWords, CityWords, CommonWords, Dictionary, FactsWords, MapWords, WordsIn } from '../i18n/words.js';

export type CityMapWords = CommonWords & ChoiceWords & CityWords & FactsWords & MapWords;

export const dictionary: Dictionary<CityMapWords> = {
  en: { ...en.common, ...en.choices, ...en.city, ...en.facts, ...en.map },
  es: { ...es.common, ...es.choices, ...es.city, ...es.facts, ...es.map },
  fr: { ...fr.common, ...fr.choices, ...fr.city, ...fr.facts, ...fr.map },
  pt: { ...pt.common, ...pt.choices, ...pt.city, ...pt.facts, ...pt.map },
  ar: { ...ar.common, ...ar.choices, ...ar.city, ...ar.facts, ...ar.map },
};

export const wordsIn: WordsIn<CityMapWords> = (language) => dictionary[language];
