import * as ar from '../i18n/locales/ar.js';
import * as en from '../i18n/locales/en.js';
import * as es from '../i18n/locales/es.js';
import * as fr from '../i18n/locales/fr.js';
import * as pt from '../i18n/locales/pt.js';
import type { CommonWords, Dictionary, FactsWords, MapWords } from '../i18n/words.js';

export type CityMapWords = CommonWords & FactsWords & MapWords;

export const dictionary: Dictionary<CityMapWords> = {
  en: { ...en.common, ...en.facts, ...en.map },
  es: { ...es.common, ...es.facts, ...es.map },
  fr: { ...fr.common, ...fr.facts, ...fr.map },
  pt: { ...pt.common, ...pt.facts, ...pt.map },
  ar: { ...ar.common, ...ar.facts, ...ar.map },
};
