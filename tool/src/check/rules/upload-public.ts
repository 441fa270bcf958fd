import type { Rule } from '../rule.js';

export const uploadPublic: Rule = {
  code: 'upload-public',
  severity: 'check',
  words: {
    en: {
      message: 'A file of an entry that is held back can already be fetched by anybody: {value}',
      cure: 'Remove the file from the site until the entry is published, then upload it again.',
    },
    es: {
      message: 'Cualquiera puede descargar ya un archivo de una entrada que está retenida: {value}',
      cure: 'Quite el archivo del sitio hasta que se publique la entrada y vuelva a subirlo entonces.',
    },
    fr: {
      message: 'Un fichier d’une entrée retenue peut déjà être téléchargé par n’importe qui : {value}',
      cure: 'Retirez le fichier du site jusqu’à la publication de l’entrée, puis remettez-le en ligne.',
    },
    pt: {
      message: 'Qualquer pessoa já pode descarregar um ficheiro de uma entrada que está retida: {value}',
      cure: 'Retire o ficheiro do sítio até a entrada ser publicada e volte então a carregá-lo.',
    },
    ar: {
      message: 'يستطيع أي شخص منذ الآن تنزيل ملف لمُدخل محجوب: {value}',
      cure: 'احذف الملف من الموقع إلى أن يُنشر المُدخل، ثم ارفعه من جديد.',
    },
  },
  example: 'The PDF of a report that is under embargo was uploaded, and its address opens.',
};
