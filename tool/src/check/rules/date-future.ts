import { findingAt } from '../finding-at.js';
import type { Rule } from '../rule.js';

export const dateFuture: Rule = {
  code: 'date-future',
  severity: 'readers',
  words: {
    en: {
      message: 'The date {date} is still to come. Readers do not see this entry until then.',
      cure: 'If the date is a slip, correct it. If it is an embargo, keep the entry out of public files until then.',
    },
    es: {
      message: 'La fecha {date} aún no ha llegado. Hasta entonces nadie ve esta entrada.',
      cure: 'Si la fecha es un error, corríjala. Si es un embargo, no ponga la entrada en archivos públicos hasta entonces.',
    },
    fr: {
      message: 'La date du {date} n’est pas encore atteinte. D’ici là, les lecteurs ne voient pas cette entrée.',
      cure: 'Si la date est une erreur, corrigez-la. S’il s’agit d’un embargo, gardez l’entrée hors des fichiers publics jusque-là.',
    },
    pt: {
      message: 'A data {date} ainda não chegou. Até lá, ninguém vê esta entrada.',
      cure: 'Se a data for um engano, corrija-a. Se for um embargo, mantenha a entrada fora dos ficheiros públicos até lá.',
    },
    ar: {
      message: 'التاريخ {date} لم يحن بعد، ولن يرى القراء هذا المُدخل قبل حلوله.',
      cure: 'إذا كان التاريخ خطأً فصحّحه. وإذا كان حظر نشر فلا تضع المُدخل في ملفات عامة قبل ذلك.',
    },
  },
  example: 'A published post bears the date 4 November 2031, because an import set it so.',

  *find({ entries, now }) {
    for (const entry of entries) {
      if (entry.kind !== 'news') continue;
      const { date_published } = entry.value;
      if (date_published && Date.parse(date_published) > now) {
        yield findingAt(entry, 'date_published', 'date-future', { date: date_published });
      }
    }
  },
};
