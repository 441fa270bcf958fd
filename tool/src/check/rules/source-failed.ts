import type { Rule } from '../rule.js';

export const sourceFailed: Rule = {
  code: 'source-failed',
  severity: 'readers',
  words: {
    en: {
      message: 'The source could not be read: {reason}',
      cure: 'What was read last stays public until the source can be read again.',
    },
    es: {
      message: 'No se pudo leer la fuente: {reason}',
      cure: 'Lo último que se leyó sigue publicado hasta que la fuente vuelva a poder leerse.',
    },
    fr: {
      message: 'La source n’a pas pu être lue : {reason}',
      cure: 'Ce qui a été lu en dernier reste public jusqu’à ce que la source soit de nouveau lisible.',
    },
    pt: {
      message: 'Não foi possível ler a fonte: {reason}',
      cure: 'O que foi lido por último continua público até a fonte voltar a poder ser lida.',
    },
    ar: {
      message: 'تعذّرت قراءة المصدر: {reason}',
      cure: 'يبقى آخر ما قُرئ منشورًا حتى تصبح قراءة المصدر ممكنة من جديد.',
    },
  },
  example: 'The address of the cities’ sheet answers with a page that asks for a login.',
};
