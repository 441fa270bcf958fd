import { findingAt } from '../finding-at.js';
import type { Rule } from '../rule.js';

/** What releases are called, in the five languages, before a colon or a dash. */
const TYPE =
  /^(press release|media release|statement|report|op-?ed|mmc readout|readout|in the news|comunicado de prensa|nota de prensa|comunicado|declaración|informe|communiqué de presse|communiqué|déclaration|rapport|comunicado de imprensa|nota de imprensa|declaração|relatório|بيان صحفي|بيان|تقرير)\s*[:–—|-]\s*\S/iu;

export const typeInTitle: Rule = {
  code: 'type-in-title',
  severity: 'check',
  words: {
    en: {
      message: 'The title begins with its kind: “{value}”. Readers see it twice, as the label says it already.',
      cure: 'Take it out of the title, and choose it as the type.',
    },
    es: {
      message: 'El título empieza con su tipo: «{value}». Aparece dos veces, porque la etiqueta ya lo dice.',
      cure: 'Quítelo del título y elíjalo como tipo.',
    },
    fr: {
      message:
        'Le titre commence par sa nature : « {value} ». Elle apparaît deux fois, car l’étiquette l’indique déjà.',
      cure: 'Retirez-la du titre et choisissez-la comme type.',
    },
    pt: {
      message: 'O título começa com o seu tipo: «{value}». Aparece duas vezes, porque a etiqueta já o diz.',
      cure: 'Retire-o do título e escolha-o como tipo.',
    },
    ar: {
      message: 'يبدأ العنوان بنوعه: «{value}»، فيظهر مرتين لأن التصنيف يذكره أصلًا.',
      cure: 'احذفه من العنوان، واختره نوعًا للمُدخل.',
    },
  },
  example: '“Press Release: Paris joins the Global Cities Fund”.',

  *find({ entries }) {
    for (const entry of entries) {
      if (entry.kind !== 'news') continue;
      const [, value] = TYPE.exec(entry.value.title) ?? [];
      if (value) yield findingAt(entry, 'title', 'type-in-title', { value });
    }
  },
};
