import type { Rule } from '../rule.js';

export const guessed: Rule = {
  code: 'guessed',
  severity: 'info',
  words: {
    en: {
      message: 'We took this from the context: {field} is “{value}”.',
      cure: 'If it is wrong, fill in the field yourself.',
    },
    es: {
      message: 'Lo hemos deducido del contexto: {field} es «{value}».',
      cure: 'Si no es correcto, rellene usted el campo.',
    },
    fr: {
      message: 'Nous l’avons déduit du contexte : {field} est « {value} ».',
      cure: 'Si c’est faux, remplissez vous-même le champ.',
    },
    pt: {
      message: 'Deduzimos isto do contexto: {field} é «{value}».',
      cure: 'Se estiver errado, preencha o campo.',
    },
    ar: {
      message: 'استنتجنا هذا من السياق: {field} هو «{value}».',
      cure: 'إذا كان خطأً فاملأ الحقل بنفسك.',
    },
  },
  example: 'A row has no id and a new name; it is taken for a new person.',
};
