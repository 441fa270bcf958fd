import type { Rule } from '../rule.js';

export const sourceFailed: Rule = {
  code: 'source-failed',
  severity: 'readers',
  words: {
    en: {
      message: 'The source could not be read: {reason}',
      cure: 'It is tried again at each run. What was read last stays public until then.',
    },
    es: {
      message: 'No se pudo leer la fuente: {reason}',
      cure: 'Se intenta de nuevo en cada ejecución. Hasta entonces sigue publicado lo último que se leyó.',
    },
    fr: {
      message: 'La source n’a pas pu être lue : {reason}',
      cure: 'Un nouvel essai a lieu à chaque exécution. D’ici là, ce qui a été lu en dernier reste public.',
    },
    pt: {
      message: 'Não foi possível ler a fonte: {reason}',
      cure: 'Tenta-se de novo em cada execução. Até lá, continua público o que foi lido por último.',
    },
    ar: {
      message: 'تعذّرت قراءة المصدر: {reason}',
      cure: 'تُعاد المحاولة في كل تشغيل. وحتى ذلك الحين يبقى آخر ما قُرئ منشورًا.',
    },
  },
  example: 'The address of the cities’ sheet answers with a page that asks for a login.',
};
