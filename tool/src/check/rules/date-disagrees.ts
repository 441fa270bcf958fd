import { readDateline } from '../../map/dateline.js';
import { findingAt } from '../finding-at.js';
import type { Rule } from '../rule.js';

/** Days: a release is often posted on the day after. */
const GRACE = 1;
const DAY = 86_400_000;

export const dateDisagrees: Rule = {
  code: 'date-disagrees',
  severity: 'readers',
  words: {
    en: {
      message: 'The text begins with {dateline}, but the entry is dated {date}. Readers see both.',
      cure: 'Correct the one that is wrong.',
    },
    es: {
      message: 'El texto empieza con {dateline}, pero la entrada lleva la fecha {date}. Se ven las dos.',
      cure: 'Corrija la que no sea cierta.',
    },
    fr: {
      message: 'Le texte commence par {dateline}, mais l’entrée est datée du {date}. Les lecteurs voient les deux.',
      cure: 'Corrigez celle qui est fausse.',
    },
    pt: {
      message: 'O texto começa com {dateline}, mas a entrada tem a data {date}. Veem-se as duas.',
      cure: 'Corrija a que estiver errada.',
    },
    ar: {
      message: 'يبدأ النص بالتاريخ {dateline}، أما تاريخ المُدخل فهو {date}، ويرى القراء كليهما.',
      cure: 'صحّح التاريخ الخاطئ منهما.',
    },
  },
  example: 'The dateline says “Geneva, December 15, 2025”, the post was published on 5 December.',

  *find({ entries }) {
    for (const entry of entries) {
      if (entry.kind !== 'news') continue;
      const { content_text = '', date_published } = entry.value;
      const dateline = readDateline(content_text)?.day;
      if (!dateline || !date_published || date_published.length < 10) continue;
      const date = date_published.slice(0, 10);
      if (Math.abs(Date.parse(dateline) - Date.parse(date)) > GRACE * DAY) {
        yield findingAt(entry, 'date_published', 'date-disagrees', { dateline, date });
      }
    }
  },
};
