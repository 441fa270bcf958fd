import type { Rule } from '../rule.js';

export const valueRefused: Rule = {
  code: 'value-refused',
  severity: 'readers',
  words: {
    en: {
      message: 'The value {value} of “{field}” cannot be read. Readers do not see this piece of information.',
      cure: 'Correct it in the document, or in the program that writes it.',
    },
    es: {
      message: 'No se puede leer el valor {value} de «{field}». Los lectores no ven ese dato.',
      cure: 'Corríjalo en el documento o en el programa que lo escribe.',
    },
    fr: {
      message: 'La valeur {value} de « {field} » est illisible. Les lecteurs ne voient pas cette information.',
      cure: 'Corrigez-la dans le document, ou dans le programme qui l’écrit.',
    },
    pt: {
      message: 'Não é possível ler o valor {value} de «{field}». Os leitores não veem essa informação.',
      cure: 'Corrija-o no documento ou no programa que o escreve.',
    },
    ar: {
      message: 'تعذّرت قراءة القيمة {value} في «{field}»، فلا يرى القراء هذه المعلومة.',
      cure: 'صحّحها في المستند أو في البرنامج الذي يكتبه.',
    },
  },
  example: 'The date of an entry is “last spring”.',
};
