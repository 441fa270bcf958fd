import type { Rule } from '../rule.js';

export const countryUnknown: Rule = {
  code: 'country-unknown',
  severity: 'readers',
  words: {
    en: {
      message: '“{value}” is no country that we know. Readers see the entry without its country.',
      cure: 'Write the country’s usual name, or its code of two letters. For a name of your own, use the column “country name”.',
    },
    es: {
      message: 'No conocemos ningún país llamado «{value}». La entrada aparece sin país.',
      cure: 'Escriba el nombre habitual del país o su código de dos letras. Para un nombre propio, use la columna «nombre del país».',
    },
    fr: {
      message: '« {value} » n’est pas un pays que nous connaissons. L’entrée apparaît sans son pays.',
      cure: 'Écrivez le nom usuel du pays ou son code à deux lettres. Pour un nom de votre choix, utilisez la colonne « nom du pays ».',
    },
    pt: {
      message: 'Não conhecemos nenhum país chamado «{value}». A entrada aparece sem país.',
      cure: 'Escreva o nome habitual do país ou o seu código de duas letras. Para um nome próprio, use a coluna «nome do país».',
    },
    ar: {
      message: 'لا نعرف بلدًا باسم «{value}»، ولذلك يظهر المُدخل بلا بلد.',
      cure: 'اكتب الاسم المعتاد للبلد أو رمزه المكوّن من حرفين. وللاسم الذي تختاره أنت استخدم عمود «اسم البلد».',
    },
  },
  example: 'The country cell says “Kenia/Nairobi”.',
};
