import { findingAt } from '../finding-at.js';
import { endOf } from '../memberships.js';
import type { Rule } from '../rule.js';

/** Milliseconds: who left earlier is a former member, and nothing to report. */
const RECENTLY = 90 * 86_400_000;

export const termEnded: Rule = {
  code: 'term-ended',
  severity: 'check',
  words: {
    en: {
      message: 'The term on this board ended on {date}: {organization}. Readers see a former member.',
      cure: 'If the term goes on, change the date. If somebody else has the seat, add a row for them.',
    },
    es: {
      message: 'El mandato en este consejo terminó el {date}: {organization}. Aparece como antiguo miembro.',
      cure: 'Si el mandato continúa, cambie la fecha. Si otra persona ocupa el puesto, añádale una fila.',
    },
    fr: {
      message:
        'Le mandat dans cette instance a pris fin le {date} : {organization}. Les lecteurs voient un ancien membre.',
      cure: 'Si le mandat continue, changez la date. Si quelqu’un d’autre occupe le siège, ajoutez-lui une ligne.',
    },
    pt: {
      message: 'O mandato neste conselho terminou em {date}: {organization}. Aparece como antigo membro.',
      cure: 'Se o mandato continua, altere a data. Se outra pessoa ocupa o lugar, acrescente-lhe uma linha.',
    },
    ar: {
      message: 'انتهت العضوية في هذا المجلس في {date}: {organization}. يظهر الشخص للقراء عضوًا سابقًا.',
      cure: 'إذا كانت العضوية مستمرة فغيّر التاريخ. وإذا شغل المقعد شخص آخر فأضف له صفًا.',
    },
  },
  example: 'A mayor’s term ended six weeks ago, and nobody has looked at the row since.',

  *find({ entries, now }) {
    for (const entry of entries) {
      if (entry.kind !== 'person') continue;
      for (const [index, membership] of (entry.value.memberships ?? []).entries()) {
        const end = endOf(membership) ?? Infinity;
        if (end >= now || end < now - RECENTLY) continue;
        const { organization, end_date = '' } = membership;
        yield findingAt(entry, `memberships[${index}].end_date`, 'term-ended', { organization, date: end_date });
      }
    }
  },
};
