import type { Rule } from '../rule.js';

export const linkRefused: Rule = {
  code: 'link-refused',
  severity: 'readers',
  words: {
    en: {
      message: '“{value}” is no address that a page may link to. Readers see the entry without this link or picture.',
      cure: 'Enter the whole address as the browser shows it, beginning with https://.',
    },
    es: {
      message: '«{value}» no es una dirección que se pueda enlazar. La entrada aparece sin ese enlace o imagen.',
      cure: 'Escriba la dirección completa, tal como la muestra el navegador, empezando por https://.',
    },
    fr: {
      message:
        '« {value} » n’est pas une adresse vers laquelle une page peut renvoyer. L’entrée apparaît sans ce lien ou cette image.',
      cure: 'Indiquez l’adresse complète, telle que le navigateur l’affiche, en commençant par https://.',
    },
    pt: {
      message:
        '«{value}» não é um endereço para o qual uma página possa ligar. A entrada aparece sem essa ligação ou imagem.',
      cure: 'Escreva o endereço completo, tal como o navegador o mostra, a começar por https://.',
    },
    ar: {
      message: '«{value}» ليس عنوانًا يمكن لصفحة أن تحيل إليه، ولذلك يظهر المُدخل بلا هذا الرابط أو هذه الصورة.',
      cure: 'اكتب العنوان كاملًا كما يظهر في المتصفح، بدءًا بـ ‎https://‎.',
    },
  },
  example: 'The link cell says “see website”, or holds the path of a file on somebody’s computer.',
};
