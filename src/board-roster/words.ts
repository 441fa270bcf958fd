import * as ar from '../i18n/locales/ar.js';
import * as en from '../i18n/locales/en.js';
import * as es from '../i18n/locales/es.js';
import * as fr from '../i18n/locales/fr.js';
import * as pt from '../i18n/locales/pt.js';
import type { CommonWords, Dictionary, FactsWords, ImageWords, RosterWords, WordsIn } from '../i18n/words.js';

export type BoardRosterWords = CommonWords & FactsWords & ImageWords & RosterWords;

export const dictionary: Dictionary<BoardRosterWords> = {
  en: { ...en.common, ...en.facts, ...en.image, ...en.roster },
  es: { ...es.common, ...es.facts, ...es.image, ...es.roster },
  fr: { ...fr.common, ...fr.facts, ...fr.image, ...fr.roster },
  pt: { ...pt.common, ...pt.facts, ...pt.image, ...pt.roster },
  ar: { ...ar.common, ...ar.facts, ...ar.image, ...ar.roster },
};

export const wordsIn: WordsIn<BoardRosterWords> = (language) => dictionary[language];
