import type { Rule } from '../rule.js';

export const headerMissing: Rule = {
  code: 'header-missing',
  severity: 'readers',
  words: {
    en: {
      message: 'The column “{value}” is gone, so readers no longer see what stood in it.',
      cure: 'Give the column its old name back, or change its name in the settings, too.',
    },
    es: {
      message: 'La columna «{value}» ya no está, así que no se ve lo que contenía.',
      cure: 'Devuelva a la columna su nombre anterior o cámbielo también en la configuración.',
    },
    fr: {
      message: 'La colonne « {value} » n’est plus là : ce qu’elle contenait n’apparaît plus.',
      cure: 'Redonnez son ancien nom à la colonne, ou changez-le aussi dans les réglages.',
    },
    pt: {
      message: 'A coluna «{value}» já não existe, por isso o que continha deixou de se ver.',
      cure: 'Volte a dar à coluna o nome antigo ou mude-o também nas definições.',
    },
    ar: {
      message: 'لم يعد العمود «{value}» موجودًا، ولذلك لا يرى القراء ما كان فيه.',
      cure: 'أعد إلى العمود اسمه السابق، أو غيّر اسمه في الإعدادات أيضًا.',
    },
  },
  example: 'The settings take the biography from the column “Bio”, which somebody has renamed “Short bio”.',
};
