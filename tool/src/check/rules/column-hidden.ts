import type { Rule } from '../rule.js';

export const columnHidden: Rule = {
  code: 'column-hidden',
  severity: 'info',
  words: {
    en: {
      message: 'The column “{value}” is hidden, so nothing in it is published.',
      cure: 'If readers are to see it, show the column again.',
    },
    es: {
      message: 'La columna «{value}» está oculta, así que no se publica nada de ella.',
      cure: 'Si debe verse, vuelva a mostrar la columna.',
    },
    fr: {
      message: 'La colonne « {value} » est masquée : rien n’en est publié.',
      cure: 'Si elle doit être visible, affichez de nouveau la colonne.',
    },
    pt: {
      message: 'A coluna «{value}» está oculta, por isso nada dela é publicado.',
      cure: 'Se deve ser vista, volte a mostrar a coluna.',
    },
    ar: {
      message: 'العمود «{value}» مخفي، ولذلك لا يُنشر شيء مما فيه.',
      cure: 'إذا أردت أن يراه القراء فأظهر العمود من جديد.',
    },
  },
  example: 'The column “Biography” is hidden while the texts are being written.',
};
