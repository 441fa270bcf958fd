import * as ar from '../i18n/locales/ar.js';
import * as en from '../i18n/locales/en.js';
import * as es from '../i18n/locales/es.js';
import * as fr from '../i18n/locales/fr.js';
import * as pt from '../i18n/locales/pt.js';

/** The words of the widgets, in the groups in which the languages have them. */
export const WORDS = { en, es, fr, pt, ar };
export type LightWords = (typeof WORDS)['en'];
