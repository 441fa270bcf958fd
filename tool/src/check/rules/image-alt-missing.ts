import { findingAt } from '../finding-at.js';
import { pictureOf } from '../pictures.js';
import type { Rule } from '../rule.js';

export const imageAltMissing: Rule = {
  code: 'image-alt-missing',
  severity: 'check',
  words: {
    en: {
      message: 'The picture has no description. Whoever cannot see it does not learn what it shows.',
      cure: 'Say in one sentence what is to be seen: who, where, doing what.',
    },
    es: {
      message: 'La imagen no tiene descripción. Quien no puede verla no sabe qué muestra.',
      cure: 'Diga en una frase qué se ve: quién, dónde y haciendo qué.',
    },
    fr: {
      message: 'L’image n’a pas de description. Qui ne peut pas la voir ne sait pas ce qu’elle montre.',
      cure: 'Dites en une phrase ce que l’on voit : qui, où, en train de faire quoi.',
    },
    pt: {
      message: 'A imagem não tem descrição. Quem não a pode ver não sabe o que mostra.',
      cure: 'Diga numa frase o que se vê: quem, onde e a fazer o quê.',
    },
    ar: {
      message: 'ليس للصورة وصف، فلا يعرف من لا يستطيع رؤيتها ما فيها.',
      cure: 'قل في جملة واحدة ما يظهر فيها: من، وأين، وماذا يفعل.',
    },
  },
  example: 'A release has a picture, and its description was left empty.',

  *find({ entries }) {
    for (const entry of entries) {
      const picture = pictureOf(entry);
      if (picture && !picture.alt) yield findingAt(entry, picture.path, 'image-alt-missing');
    }
  },
};
