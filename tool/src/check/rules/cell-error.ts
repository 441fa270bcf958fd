import type { Rule } from '../rule.js';

export const cellError: Rule = {
  code: 'cell-error',
  severity: 'readers',
  words: {
    en: {
      message: 'The cell shows {value} instead of a value. Readers do not see this piece of information.',
      cure: 'Repair the formula, or write the value itself.',
    },
    es: {
      message: 'La celda muestra {value} en lugar de un valor. Ese dato no aparece.',
      cure: 'Corrija la fórmula o escriba el valor.',
    },
    fr: {
      message: 'La cellule affiche {value} au lieu d’une valeur. Les lecteurs ne voient pas cette information.',
      cure: 'Corrigez la formule ou écrivez la valeur elle-même.',
    },
    pt: {
      message: 'A célula mostra {value} em vez de um valor. Essa informação não aparece.',
      cure: 'Corrija a fórmula ou escreva o próprio valor.',
    },
    ar: {
      message: 'تعرض الخلية {value} بدلًا من قيمة، فلا يرى القراء هذه المعلومة.',
      cure: 'أصلح الصيغة، أو اكتب القيمة نفسها.',
    },
  },
  example: 'A formula looks up the country in a tab that was deleted: #REF!',
};
