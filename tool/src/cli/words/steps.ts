import type { Words } from '../../model/language.js';

export const HELD_UNTIL: Words = {
  en: 'held back:',
  es: 'retenida:',
  fr: 'retenue :',
  pt: 'retida:',
  ar: 'محتجز:',
};

export const SAME: Words = { en: 'as it is', es: 'tal cual', fr: 'tel quel', pt: 'tal como está', ar: 'كما هو' };

/** What was done to a value on its way, by the code of the step. */
export const STEPS: Readonly<Record<string, Words>> = {
  decoded: {
    en: 'decoded',
    es: 'descodificado',
    fr: 'décodé',
    pt: 'descodificado',
    ar: 'فُكّ ترميزه',
  },
};
