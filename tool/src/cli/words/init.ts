import type { Words } from '../../model/language.js';

export const entriesIn: Words = { en: 'entries', es: 'entradas', fr: 'entrées', pt: 'entradas', ar: 'عدد المدخلات' };

export const written = (file: string): Words => ({
  en: `${file} is written. Look at it, give it the address at which the feed will be ("base"), and see what would be published: npx mmc-feed build --dry-run`,
  es: `${file} está escrito. Revíselo, indique la dirección en la que estará el contenido ("base") y vea qué se publicaría: npx mmc-feed build --dry-run`,
  fr: `${file} est écrit. Relisez-le, indiquez l’adresse à laquelle le contenu sera servi ("base") et voyez ce qui serait publié : npx mmc-feed build --dry-run`,
  pt: `${file} está escrito. Reveja-o, indique o endereço onde o conteúdo vai estar ("base") e veja o que seria publicado: npx mmc-feed build --dry-run`,
  ar: `كُتب ${file}. راجعه وأضف العنوان الذي سيُنشر فيه المحتوى ("base") ثم انظر ما الذي سيُنشر: ‎npx mmc-feed build --dry-run`,
});

export const notWritten: Words = {
  en: 'Nothing was written.',
  es: 'No se ha escrito nada.',
  fr: 'Rien n’a été écrit.',
  pt: 'Nada foi escrito.',
  ar: 'لم يُكتب شيء.',
};
