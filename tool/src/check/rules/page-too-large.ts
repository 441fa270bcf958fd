import type { Rule } from '../rule.js';

export const pageTooLarge: Rule = {
  code: 'page-too-large',
  severity: 'readers',
  words: {
    en: {
      message: 'The file {file} is larger than it should be ({size}). Readers on slow lines wait for it.',
      cure: 'Shorten the longest texts, or publish their summaries and link to the rest.',
    },
    es: {
      message: 'El archivo {file} es más grande de lo debido ({size}). Con conexiones lentas hay que esperarlo.',
      cure: 'Acorte los textos más largos, o publique los resúmenes y enlace el resto.',
    },
    fr: {
      message:
        'Le fichier {file} est plus gros qu’il ne devrait ({size}). Avec une connexion lente, les lecteurs l’attendent.',
      cure: 'Raccourcissez les textes les plus longs, ou publiez leurs résumés avec un lien vers la suite.',
    },
    pt: {
      message: 'O ficheiro {file} é maior do que devia ({size}). Em ligações lentas é preciso esperar por ele.',
      cure: 'Encurte os textos mais longos, ou publique os resumos com uma ligação para o resto.',
    },
    ar: {
      message: 'الملف {file} أكبر مما ينبغي ({size})، وينتظره القراء طويلًا على الخطوط البطيئة.',
      cure: 'اختصر أطول النصوص، أو انشر ملخّصاتها مع رابط إلى البقية.',
    },
  },
  example: 'A page of a hundred reports with their whole texts is 700 KiB.',
};
