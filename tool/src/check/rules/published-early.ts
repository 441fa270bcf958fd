import type { Rule } from '../rule.js';

export const publishedEarly: Rule = {
  code: 'published-early',
  severity: 'readers',
  words: {
    en: {
      message: 'The website itself already shows this entry to anybody, though it must wait until {date}.',
      cure: 'In WordPress, set the post back to a draft, or give it the status “Scheduled” with that date.',
    },
    es: {
      message: 'El propio sitio web ya muestra esta entrada a cualquiera, aunque debe esperar hasta {date}.',
      cure: 'En WordPress, vuelva a poner la entrada como borrador o prográmela para esa fecha.',
    },
    fr: {
      message: 'Le site web lui-même montre déjà cette entrée à n’importe qui, alors qu’elle doit attendre {date}.',
      cure: 'Dans WordPress, remettez l’article en brouillon, ou planifiez-le pour cette date.',
    },
    pt: {
      message: 'O próprio sítio já mostra esta entrada a qualquer pessoa, embora deva esperar até {date}.',
      cure: 'No WordPress, volte a pôr o artigo como rascunho ou agende-o para essa data.',
    },
    ar: {
      message: 'يعرض الموقع نفسه هذا المُدخل لأي شخص منذ الآن، مع أنه يجب أن ينتظر حتى {date}.',
      cure: 'في ووردبريس أعد المقال إلى مسودة، أو اجعله «مجدولًا» لذلك التاريخ.',
    },
  },
  example: 'An import has published a post with a date of next year; WordPress shows it at once.',
};
