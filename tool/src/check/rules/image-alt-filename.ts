import { findingAt } from '../finding-at.js';
import { pictureOf } from '../pictures.js';
import type { Rule } from '../rule.js';

/** "IMG_1234", "DSC 0042", "photo-final-2.jpg", "Screenshot 2025-01-01": what cameras and programs call files. */
const FILE_NAME =
  /^\S*\.(jpe?g|png|gif|webp|heic|tiff?|svg)$|^(img|dscn?|pxl|mvi|image|photo|screen ?shot|whatsapp image)[-_ ]?[\d(]/i;
const ONE_LONG_NAME = /^[\w]+([-_][\w]+){2,}$/;

export const imageAltFilename: Rule = {
  code: 'image-alt-filename',
  severity: 'check',
  words: {
    en: {
      message:
        'The description of the picture is the name of a file: “{value}”. It is read aloud to whoever cannot see the picture.',
      cure: 'Say in one sentence what is to be seen: who, where, doing what.',
    },
    es: {
      message:
        'La descripción de la imagen es el nombre de un archivo: «{value}». Se lee en voz alta a quien no puede ver la imagen.',
      cure: 'Diga en una frase qué se ve: quién, dónde y haciendo qué.',
    },
    fr: {
      message:
        'La description de l’image est un nom de fichier : « {value} ». Elle est lue à voix haute à qui ne peut pas voir l’image.',
      cure: 'Dites en une phrase ce que l’on voit : qui, où, en train de faire quoi.',
    },
    pt: {
      message:
        'A descrição da imagem é o nome de um ficheiro: «{value}». É lida em voz alta a quem não pode ver a imagem.',
      cure: 'Diga numa frase o que se vê: quem, onde e a fazer o quê.',
    },
    ar: {
      message: 'وصف الصورة هو اسم ملف: «{value}»، ويُقرأ بصوت عالٍ لمن لا يستطيع رؤيتها.',
      cure: 'قل في جملة واحدة ما يظهر فيها: من، وأين، وماذا يفعل.',
    },
  },
  example: 'The description is “IMG_2034” or “mayors-summit-final-2.jpg”.',

  *find({ entries }) {
    for (const entry of entries) {
      const { alt = '', path = '' } = pictureOf(entry) ?? {};
      if (FILE_NAME.test(alt) || ONE_LONG_NAME.test(alt)) {
        yield findingAt(entry, path, 'image-alt-filename', { value: alt });
      }
    }
  },
};
