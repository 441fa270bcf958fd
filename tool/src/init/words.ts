import type { Words } from '../model/language.js';

export const hiddenTypes: Words = {
  en: 'Types of posts that the site does not show in its REST interface cannot be seen from here. If one is missing, ask whoever runs the site to register it with “show_in_rest”.',
  es: 'Desde aquí no se ven los tipos de contenido que el sitio no muestra en su interfaz REST. Si falta alguno, pida a quien administra el sitio que lo registre con «show_in_rest».',
  fr: 'Les types de contenu que le site ne montre pas dans son interface REST ne sont pas visibles d’ici. S’il en manque un, demandez à la personne qui gère le site de le déclarer avec « show_in_rest ».',
  pt: 'Daqui não se veem os tipos de conteúdo que o site não mostra na sua interface REST. Se faltar algum, peça a quem gere o site que o registe com «show_in_rest».',
  ar: 'لا تُرى من هنا أنواع المقالات التي لا يعرضها الموقع في واجهة REST. إن كان أحدها ناقصًا فاطلب من القائم على الموقع تسجيله مع «show_in_rest».',
};

export const hiddenFields: Words = {
  en: 'No fields of Advanced Custom Fields are shown. If the site has any, ask for “Show in REST API” in the settings of their group.',
  es: 'No se muestra ningún campo de Advanced Custom Fields. Si el sitio los tiene, pida que se active «Mostrar en la API REST» en los ajustes de su grupo.',
  fr: 'Aucun champ d’Advanced Custom Fields n’est montré. Si le site en a, demandez d’activer « Afficher dans l’API REST » dans les réglages de leur groupe.',
  pt: 'Nenhum campo do Advanced Custom Fields é mostrado. Se o site os tiver, peça que se ative «Mostrar na API REST» nas definições do grupo.',
  ar: 'لا تُعرض أي حقول من Advanced Custom Fields. إن كان في الموقع شيء منها فاطلب تفعيل «Show in REST API» في إعدادات مجموعتها.',
};

export const otherTypes = (names: string): Words => ({
  en: `The site also has these types of posts, which are not taken: ${names}. To take one, copy a source and change its “type”.`,
  es: `El sitio también tiene estos tipos de contenido, que no se toman: ${names}. Para tomar uno, copie una fuente y cambie su «type».`,
  fr: `Le site a aussi ces types de contenu, qui ne sont pas repris : ${names}. Pour en reprendre un, copiez une source et changez son « type ».`,
  pt: `O site também tem estes tipos de conteúdo, que não são usados: ${names}. Para usar um, copie uma fonte e mude o seu «type».`,
  ar: `في الموقع أيضًا أنواع المقالات هذه، ولا تؤخذ: ${names}. لأخذ أحدها انسخ مصدرًا وغيّر «type» فيه.`,
});

export const severalLanguages: Words = {
  en: 'The site has several languages. Each wants a source of its own: copy one, and give it another “name” and “language”.',
  es: 'El sitio tiene varios idiomas. Cada uno necesita su propia fuente: copie una y cambie «name» y «language».',
  fr: 'Le site est en plusieurs langues. Chacune veut sa propre source : copiez-en une et changez « name » et « language ».',
  pt: 'O site tem vários idiomas. Cada um precisa da sua própria fonte: copie uma e mude «name» e «language».',
  ar: 'الموقع بعدة لغات، ولكل منها مصدر خاص: انسخ مصدرًا وغيّر «name» و«language» فيه.',
};

export const onlyTheNewest: Words = {
  en: 'A feed has only its newest entries. A WordPress gives all of them where its REST interface is open: ask whoever runs the site.',
  es: 'Un canal solo tiene las entradas más recientes. Un WordPress las da todas si su interfaz REST está abierta: pregunte a quien administra el sitio.',
  fr: 'Un flux n’a que ses entrées les plus récentes. Un WordPress les donne toutes si son interface REST est ouverte : demandez à la personne qui gère le site.',
  pt: 'Um feed só tem as entradas mais recentes. Um WordPress dá todas se a sua interface REST estiver aberta: pergunte a quem gere o site.',
  ar: 'لا تحتوي الخلاصة إلا على أحدث المقالات. يعطي ووردبريس جميعها إذا كانت واجهة REST مفتوحة: اسأل القائم على الموقع.',
};
