import type { Rule } from '../rule.js';

export const languageChanged: Rule = {
  code: 'language-changed',
  severity: 'readers',
  words: {
    en: {
      message: 'The source suddenly answers in another language ({after} instead of {before}). Nothing was published.',
      cure: 'Check the address of the source and the language that its site answers in.',
    },
    es: {
      message: 'La fuente responde de pronto en otro idioma ({after} en lugar de {before}). No se ha publicado nada.',
      cure: 'Compruebe la dirección de la fuente y el idioma en que responde su sitio.',
    },
    fr: {
      message: 'La source répond soudain dans une autre langue ({after} au lieu de {before}). Rien n’a été publié.',
      cure: 'Vérifiez l’adresse de la source et la langue dans laquelle son site répond.',
    },
    pt: {
      message: 'A fonte responde de repente noutra língua ({after} em vez de {before}). Nada foi publicado.',
      cure: 'Verifique o endereço da fonte e a língua em que o seu sítio responde.',
    },
    ar: {
      message: 'صار المصدر يجيب فجأة بلغة أخرى ({after} بدلًا من {before})، ولذلك لم يُنشر شيء.',
      cure: 'تحقق من عنوان المصدر ومن اللغة التي يجيب بها موقعه.',
    },
  },
  example: 'The news of the site came in English yesterday, and come in Spanish today.',
};
