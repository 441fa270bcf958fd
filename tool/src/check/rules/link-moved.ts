import type { Rule } from '../rule.js';

export const linkMoved: Rule = {
  code: 'link-moved',
  severity: 'info',
  words: {
    en: {
      message: 'The address has changed from {from} to {to}. Readers are sent to the new one.',
      cure: 'There is nothing to do, if the move was meant.',
    },
    es: {
      message: 'La dirección ha cambiado de {from} a {to}. Los enlaces llevan a la nueva.',
      cure: 'Si el cambio era intencionado, no hay nada que hacer.',
    },
    fr: {
      message: 'L’adresse est passée de {from} à {to}. Les lecteurs sont envoyés vers la nouvelle.',
      cure: 'Si le changement était voulu, il n’y a rien à faire.',
    },
    pt: {
      message: 'O endereço mudou de {from} para {to}. As ligações levam ao novo.',
      cure: 'Se a mudança era intencional, não há nada a fazer.',
    },
    ar: {
      message: 'تغيّر العنوان من {from} إلى {to}، ويُحال القراء إلى العنوان الجديد.',
      cure: 'إذا كان التغيير مقصودًا فلا شيء مطلوب.',
    },
  },
  example: 'The slug of a post was corrected after it had been published.',
};
