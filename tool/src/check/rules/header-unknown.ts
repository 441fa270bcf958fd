import type { Rule } from '../rule.js';

export const headerUnknown: Rule = {
  code: 'header-unknown',
  severity: 'check',
  words: {
    en: {
      message: 'The column “{value}” is not one that we know. Nothing in it is published.',
      cure: 'If it is to be published, name the column as in the template. If not, leave it as it is.',
    },
    es: {
      message: 'No conocemos la columna «{value}». No se publica nada de lo que contiene.',
      cure: 'Si debe publicarse, dé a la columna el nombre de la plantilla. Si no, déjela como está.',
    },
    fr: {
      message: 'La colonne « {value} » ne nous est pas connue. Rien de ce qu’elle contient n’est publié.',
      cure: 'Si elle doit être publiée, nommez-la comme dans le modèle. Sinon, laissez-la telle quelle.',
    },
    pt: {
      message: 'Não conhecemos a coluna «{value}». Nada do que contém é publicado.',
      cure: 'Se deve ser publicada, dê à coluna o nome que tem no modelo. Se não, deixe-a como está.',
    },
    ar: {
      message: 'لا نعرف العمود «{value}»، ولا يُنشر شيء مما فيه.',
      cure: 'إذا كان للنشر فسمِّه كما في القالب، وإلا فاتركه كما هو.',
    },
  },
  example: 'The sheet has a column “Phone (private)”.',
};
