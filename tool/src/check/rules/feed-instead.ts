import type { Rule } from '../rule.js';

export const feedInstead: Rule = {
  code: 'feed-instead',
  severity: 'check',
  words: {
    en: {
      message:
        'Only the newest posts could be read, from the RSS feed of the site: without picture descriptions, and without fields and taxonomies of its own. {reason}',
      cure: 'Once the site shows its posts in its REST interface, the next run has all of them, whole.',
    },
    es: {
      message:
        'Solo se pudieron leer las entradas más recientes, del canal RSS del sitio: sin descripciones de imágenes y sin campos ni taxonomías propios. {reason}',
      cure: 'Cuando el sitio muestre sus entradas en la interfaz REST, la siguiente ejecución las tendrá todas, completas.',
    },
    fr: {
      message:
        'Seuls les articles les plus récents ont pu être lus, dans le flux RSS du site : sans descriptions d’images, ni champs ni taxonomies propres. {reason}',
      cure: 'Dès que le site montrera ses articles dans son interface REST, l’exécution suivante les aura tous, en entier.',
    },
    pt: {
      message:
        'Só foi possível ler os artigos mais recentes, do feed RSS do sítio: sem descrições de imagens e sem campos nem taxonomias próprios. {reason}',
      cure: 'Quando o sítio mostrar os artigos na interface REST, a execução seguinte terá todos, completos.',
    },
    ar: {
      message: 'لم تُقرأ إلا أحدث المقالات من خلاصة RSS للموقع: دون أوصاف للصور ودون حقول أو تصنيفات خاصة. {reason}',
      cure: 'عندما يعرض الموقع مقالاته في واجهة REST سيجد التشغيل التالي جميعها كاملة.',
    },
  },
  example: 'A security plugin has closed the REST interface; the feed of the site is still open.',
};
