import type { Rule } from '../rule.js';

export const dateUnreadable: Rule = {
  code: 'date-unreadable',
  severity: 'readers',
  words: {
    en: {
      message: '“{value}” is no date that we can read. Readers see the entry without it.',
      cure: 'Write the date as year-month-day, 2025-04-03, or with the month as a word.',
    },
    es: {
      message: '«{value}» no es una fecha que podamos leer. La entrada aparece sin ella.',
      cure: 'Escriba la fecha como año-mes-día, 2025-04-03, o el mes con letras.',
    },
    fr: {
      message: '« {value} » n’est pas une date lisible. L’entrée apparaît sans elle.',
      cure: 'Écrivez la date sous la forme année-mois-jour, 2025-04-03, ou le mois en lettres.',
    },
    pt: {
      message: '«{value}» não é uma data que consigamos ler. A entrada aparece sem ela.',
      cure: 'Escreva a data como ano-mês-dia, 2025-04-03, ou o mês por extenso.',
    },
    ar: {
      message: '«{value}» ليس تاريخًا نستطيع قراءته، ولذلك يظهر المُدخل بدونه.',
      cure: 'اكتب التاريخ بالصيغة سنة-شهر-يوم، ‎2025-04-03‎، أو اكتب الشهر بالحروف.',
    },
  },
  example: 'The date cell says “after the summit”.',
};
