import type { Rule } from '../rule.js';

export const embargoLeak: Rule = {
  code: 'embargo-leak',
  severity: 'readers',
  words: {
    en: {
      message:
        'Words or an address of an entry that is held back also stand in an entry that would become public. Nothing was published.',
      cure: 'Remove them from the public entry, or hold that one back, too.',
    },
    es: {
      message:
        'En una entrada que se publicaría aparecen palabras o una dirección de otra que está retenida. No se ha publicado nada.',
      cure: 'Quítelas de la entrada pública o retenga también esa entrada.',
    },
    fr: {
      message:
        'Des mots ou une adresse d’une entrée retenue figurent aussi dans une entrée qui deviendrait publique. Rien n’a été publié.',
      cure: 'Retirez-les de l’entrée publique, ou retenez celle-ci également.',
    },
    pt: {
      message:
        'Numa entrada que se tornaria pública há palavras ou um endereço de outra que está retida. Nada foi publicado.',
      cure: 'Retire-os da entrada pública ou retenha também essa entrada.',
    },
    ar: {
      message: 'في مُدخل كان سيُنشر كلمات أو عنوان من مُدخل محجوب، ولذلك لم يُنشر شيء.',
      cure: 'احذفها من المُدخل العام، أو احجبه هو أيضًا.',
    },
  },
  example: 'A newsletter that is public quotes two sentences of a release that is under embargo.',
};
