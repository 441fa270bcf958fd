import type { NewsEntry } from '../../model/entry.js';
import { findingAt } from '../finding-at.js';
import type { Rule } from '../rule.js';
import { folded } from '../texts.js';

export const duplicateEntry: Rule = {
  code: 'duplicate-entry',
  severity: 'readers',
  words: {
    en: {
      message: 'It has the same title and day as another entry ({other}). Readers see both.',
      cure: 'Remove one of the two, or tell them apart by their titles.',
    },
    es: {
      message: 'Tiene el mismo título y el mismo día que otra entrada ({other}). Se ven las dos.',
      cure: 'Quite una de las dos o distíngalas por el título.',
    },
    fr: {
      message: 'L’entrée a le même titre et le même jour qu’une autre ({other}). Les lecteurs voient les deux.',
      cure: 'Supprimez l’une des deux ou donnez-leur des titres différents.',
    },
    pt: {
      message: 'Tem o mesmo título e o mesmo dia que outra entrada ({other}). Veem-se as duas.',
      cure: 'Retire uma das duas ou distinga-as pelo título.',
    },
    ar: {
      message: 'له عنوان مُدخل آخر ({other}) ويومه نفسهما، ويرى القراء المُدخلين معًا.',
      cure: 'احذف أحدهما، أو ميّز بينهما بالعنوان.',
    },
  },
  example: 'A release was posted twice, once by each of two editors.',

  *find({ entries }) {
    const first = new Map<string, NewsEntry>();
    for (const entry of entries) {
      if (entry.kind !== 'news') continue;
      const { title, date_published = '' } = entry.value;
      const key = `${folded(title)}\n${date_published.slice(0, 10)}`;
      const earlier = first.get(key);
      if (earlier) yield findingAt(entry, 'title', 'duplicate-entry', { other: earlier.id });
      else first.set(key, entry);
    }
  },
};
