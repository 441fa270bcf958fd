import * as ar from '../i18n/locales/ar.js';
import * as en from '../i18n/locales/en.js';
import * as es from '../i18n/locales/es.js';
import * as fr from '../i18n/locales/fr.js';
import * as pt from '../i18n/locales/pt.js';
import type { CardWords, CommonWords, Dictionary, ImageWords, EntryWords } from '../i18n/words.js';

export type PressReleaseCardWords = CommonWords & ImageWords & CardWords & EntryWords;

export const dictionary: Dictionary<PressReleaseCardWords> = {
  en: { ...en.common, ...en.image, ...en.entry, ...en.card },
  es: { ...es.common, ...es.image, ...es.entry, ...es.card },
  fr: { ...fr.common, ...fr.image, ...fr.entry, ...fr.card },
  pt: { ...pt.common, ...pt.image, ...pt.entry, ...pt.card },
  ar: { ...ar.common, ...ar.image, ...ar.entry, ...ar.card },
};
