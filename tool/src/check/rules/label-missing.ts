import { findingAt } from '../finding-at.js';
import type { Rule } from '../rule.js';

export const labelMissing: Rule = {
  code: 'label-missing',
  severity: 'check',
  words: {
    en: {
      message: 'The entry has neither type nor topic. Readers see no label, and no filter finds it.',
      cure: 'Choose a type such as “Press Release”, a topic, or both.',
    },
    es: {
      message: 'La entrada no tiene tipo ni tema. No lleva etiqueta y ningún filtro la encuentra.',
      cure: 'Elija un tipo, como «Comunicado de prensa», un tema o ambos.',
    },
    fr: {
      message: 'L’entrée n’a ni type ni thème. Elle n’a pas d’étiquette, et aucun filtre ne la trouve.',
      cure: 'Choisissez un type, comme « Communiqué de presse », un thème, ou les deux.',
    },
    pt: {
      message: 'A entrada não tem tipo nem tema. Não leva etiqueta e nenhum filtro a encontra.',
      cure: 'Escolha um tipo, como «Comunicado de imprensa», um tema ou ambos.',
    },
    ar: {
      message: 'ليس للمُدخل نوع ولا موضوع، فلا يظهر له تصنيف ولا يعثر عليه أي مرشّح.',
      cure: 'اختر نوعًا مثل «بيان صحفي»، أو موضوعًا، أو كليهما.',
    },
  },
  example: 'A post was left in the default category of WordPress.',

  *find({ entries }) {
    for (const entry of entries) {
      if (entry.kind !== 'news') continue;
      const { type, topics = [] } = entry.value._mmc ?? {};
      if (!type && topics.length === 0) yield findingAt(entry, '_mmc.type', 'label-missing');
    }
  },
};
