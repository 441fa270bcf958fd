import { startOf } from '../../../../src/feed/date.js';
import { findingAt } from '../finding-at.js';
import { endOf } from '../memberships.js';
import type { Rule } from '../rule.js';

export const termReversed: Rule = {
  code: 'term-reversed',
  severity: 'readers',
  words: {
    en: {
      message: 'The term on this board ends ({end}) before it begins ({start}): {organization}.',
      cure: 'Correct one of the two dates.',
    },
    es: {
      message: 'El mandato en este consejo termina ({end}) antes de empezar ({start}): {organization}.',
      cure: 'Corrija una de las dos fechas.',
    },
    fr: {
      message: 'Le mandat dans cette instance prend fin ({end}) avant de commencer ({start}) : {organization}.',
      cure: 'Corrigez l’une des deux dates.',
    },
    pt: {
      message: 'O mandato neste conselho termina ({end}) antes de começar ({start}): {organization}.',
      cure: 'Corrija uma das duas datas.',
    },
    ar: {
      message: 'تنتهي العضوية في هذا المجلس ({end}) قبل أن تبدأ ({start}): {organization}.',
      cure: 'صحّح أحد التاريخين.',
    },
  },
  example: 'A new term was entered as the start, and the end of the old one was left.',

  *find({ entries }) {
    for (const entry of entries) {
      if (entry.kind !== 'person') continue;
      for (const [index, membership] of (entry.value.memberships ?? []).entries()) {
        const { organization, start_date: start = '', end_date: end = '' } = membership;
        if (!(startOf(start) > (endOf(membership) ?? Infinity))) continue;
        yield findingAt(entry, `memberships[${index}].end_date`, 'term-reversed', { organization, start, end });
      }
    }
  },
};
