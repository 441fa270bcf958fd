import { findingAt } from '../finding-at.js';
import type { Rule } from '../rule.js';

/** Fewer capitals may be an abbreviation: "UN, EU and ILO". */
const FEWEST_WORDS = 3;

export const titleInCapitals: Rule = {
  code: 'title-in-capitals',
  severity: 'check',
  words: {
    en: {
      message: 'The title is all in capitals. It is harder to read, and screen readers may spell it out.',
      cure: 'Write it as any other sentence.',
    },
    es: {
      message: 'El título está todo en mayúsculas. Cuesta más leerlo, y un lector de pantalla puede deletrearlo.',
      cure: 'Escríbalo como cualquier otra frase.',
    },
    fr: {
      message: 'Le titre est tout en capitales. Il est plus difficile à lire, et un lecteur d’écran peut l’épeler.',
      cure: 'Écrivez-le comme n’importe quelle phrase.',
    },
    pt: {
      message: 'O título está todo em maiúsculas. É mais difícil de ler, e um leitor de ecrã pode soletrá-lo.',
      cure: 'Escreva-o como qualquer outra frase.',
    },
    ar: {
      message: 'العنوان مكتوب كله بأحرف كبيرة، وقراءته أصعب، وقد يتهجّاه قارئ الشاشة حرفًا حرفًا.',
      cure: 'اكتبه كأي جملة أخرى.',
    },
  },
  example: '“MAYORS CALL FOR CLIMATE ACTION”.',

  *find({ entries }) {
    for (const entry of entries) {
      if (entry.kind === 'news' && isInCapitals(entry.value.title)) {
        yield findingAt(entry, 'title', 'title-in-capitals');
      }
    }
  },
};

function isInCapitals(title: string): boolean {
  const words = title.match(/\p{L}{2,}/gu) ?? [];
  return (
    words.length >= FEWEST_WORDS && words.every((word) => word === word.toUpperCase() && word !== word.toLowerCase())
  );
}
