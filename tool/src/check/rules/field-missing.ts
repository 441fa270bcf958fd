import type { Rule } from '../rule.js';

export const fieldMissing: Rule = {
  code: 'field-missing',
  severity: 'readers',
  words: {
    en: {
      message: 'The site has nothing called “{value}”, so readers do not see what should come from it.',
      cure: 'Give the field or taxonomy its old name back, or change its name in the settings, too.',
    },
    es: {
      message: 'El sitio no tiene nada llamado «{value}», así que no aparece lo que debería venir de ahí.',
      cure: 'Devuelva al campo o a la taxonomía su nombre anterior, o cámbielo también en los ajustes.',
    },
    fr: {
      message: 'Le site n’a rien qui s’appelle « {value} » : ce qui devrait en venir n’apparaît pas.',
      cure: 'Redonnez son ancien nom au champ ou à la taxonomie, ou changez-le aussi dans les réglages.',
    },
    pt: {
      message: 'O sítio não tem nada chamado «{value}», por isso não aparece o que de lá deveria vir.',
      cure: 'Devolva ao campo ou à taxonomia o nome antigo, ou mude-o também nas definições.',
    },
    ar: {
      message: 'ليس في الموقع شيء اسمه «{value}»، فلا يرى القراء ما كان ينبغي أن يأتي منه.',
      cure: 'أعد إلى الحقل أو التصنيف اسمه السابق، أو غيّره في الإعدادات أيضًا.',
    },
  },
  example: 'The configuration takes topics from “term:topic”, and the taxonomy is now called “theme”.',
};
