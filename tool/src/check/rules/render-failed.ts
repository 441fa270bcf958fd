import type { Rule } from '../rule.js';

export const renderFailed: Rule = {
  code: 'render-failed',
  severity: 'check',
  words: {
    en: {
      message: 'The HTML file {file} could not be rendered, and stays as it was. {reason}',
      cure: 'Look at its entry under “render” in the configuration, and at the feed that it shows.',
    },
    es: {
      message: 'No se pudo generar el archivo HTML {file}, que sigue como estaba. {reason}',
      cure: 'Revise su entrada en «render» de la configuración y el contenido que muestra.',
    },
    fr: {
      message: 'Le fichier HTML {file} n’a pas pu être produit et reste tel quel. {reason}',
      cure: 'Vérifiez son entrée sous « render » dans la configuration, et le flux qu’il affiche.',
    },
    pt: {
      message: 'Não foi possível gerar o ficheiro HTML {file}, que fica como estava. {reason}',
      cure: 'Verifique a sua entrada em «render» na configuração e o feed que mostra.',
    },
    ar: {
      message: 'تعذّر إنشاء ملف HTML ‏{file} وبقي كما كان. {reason}',
      cure: 'راجع مُدخله تحت «render» في ملف الإعدادات، والمحتوى الذي يعرضه.',
    },
  },
  example: 'A rendered list shows a partner’s feed, and the partner’s server did not answer.',
};
