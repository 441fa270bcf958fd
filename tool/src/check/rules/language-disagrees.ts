import type { Entry } from '../../model/entry.js';
import { findingAt } from '../finding-at.js';
import type { Rule } from '../rule.js';
import { languageOf } from '../text-language.js';

export const languageDisagrees: Rule = {
  code: 'language-disagrees',
  severity: 'check',
  words: {
    en: {
      message:
        'The text is in one language ({text}), the entry says another ({said}). Screen readers pronounce it wrongly.',
      cure: 'Set the entry’s language to that of its text.',
    },
    es: {
      message:
        'El texto está en un idioma ({text}) y la entrada indica otro ({said}). Los lectores de pantalla lo pronuncian mal.',
      cure: 'Indique como idioma de la entrada el de su texto.',
    },
    fr: {
      message:
        'Le texte est dans une langue ({text}), l’entrée en indique une autre ({said}). Les lecteurs d’écran le prononcent mal.',
      cure: 'Indiquez pour l’entrée la langue de son texte.',
    },
    pt: {
      message:
        'O texto está numa língua ({text}) e a entrada indica outra ({said}). Os leitores de ecrã pronunciam-no mal.',
      cure: 'Indique como língua da entrada a do seu texto.',
    },
    ar: {
      message: 'النص بلغة ({text}) والمُدخل يذكر لغة أخرى ({said})، فتنطقه قارئات الشاشة نطقًا خاطئًا.',
      cure: 'اجعل لغة المُدخل هي لغة نصه.',
    },
  },
  example: 'A release in Spanish stands in the English feed, without its language.',

  *find({ entries, language }) {
    for (const entry of entries) {
      const { path, text } = longTextOf(entry);
      const found = languageOf(text);
      const said = entry.language || language;
      if (found && found !== said.split('-')[0]) {
        yield findingAt(entry, path, 'language-disagrees', { text: found, said });
      }
    }
  },
};

function longTextOf(entry: Entry): { path: string; text: string } {
  switch (entry.kind) {
    case 'news':
      return { path: 'content_text', text: entry.value.content_text ?? entry.value.summary ?? '' };
    case 'person':
      return { path: 'biography', text: entry.value.biography ?? entry.value.summary ?? '' };
    case 'city':
      return { path: 'properties.summary', text: entry.value.properties.summary ?? '' };
  }
}
