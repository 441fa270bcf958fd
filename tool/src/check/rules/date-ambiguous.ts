import type { Rule } from '../rule.js';

export const dateAmbiguous: Rule = {
  code: 'date-ambiguous',
  severity: 'readers',
  words: {
    en: {
      message: '“{value}” can be read as two different days. Readers see the entry without a date.',
      cure: 'Write the month as a word, or the date as year-month-day: 2025-04-03.',
    },
    es: {
      message: '«{value}» puede leerse como dos días distintos. La entrada aparece sin fecha.',
      cure: 'Escriba el mes con letras, o la fecha como año-mes-día: 2025-04-03.',
    },
    fr: {
      message: '« {value} » peut désigner deux jours différents. L’entrée apparaît sans date.',
      cure: 'Écrivez le mois en lettres, ou la date sous la forme année-mois-jour : 2025-04-03.',
    },
    pt: {
      message: '«{value}» pode ser lido como dois dias diferentes. A entrada aparece sem data.',
      cure: 'Escreva o mês por extenso, ou a data como ano-mês-dia: 2025-04-03.',
    },
    ar: {
      message: 'يمكن قراءة «{value}» على أنه يومان مختلفان، ولذلك يظهر المُدخل بلا تاريخ.',
      cure: 'اكتب الشهر بالحروف، أو اكتب التاريخ بالصيغة سنة-شهر-يوم: ‎2025-04-03‎.',
    },
  },
  example:
    '“3/4/2025” is 3 April in Europe and March 4 in the United States, and no other date of the column tells which.',
};
