import * as ar from '../i18n/locales/ar.js';
import * as en from '../i18n/locales/en.js';
import * as es from '../i18n/locales/es.js';
import * as fr from '../i18n/locales/fr.js';
import * as pt from '../i18n/locales/pt.js';
import type { CommonWords, Dictionary, MapWords } from '../i18n/words.js';

export type CityMapWords = CommonWords & MapWords;

export const dictionary: Dictionary<CityMapWords> = {
  en: { ...en.common, ...en.map },
  es: { ...es.common, ...es.map },
  fr: { ...fr.common, ...fr.map },
  pt: { ...pt.common, ...pt.map },
  ar: { ...ar.common, ...ar.map },
};
