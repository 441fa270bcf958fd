import type { Rule } from '../rule.js';

export const documentUnreadable: Rule = {
  code: 'document-unreadable',
  severity: 'readers',
  words: {
    en: {
      message: 'This could not be read: {reason}',
      cure: 'Nothing was checked. Run the check again when it can be read.',
    },
    es: {
      message: 'No se pudo leer: {reason}',
      cure: 'No se ha revisado nada. Repita la revisión cuando se pueda leer.',
    },
    fr: {
      message: 'La lecture a échoué : {reason}',
      cure: 'Rien n’a été vérifié. Relancez la vérification quand la lecture sera possible.',
    },
    pt: {
      message: 'Não foi possível ler: {reason}',
      cure: 'Nada foi verificado. Repita a verificação quando a leitura for possível.',
    },
    ar: {
      message: 'تعذّرت القراءة: {reason}',
      cure: 'لم يُفحص شيء. أعد الفحص عندما تصبح القراءة ممكنة.',
    },
  },
  example: 'The file that `mmc-feed check` was given has another name.',
};
