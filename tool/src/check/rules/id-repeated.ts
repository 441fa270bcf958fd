import type { Rule } from '../rule.js';

export const idRepeated: Rule = {
  code: 'id-repeated',
  severity: 'readers',
  words: {
    en: {
      message: 'The id “{value}” is used twice. Readers see only the first of the two entries.',
      cure: 'Give the second entry an id of its own, or leave its id empty.',
    },
    es: {
      message: 'El identificador «{value}» se usa dos veces. Solo se ve la primera de las dos entradas.',
      cure: 'Dé a la segunda entrada un identificador propio, o déjelo vacío.',
    },
    fr: {
      message: 'L’identifiant « {value} » est utilisé deux fois. Les lecteurs ne voient que la première entrée.',
      cure: 'Donnez à la seconde entrée un identifiant propre, ou laissez-le vide.',
    },
    pt: {
      message: 'O identificador «{value}» é usado duas vezes. Só se vê a primeira das duas entradas.',
      cure: 'Dê à segunda entrada um identificador próprio, ou deixe-o vazio.',
    },
    ar: {
      message: 'المعرّف «{value}» مستخدم مرتين، فلا يرى القراء إلا أول المُدخلين.',
      cure: 'أعطِ المُدخل الثاني معرّفًا خاصًا به، أو اترك معرّفه فارغًا.',
    },
  },
  example: 'A row was copied together with its id.',
};
