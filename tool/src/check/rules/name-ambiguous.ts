import type { Rule } from '../rule.js';

export const nameAmbiguous: Rule = {
  code: 'name-ambiguous',
  severity: 'check',
  words: {
    en: {
      message:
        'The text names “{value}”, and more than one entry is called that: {others}. Readers see no link to any of them.',
      cure: 'Name the right one in the column “cities” or “people”, by its id.',
    },
    es: {
      message: 'El texto nombra «{value}» y hay más de una entrada con ese nombre: {others}. No se enlaza ninguna.',
      cure: 'Indique la correcta en la columna «ciudades» o «personas», con su identificador.',
    },
    fr: {
      message: 'Le texte cite « {value} », et plusieurs entrées portent ce nom : {others}. Aucune n’est reliée.',
      cure: 'Indiquez la bonne dans la colonne « villes » ou « personnes », par son identifiant.',
    },
    pt: {
      message: 'O texto refere «{value}» e há mais de uma entrada com esse nome: {others}. Nenhuma é ligada.',
      cure: 'Indique a correta na coluna «cidades» ou «pessoas», pelo seu identificador.',
    },
    ar: {
      message: 'يذكر النص «{value}»، وهناك أكثر من مُدخل بهذا الاسم: {others}. لا يظهر رابط إلى أي منها.',
      cure: 'اذكر المقصود بمعرّفه في عمود «المدن» أو «الأشخاص».',
    },
  },
  example: 'A release is about San José, and both the one in Costa Rica and the one in California are members.',
};
