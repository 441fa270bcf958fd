import type { Rule } from '../rule.js';

export const tabHidden: Rule = {
  code: 'tab-hidden',
  severity: 'info',
  words: {
    en: {
      message: 'The tab “{value}” is hidden, so nothing in it is published.',
      cure: 'If readers are to see it, show the tab again.',
    },
    es: {
      message: 'La pestaña «{value}» está oculta, así que no se publica nada de ella.',
      cure: 'Si debe verse, vuelva a mostrar la pestaña.',
    },
    fr: {
      message: 'L’onglet « {value} » est masqué : rien n’en est publié.',
      cure: 'S’il doit être visible, affichez de nouveau l’onglet.',
    },
    pt: {
      message: 'O separador «{value}» está oculto, por isso nada dele é publicado.',
      cure: 'Se deve ser visto, volte a mostrar o separador.',
    },
    ar: {
      message: 'الورقة «{value}» مخفية، ولذلك لا يُنشر شيء مما فيها.',
      cure: 'إذا أردت أن يراها القراء فأظهر الورقة من جديد.',
    },
  },
  example: 'The tab “Candidates” is hidden until the board has voted.',
};
