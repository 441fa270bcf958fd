import type { Rule } from '../rule.js';

export const rowHidden: Rule = {
  code: 'row-hidden',
  severity: 'info',
  words: {
    en: {
      message: 'The row is hidden, so nothing of it is published.',
      cure: 'If readers are to see it, show the row again.',
    },
    es: {
      message: 'La fila está oculta, así que no se publica nada de ella.',
      cure: 'Si debe verse, vuelva a mostrar la fila.',
    },
    fr: {
      message: 'La ligne est masquée : rien n’en est publié.',
      cure: 'Si elle doit être visible, affichez de nouveau la ligne.',
    },
    pt: {
      message: 'A linha está oculta, por isso nada dela é publicado.',
      cure: 'Se deve ser vista, volte a mostrar a linha.',
    },
    ar: {
      message: 'الصف مخفي، ولذلك لا يُنشر منه شيء.',
      cure: 'إذا أردت أن يراه القراء فأظهر الصف من جديد.',
    },
  },
  example: 'An editor has hidden the row of a mayor who is about to resign.',
};
