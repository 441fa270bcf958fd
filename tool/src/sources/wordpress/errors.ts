import { withHint } from '../../config/issues.js';
import type { Words } from '../../model/language.js';
import { SourceError } from '../../model/source.js';

/** What the host lets through by its `User-Agent`. */
const AGENT = 'mmc-feed';

/** The site has no REST interface, or none for these posts. Its feed may have them all the same. */
export class NotShown extends SourceError {}

/** @param wall whose protection it is; undefined: it does not say */
export function walled(host: string, wall: string | undefined): SourceError {
  const by = wall === undefined ? '' : ` (${wall})`;
  return new SourceError({
    en: `A protection against robots${by} stands before ${host} and answers instead of WordPress. Ask whoever hosts the site to let requests to /wp-json/ through whose User-Agent begins with "${AGENT}".`,
    es: `Una protección contra robots${by} responde en ${host} en lugar de WordPress. Pida a quien aloja el sitio que deje pasar las peticiones a /wp-json/ cuyo User-Agent empiece por "${AGENT}".`,
    fr: `Une protection contre les robots${by} répond à la place de WordPress sur ${host}. Demandez à l’hébergeur du site de laisser passer les requêtes vers /wp-json/ dont le User-Agent commence par "${AGENT}".`,
    pt: `Uma proteção contra robôs${by} responde em ${host} em vez do WordPress. Peça a quem aloja o sítio que deixe passar os pedidos a /wp-json/ cujo User-Agent comece por "${AGENT}".`,
    ar: `تقف أمام ${host} حماية من البرامج الآلية${by} وتجيب بدلًا من ووردبريس. اطلب ممن يستضيف الموقع أن يسمح بالطلبات إلى ‎/wp-json/‎ التي يبدأ User-Agent فيها بـ "${AGENT}".`,
  });
}

export const closed = (host: string, status: number): SourceError =>
  new SourceError({
    en: `${host} shows its REST interface only after a login (status ${status}). Ask whoever runs the site to open /wp-json/wp/v2/ for reading: most often a security plugin closes it. Until then the newest posts are read from its RSS feed, where that is open.`,
    es: `${host} solo muestra su interfaz REST tras iniciar sesión (estado ${status}). Pida a quien administra el sitio que abra /wp-json/wp/v2/ para lectura: casi siempre la cierra un plugin de seguridad. Mientras tanto se leen las entradas más recientes de su canal RSS, si está abierto.`,
    fr: `${host} ne montre son interface REST qu’après connexion (statut ${status}). Demandez à l’administrateur du site d’ouvrir /wp-json/wp/v2/ en lecture : c’est le plus souvent une extension de sécurité qui la ferme. En attendant, les articles les plus récents sont lus dans son flux RSS, s’il est ouvert.`,
    pt: `${host} só mostra a interface REST depois de iniciar sessão (estado ${status}). Peça a quem gere o sítio que abra /wp-json/wp/v2/ para leitura: quase sempre é um plugin de segurança que a fecha. Até lá, os artigos mais recentes são lidos do feed RSS, se estiver aberto.`,
    ar: `لا يعرض ${host} واجهة REST إلا بعد تسجيل الدخول (الحالة ${status}). اطلب من مسؤول الموقع فتح ‎/wp-json/wp/v2/‎ للقراءة، فغالبًا ما تغلقها إضافة أمان. وإلى ذلك الحين تُقرأ أحدث المقالات من خلاصة RSS إن كانت مفتوحة.`,
  });

export const notData = (host: string): SourceError =>
  new SourceError({
    en: `${host} answers with a web page where data should be. Either a protection against robots stands before the site, or a plugin disturbs its REST interface. Open /wp-json/ of the site in a browser, and show whoever hosts it what you see.`,
    es: `${host} responde con una página web donde debería haber datos. O hay una protección contra robots delante del sitio, o un plugin altera su interfaz REST. Abra /wp-json/ del sitio en un navegador y muestre lo que vea a quien lo aloja.`,
    fr: `${host} répond par une page web là où des données sont attendues. Soit une protection contre les robots précède le site, soit une extension perturbe son interface REST. Ouvrez /wp-json/ du site dans un navigateur et montrez à l’hébergeur ce que vous voyez.`,
    pt: `${host} responde com uma página web onde deveria haver dados. Ou há uma proteção contra robôs à frente do sítio, ou um plugin perturba a interface REST. Abra /wp-json/ do sítio num navegador e mostre o que vê a quem o aloja.`,
    ar: `يجيب ${host} بصفحة ويب حيث ينبغي أن تكون البيانات. إما أن أمام الموقع حماية من البرامج الآلية، وإما أن إضافة تعطّل واجهة REST. افتح ‎/wp-json/‎ من الموقع في متصفح وأرِ من يستضيفه ما يظهر لك.`,
  });

export const noRest = (host: string): SourceError =>
  new NotShown({
    en: `${host} has no REST interface of WordPress, neither at /wp-json/ nor at ?rest_route=/. Check the address; if it is right, ask whoever runs the site to switch the interface on again.`,
    es: `${host} no tiene interfaz REST de WordPress, ni en /wp-json/ ni en ?rest_route=/. Compruebe la dirección; si es correcta, pida a quien administra el sitio que vuelva a activarla.`,
    fr: `${host} n’a pas d’interface REST de WordPress, ni sous /wp-json/ ni sous ?rest_route=/. Vérifiez l’adresse ; si elle est juste, demandez à l’administrateur du site de réactiver cette interface.`,
    pt: `${host} não tem interface REST do WordPress, nem em /wp-json/ nem em ?rest_route=/. Verifique o endereço; se estiver certo, peça a quem gere o sítio que volte a ativá-la.`,
    ar: `ليس في ${host} واجهة REST لووردبريس، لا في ‎/wp-json/‎ ولا في ‎?rest_route=/‎. تحقق من العنوان، وإن كان صحيحًا فاطلب من مسؤول الموقع تفعيلها من جديد.`,
  });

/** @param types those that the site shows */
export function typeHidden(
  host: string,
  type: string,
  types: readonly string[],
  near: string | undefined,
): SourceError {
  const list = types.join(', ');
  const feed = `?post_type=${type}&feed=rss2`;
  const words: Words = {
    en: `${host} shows no post type "${type}" in its REST interface; it shows: ${list}. If the site has this type, ask whoever runs it to set "Show in REST API" (show_in_rest) for it. Until then the newest posts are read from its RSS feed (${feed}), where that is open.`,
    es: `${host} no muestra el tipo de contenido "${type}" en su interfaz REST; muestra: ${list}. Si el sitio tiene ese tipo, pida a quien lo administra que active en él "Mostrar en la API REST" (show_in_rest). Mientras tanto se leen las entradas más recientes de su canal RSS (${feed}), si está abierto.`,
    fr: `${host} ne montre pas le type de contenu "${type}" dans son interface REST ; il montre : ${list}. Si le site a bien ce type, demandez à son administrateur d’y activer « Afficher dans l’API REST » (show_in_rest). En attendant, les articles les plus récents sont lus dans son flux RSS (${feed}), s’il est ouvert.`,
    pt: `${host} não mostra o tipo de conteúdo "${type}" na interface REST; mostra: ${list}. Se o sítio tem este tipo, peça a quem o gere que ative nele "Mostrar na API REST" (show_in_rest). Até lá, os artigos mais recentes são lidos do feed RSS (${feed}), se estiver aberto.`,
    ar: `لا يعرض ${host} نوع المحتوى "${type}" في واجهة REST، وما يعرضه هو: ${list}. إن كان هذا النوع موجودًا في الموقع فاطلب من مسؤوله تفعيل «Show in REST API» ‏(show_in_rest) له. وإلى ذلك الحين تُقرأ أحدث المقالات من خلاصة RSS ‏(‎${feed}‎) إن كانت مفتوحة.`,
  };
  return new NotShown(withHint(words, near));
}

export const restless = (host: string): SourceError =>
  new SourceError({
    en: `The posts of ${host} changed again and again while they were read. So that none is lost or doubled, this reading is not used; they are read again at the next run.`,
    es: `Las entradas de ${host} cambiaron una y otra vez mientras se leían. Para no perder ni duplicar ninguna, esta lectura no se usa; se leerán de nuevo la próxima vez.`,
    fr: `Les articles de ${host} ont changé sans cesse pendant la lecture. Pour n’en perdre ni n’en doubler aucun, cette lecture n’est pas utilisée ; ils seront relus la prochaine fois.`,
    pt: `Os artigos de ${host} mudaram vezes sem conta enquanto eram lidos. Para não perder nem duplicar nenhum, esta leitura não é usada; são lidos de novo da próxima vez.`,
    ar: `تغيّرت مقالات ${host} مرارًا أثناء قراءتها. ولكي لا يضيع شيء منها أو يتكرر لا تُستخدم هذه القراءة، وستُقرأ من جديد في المرة القادمة.`,
  });

export const tooManyBroken = (host: string): SourceError =>
  new SourceError({
    en: `${host} answers with an error (status 500) for many posts. Ask whoever runs the site to look into PHP's error log; most often a plugin or the theme fails.`,
    es: `${host} responde con un error (estado 500) en muchas entradas. Pida a quien administra el sitio que revise el registro de errores de PHP; casi siempre falla un plugin o el tema.`,
    fr: `${host} répond par une erreur (statut 500) pour de nombreux articles. Demandez à l’administrateur du site de consulter le journal d’erreurs de PHP ; le plus souvent, une extension ou le thème est en cause.`,
    pt: `${host} responde com um erro (estado 500) em muitos artigos. Peça a quem gere o sítio que veja o registo de erros do PHP; quase sempre falha um plugin ou o tema.`,
    ar: `يجيب ${host} بخطأ (الحالة 500) عند كثير من المقالات. اطلب من مسؤول الموقع مراجعة سجل أخطاء PHP، فغالبًا ما يكون السبب إضافة أو القالب.`,
  });
