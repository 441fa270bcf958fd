import { findingAt } from '../finding-at.js';
import { endOf } from '../memberships.js';
import type { Rule } from '../rule.js';

/** Milliseconds in which somebody may still do something about it. */
const SOON = 60 * 86_400_000;

export const termEndsSoon: Rule = {
  code: 'term-ends-soon',
  severity: 'check',
  words: {
    en: {
      message: 'The term on this board ends on {date}: {organization}. After that day readers see a former member.',
      cure: 'If the term is extended, change the date. Otherwise there is nothing to do.',
    },
    es: {
      message: 'El mandato en este consejo termina el {date}: {organization}. Después aparecerá como antiguo miembro.',
      cure: 'Si el mandato se prorroga, cambie la fecha. Si no, no hay nada que hacer.',
    },
    fr: {
      message:
        'Le mandat dans cette instance prend fin le {date} : {organization}. Ensuite, les lecteurs verront un ancien membre.',
      cure: 'Si le mandat est prolongé, changez la date. Sinon, il n’y a rien à faire.',
    },
    pt: {
      message: 'O mandato neste conselho termina em {date}: {organization}. Depois aparecerá como antigo membro.',
      cure: 'Se o mandato for prorrogado, altere a data. Caso contrário, não há nada a fazer.',
    },
    ar: {
      message: 'تنتهي العضوية في هذا المجلس في {date}: {organization}. بعد ذلك يظهر الشخص عضوًا سابقًا.',
      cure: 'إذا مُدّدت العضوية فغيّر التاريخ، وإلا فلا شيء مطلوب.',
    },
  },
  example: 'A seat on the Governing Board ends with the year.',

  *find({ entries, now }) {
    for (const entry of entries) {
      if (entry.kind !== 'person') continue;
      for (const [index, membership] of (entry.value.memberships ?? []).entries()) {
        const end = endOf(membership) ?? Infinity;
        if (end < now || end > now + SOON) continue;
        const { organization, end_date = '' } = membership;
        yield findingAt(entry, `memberships[${index}].end_date`, 'term-ends-soon', { organization, date: end_date });
      }
    }
  },
};
