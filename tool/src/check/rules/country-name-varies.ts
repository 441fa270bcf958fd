import type { Rule } from '../rule.js';

export const countryNameVaries: Rule = {
  code: 'country-name-varies',
  severity: 'check',
  words: {
    en: {
      message:
        'Browsers do not agree on the name of the country {value}: readers may see it change when the script comes.',
      cure: 'Write the name that you want in “country name”.',
    },
    es: {
      message:
        'Los navegadores no dan el mismo nombre al país {value}: puede cambiar ante el lector cuando llega el script.',
      cure: 'Escriba el nombre que prefiera en «nombre del país».',
    },
    fr: {
      message:
        'Les navigateurs ne donnent pas le même nom au pays {value} : le lecteur peut le voir changer à l’arrivée du script.',
      cure: 'Écrivez le nom voulu dans « nom du pays ».',
    },
    pt: {
      message: 'Os navegadores não dão o mesmo nome ao país {value}: o leitor pode vê-lo mudar quando o script chega.',
      cure: 'Escreva o nome que prefere em «nome do país».',
    },
    ar: {
      message: 'تختلف المتصفحات في اسم البلد {value}، وقد يتغيّر أمام القارئ عند وصول النص البرمجي.',
      cure: 'اكتب الاسم الذي تريده في «اسم البلد».',
    },
  },
  example: 'A city in Hong Kong has the country HK and no country name, and a roster or a map is rendered to HTML.',
};
