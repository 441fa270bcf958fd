import { findingAt } from '../finding-at.js';
import type { Rule } from '../rule.js';

const CUT = /(…|\.\.\.|\[…\]|\[\.\.\.\])\s*$/;

export const excerptCut: Rule = {
  code: 'excerpt-cut',
  severity: 'check',
  words: {
    en: {
      message: 'The summary breaks off: “{value}”. Readers see it end in the middle of a sentence.',
      cure: 'Write a summary of one or two whole sentences (in WordPress: the excerpt).',
    },
    es: {
      message: 'El resumen se interrumpe: «{value}». Acaba a mitad de frase.',
      cure: 'Escriba un resumen de una o dos frases completas (en WordPress: el extracto).',
    },
    fr: {
      message: 'Le résumé s’interrompt : « {value} ». Il finit au milieu d’une phrase.',
      cure: 'Écrivez un résumé d’une ou deux phrases entières (dans WordPress : l’extrait).',
    },
    pt: {
      message: 'O resumo interrompe-se: «{value}». Acaba a meio de uma frase.',
      cure: 'Escreva um resumo de uma ou duas frases completas (no WordPress: o excerto).',
    },
    ar: {
      message: 'ينقطع الملخّص: «{value}»، فيراه القراء ينتهي في وسط جملة.',
      cure: 'اكتب ملخّصًا من جملة أو جملتين كاملتين (في ووردبريس: المقتطف).',
    },
  },
  example: 'WordPress has cut the beginning of the text after 55 words: “… to host the Global Forum on Migr…”.',

  *find({ entries }) {
    for (const entry of entries) {
      const summary = entry.kind === 'city' ? entry.value.properties.summary : entry.value.summary;
      if (!summary || !CUT.test(summary)) continue;
      const path = entry.kind === 'city' ? 'properties.summary' : 'summary';
      yield findingAt(entry, path, 'excerpt-cut', { value: summary.slice(-40).trim() });
    }
  },
};
