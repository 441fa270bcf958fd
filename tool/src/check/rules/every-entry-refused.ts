import type { Rule } from '../rule.js';

export const everyEntryRefused: Rule = {
  code: 'every-entry-refused',
  severity: 'readers',
  words: {
    en: {
      message: 'The source has entries ({count}), and none of them can be published. Readers see nothing of it.',
      cure: 'Check that it is the right file and tab, and that its first row names the columns.',
    },
    es: {
      message: 'La fuente tiene entradas ({count}) y ninguna puede publicarse. No se ve nada de ella.',
      cure: 'Compruebe que el archivo y la pestaña son los correctos y que la primera fila nombra las columnas.',
    },
    fr: {
      message:
        'La source contient des entrées ({count}), et aucune ne peut être publiée. Les lecteurs n’en voient rien.',
      cure: 'Vérifiez que le fichier et l’onglet sont les bons et que la première ligne nomme les colonnes.',
    },
    pt: {
      message: 'A fonte tem entradas ({count}) e nenhuma pode ser publicada. Não se vê nada dela.',
      cure: 'Verifique se o ficheiro e o separador são os certos e se a primeira linha dá nome às colunas.',
    },
    ar: {
      message: 'في المصدر مُدخلات ({count}) لا يمكن نشر أي منها، فلا يرى القراء منه شيئًا.',
      cure: 'تأكد من أن الملف والورقة هما المقصودان، وأن الصف الأول يسمّي الأعمدة.',
    },
  },
  example: 'The configuration names the tab “Notes” instead of “Cities”.',
};
