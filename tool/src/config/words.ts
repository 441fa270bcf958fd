import { withHint } from './issues.js';
import type { Words } from '../model/language.js';

export const configMissing = (file: string): Words => ({
  en: `There is no ${file}. Go to the folder that has it, or name it with --config FILE.`,
  es: `No existe ${file}. Vaya a la carpeta que lo contiene o indíquelo con --config ARCHIVO.`,
  fr: `Il n’y a pas de ${file}. Allez dans le dossier qui le contient, ou indiquez-le avec --config FICHIER.`,
  pt: `Não existe ${file}. Vá para a pasta que o contém ou indique-o com --config FICHEIRO.`,
  ar: `لا يوجد ${file}. انتقل إلى المجلد الذي يحتويه، أو حدّده بـ --config FILE.`,
});

export const notJson = (code: string): Words => ({
  en: `This is not valid JSON (${code}). Look for a missing comma, quotation mark or bracket here, or just before.`,
  es: `Esto no es JSON válido (${code}). Busque una coma, una comilla o un corchete que falte aquí o justo antes.`,
  fr: `Ce n’est pas du JSON valide (${code}). Cherchez une virgule, un guillemet ou un crochet manquant ici ou juste avant.`,
  pt: `Isto não é JSON válido (${code}). Procure uma vírgula, aspas ou um parêntese em falta aqui ou logo antes.`,
  ar: `هذا ليس JSON صالحًا (${code}). ابحث هنا أو قبله مباشرة عن فاصلة أو علامة اقتباس أو قوس ناقص.`,
});

export const sourceTwice = (name: string): Words => ({
  en: `Two sources are called "${name}". Give one of them another name.`,
  es: `Dos fuentes se llaman "${name}". Dé otro nombre a una de ellas.`,
  fr: `Deux sources s’appellent "${name}". Donnez un autre nom à l’une d’elles.`,
  pt: `Duas fontes chamam-se "${name}". Dê outro nome a uma delas.`,
  ar: `مصدران باسم "${name}". سمِّ أحدهما اسمًا آخر.`,
});

export const fieldUnknown = (name: string, near: string | undefined): Words =>
  withHint(
    {
      en: `"${name}" is no field of these entries.`,
      es: `"${name}" no es un campo de estas entradas.`,
      fr: `"${name}" n’est pas un champ de ces entrées.`,
      pt: `"${name}" não é um campo destas entradas.`,
      ar: `"${name}" ليس حقلًا في هذه المُدخلات.`,
    },
    near,
  );

export const postFieldUnknown = (text: string, names: readonly string[], near: string | undefined): Words => {
  const list = `${names.join(', ')}, 'text'`;
  return withHint(
    {
      en: `"${text}" is no field of a WordPress post. It can be: ${list}.`,
      es: `"${text}" no es un campo de una entrada de WordPress. Puede ser: ${list}.`,
      fr: `"${text}" n’est pas un champ d’un article WordPress. Valeurs possibles : ${list}.`,
      pt: `"${text}" não é um campo de um artigo do WordPress. Pode ser: ${list}.`,
      ar: `"${text}" ليس حقلًا في مقال ووردبريس. القيم الممكنة: ${list}.`,
    },
    near,
  );
};

export const folderInFolder = (name: string): Words => ({
  en: `"${name}" would lie inside "out", which everybody can read. Choose another folder.`,
  es: `"${name}" quedaría dentro de "out", que todo el mundo puede leer. Elija otra carpeta.`,
  fr: `"${name}" se trouverait dans "out", que tout le monde peut lire. Choisissez un autre dossier.`,
  pt: `"${name}" ficaria dentro de "out", que toda a gente pode ler. Escolha outra pasta.`,
  ar: `سيقع "${name}" داخل "out" الذي يستطيع الجميع قراءته. اختر مجلدًا آخر.`,
});
