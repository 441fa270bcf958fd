import * as ar from '../i18n/locales/ar.js';
import * as en from '../i18n/locales/en.js';
import * as es from '../i18n/locales/es.js';
import * as fr from '../i18n/locales/fr.js';
import * as pt from '../i18n/locales/pt.js';
import type { CardWords, CommonWords, Dictionary, EntryWords } from '../i18n/words.js';

export type PressReleaseCardWords = CommonWords & CardWords & EntryWords;

export const dictionary: Dictionary<PressReleaseCardWords> = {
  en: { ...en.common, ...en.entry, ...en.card },
  es: { ...es.common, ...es.entry, ...es.card },
  fr: { ...fr.common, ...fr.entry, ...fr.card },
  pt: { ...pt.common, ...pt.entry, ...pt.card },
  ar: { ...ar.common, ...ar.entry, ...ar.card },
};
