import type { Rule } from '../rule.js';

export const rowUnread: Rule = {
  code: 'row-unread',
  severity: 'info',
  words: {
    en: {
      message: 'The row “{value}” is taken for a total or a note, so nothing of it is published.',
      cure: 'If it is an entry, move it up to the others and fill in more of its cells.',
    },
    es: {
      message: 'La fila «{value}» parece un total o una nota, así que no se publica nada de ella.',
      cure: 'Si es una entrada, súbala junto a las demás y rellene más celdas.',
    },
    fr: {
      message: 'La ligne « {value} » est prise pour un total ou une note : rien n’en est publié.',
      cure: 'Si c’est une entrée, remontez-la auprès des autres et remplissez davantage de cellules.',
    },
    pt: {
      message: 'A linha «{value}» parece um total ou uma nota, por isso nada dela é publicado.',
      cure: 'Se é uma entrada, suba-a para junto das outras e preencha mais células.',
    },
    ar: {
      message: 'عددنا الصف «{value}» مجموعًا أو ملاحظة، ولذلك لا يُنشر شيء منه.',
      cure: 'إذا كان مُدخلًا فانقله إلى بقية الصفوف واملأ المزيد من خلاياه.',
    },
  },
  example: 'Below the table stands “Total: 76”, or a note about it.',
};
