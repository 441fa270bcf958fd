import { SourceError } from '../../model/source.js';

export const notAFeed = (name: string): SourceError =>
  new SourceError({
    en: `${name} is no feed: neither RSS nor Atom nor a JSON Feed was found in it. Open the address in a browser, and look on the site for the link to its feed.`,
    es: `${name} no es un canal: no contiene RSS, Atom ni JSON Feed. Abra la dirección en un navegador y busque en el sitio el enlace a su canal.`,
    fr: `${name} n’est pas un flux : il ne contient ni RSS, ni Atom, ni JSON Feed. Ouvrez l’adresse dans un navigateur et cherchez sur le site le lien vers son flux.`,
    pt: `${name} não é um feed: não contém RSS, Atom nem JSON Feed. Abra o endereço num navegador e procure no site a ligação para o feed.`,
    ar: `‏${name} ليس خلاصة: لا يحتوي على RSS أو Atom أو JSON Feed. افتح العنوان في المتصفح وابحث في الموقع عن رابط خلاصته.`,
  });

export const pageInsteadOfFeed = (name: string): SourceError =>
  new SourceError({
    en: `${name} is a web page, not a feed: perhaps an error page or a sign-in page. Open the address in a private window of a browser; if a page opens, ask the site for the address of its feed.`,
    es: `${name} es una página web, no un canal: quizá una página de error o de inicio de sesión. Abra la dirección en una ventana privada del navegador; si aparece una página, pida al sitio la dirección de su canal.`,
    fr: `${name} est une page web, pas un flux : peut-être une page d’erreur ou de connexion. Ouvrez l’adresse dans une fenêtre privée du navigateur ; si une page s’affiche, demandez au site l’adresse de son flux.`,
    pt: `${name} é uma página web, não um feed: talvez uma página de erro ou de início de sessão. Abra o endereço numa janela privada do navegador; se aparecer uma página, peça ao site o endereço do feed.`,
    ar: `‏${name} صفحة ويب وليس خلاصة: ربما صفحة خطأ أو صفحة تسجيل دخول. افتح العنوان في نافذة خاصة من المتصفح؛ فإن ظهرت صفحة فاطلب من الموقع عنوان خلاصته.`,
  });
