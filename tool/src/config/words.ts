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

export const folderInFolder = (name: string): Words => ({
  en: `"${name}" would lie inside "out", which everybody can read. Choose another folder.`,
  es: `"${name}" quedaría dentro de "out", que todo el mundo puede leer. Elija otra carpeta.`,
  fr: `"${name}" se trouverait dans "out", que tout le monde peut lire. Choisissez un autre dossier.`,
  pt: `"${name}" ficaria dentro de "out", que toda a gente pode ler. Escolha outra pasta.`,
  ar: `سيقع "${name}" داخل "out" الذي يستطيع الجميع قراءته. اختر مجلدًا آخر.`,
});
