import type { Words } from '../model/language.js';

export const mapIsDrawn: Words = {
  en: 'A drawn map needs its script. Write --view list for the list of cities, or use --form light or page.',
  es: 'Un mapa dibujado necesita su script. Escriba --view list para la lista de ciudades, o use --form light o page.',
  fr: 'Une carte dessinée a besoin de son script. Écrivez --view list pour la liste des villes, ou utilisez --form light ou page.',
  pt: 'Um mapa desenhado precisa do seu script. Escreva --view list para a lista de cidades ou use --form light ou page.',
  ar: 'تحتاج الخريطة المرسومة إلى برنامجها النصي. اكتب ‎--view list‎ لقائمة المدن، أو استخدم ‎--form light‎ أو page.',
};

export const elementOnly = (tag: string): Words => ({
  en: `A fragment is the element itself: leave "--tag ${tag}" out, or use --form light.`,
  es: `Un fragmento es el propio elemento: quite "--tag ${tag}" o use --form light.`,
  fr: `Un fragment est l’élément lui-même : retirez "--tag ${tag}", ou utilisez --form light.`,
  pt: `Um fragmento é o próprio elemento: retire "--tag ${tag}" ou use --form light.`,
  ar: `الجزء هو العنصر نفسه: احذف "--tag ${tag}" أو استخدم ‎--form light‎.`,
});

export const assetsMissing: Words = {
  en: 'Where are the files of the widgets? Write their folder with --assets, such as https://example.org/v1/, or use --styles inline.',
  es: '¿Dónde están los archivos de los widgets? Indique su carpeta con --assets, por ejemplo https://example.org/v1/, o use --styles inline.',
  fr: 'Où sont les fichiers des widgets ? Indiquez leur dossier avec --assets, par exemple https://example.org/v1/, ou utilisez --styles inline.',
  pt: 'Onde estão os ficheiros dos widgets? Indique a pasta com --assets, por exemplo https://example.org/v1/, ou use --styles inline.',
  ar: 'أين ملفات الأدوات؟ اكتب مجلدها مع ‎--assets‎، مثل https://example.org/v1/، أو استخدم ‎--styles inline‎.',
};

export const notAFolder = (value: string): Words => ({
  en: `"--assets" cannot be "${value}". Write the address of a folder, such as https://example.org/v1/.`,
  es: `"--assets" no puede ser "${value}". Escriba la dirección de una carpeta, por ejemplo https://example.org/v1/.`,
  fr: `"--assets" ne peut pas valoir "${value}". Écrivez l’adresse d’un dossier, par exemple https://example.org/v1/.`,
  pt: `"--assets" não pode ser "${value}". Escreva o endereço de uma pasta, por exemplo https://example.org/v1/.`,
  ar: `لا يصح أن يكون "‎--assets‎" هو "${value}". اكتب عنوان مجلد، مثل https://example.org/v1/.`,
});
