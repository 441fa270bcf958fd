import { findingAt } from '../finding-at.js';
import { saysFirstPublished } from '../openings.js';
import type { Rule } from '../rule.js';

export const crossPostWithoutNotice: Rule = {
  code: 'cross-post-without-notice',
  severity: 'readers',
  words: {
    en: {
      message: 'It was published elsewhere first, but has no notice that says where. Readers take it for yours.',
      cure: 'Name the publisher and add the notice that was agreed with them.',
    },
    es: {
      message: 'Se publicó antes en otro sitio, pero no lleva el aviso que lo indica. Parece un texto propio.',
      cure: 'Indique quién lo publicó y añada el aviso acordado.',
    },
    fr: {
      message:
        'Le texte est d’abord paru ailleurs, mais aucune mention ne le signale. Les lecteurs le croient de vous.',
      cure: 'Indiquez le premier éditeur et ajoutez la mention convenue avec lui.',
    },
    pt: {
      message: 'Foi publicado primeiro noutro lugar, mas não tem o aviso que o diz. Parece um texto vosso.',
      cure: 'Indique quem o publicou e acrescente o aviso combinado.',
    },
    ar: {
      message: 'نُشر النص أولًا في مكان آخر، ولا توجد ملاحظة تذكر ذلك، فيظن القراء أنه لكم.',
      cure: 'اذكر الناشر وأضف الملاحظة المتفق عليها معه.',
    },
  },
  example: 'A paper begins with “This paper first appeared on …”, and has no cross-post notice.',

  *find({ entries }) {
    for (const entry of entries) {
      if (entry.kind !== 'news') continue;
      const { summary = '', content_text = '', _mmc } = entry.value;
      const { publisher, notice } = _mmc?.cross_post ?? {};
      const isUnsaid = saysFirstPublished(summary) || saysFirstPublished(content_text);
      if (!notice && (publisher || isUnsaid)) yield findingAt(entry, '_mmc.cross_post', 'cross-post-without-notice');
    }
  },
};
