import { SourceError } from '../model/source.js';

export const fileUnreadable = (path: string): SourceError =>
  new SourceError({
    en: `The file ${path} is not there, or may not be read. Check its name and folder.`,
    es: `El archivo ${path} no existe o no se puede leer. Compruebe su nombre y su carpeta.`,
    fr: `Le fichier ${path} n’existe pas ou ne peut pas être lu. Vérifiez son nom et son dossier.`,
    pt: `O ficheiro ${path} não existe ou não pode ser lido. Verifique o nome e a pasta.`,
    ar: `الملف ${path} غير موجود أو لا يمكن قراءته. تحقق من اسمه ومجلده.`,
  });

export const unreachable = (host: string): SourceError =>
  new SourceError({
    en: `${host} could not be reached. Check the address and the network.`,
    es: `No se pudo contactar con ${host}. Compruebe la dirección y la red.`,
    fr: `${host} est injoignable. Vérifiez l’adresse et le réseau.`,
    pt: `Não foi possível contactar ${host}. Verifique o endereço e a rede.`,
    ar: `تعذّر الوصول إلى ${host}. تحقق من العنوان والشبكة.`,
  });

export const timedOut = (host: string): SourceError =>
  new SourceError({
    en: `${host} did not answer within a minute.`,
    es: `${host} no respondió en un minuto.`,
    fr: `${host} n’a pas répondu en une minute.`,
    pt: `${host} não respondeu num minuto.`,
    ar: `لم يُجب ${host} خلال دقيقة.`,
  });

export const badStatus = (host: string, status: number): SourceError =>
  new SourceError({
    en: `${host} answered with the status ${status} instead of 200. Check that the address opens in a browser without a login.`,
    es: `${host} respondió con el estado ${status} en lugar de 200. Compruebe que la dirección se abre en un navegador sin iniciar sesión.`,
    fr: `${host} a répondu par le statut ${status} au lieu de 200. Vérifiez que l’adresse s’ouvre dans un navigateur sans connexion.`,
    pt: `${host} respondeu com o estado ${status} em vez de 200. Verifique se o endereço abre num navegador sem iniciar sessão.`,
    ar: `أجاب ${host} بالحالة ${status} بدلًا من 200. تأكد من أن العنوان يُفتح في المتصفح دون تسجيل دخول.`,
  });

export const tooLarge = (name: string, mebibytes: number): SourceError =>
  new SourceError({
    en: `${name} is larger than ${mebibytes} MiB. Split it, or leave out what is not needed.`,
    es: `${name} supera los ${mebibytes} MiB. Divídalo o quite lo que no haga falta.`,
    fr: `${name} dépasse ${mebibytes} Mio. Divisez le document ou retirez ce qui est inutile.`,
    pt: `${name} ultrapassa ${mebibytes} MiB. Divida-o ou retire o que não é preciso.`,
    ar: `حجم ${name} أكبر من ${mebibytes} ميبيبايت. قسّمه أو احذف ما لا يلزم.`,
  });

export const tooManyRedirects = (host: string): SourceError =>
  new SourceError({
    en: `${host} redirects again and again. Use the address that a browser shows in the end.`,
    es: `${host} redirige una y otra vez. Use la dirección que el navegador muestra al final.`,
    fr: `${host} redirige sans fin. Utilisez l’adresse que le navigateur affiche à la fin.`,
    pt: `${host} redireciona vezes sem conta. Use o endereço que o navegador mostra no fim.`,
    ar: `يعيد ${host} التوجيه مرارًا. استخدم العنوان الذي يظهر في المتصفح في النهاية.`,
  });

export const addressRefused = (host: string): SourceError =>
  new SourceError({
    en: `${host} is not a public web address, so it is not asked. Only the host of the source itself may be private.`,
    es: `${host} no es una dirección web pública y no se consulta. Solo el servidor de la propia fuente puede ser privado.`,
    fr: `${host} n’est pas une adresse publique ; elle n’est pas interrogée. Seul l’hôte de la source elle-même peut être privé.`,
    pt: `${host} não é um endereço público e não é consultado. Só o servidor da própria fonte pode ser privado.`,
    ar: `${host} ليس عنوانًا عامًا على الويب، ولذلك لا يُطلب. لا يُسمح بعنوان خاص إلا لخادم المصدر نفسه.`,
  });

export const secretMissing = (name: string): SourceError =>
  new SourceError({
    en: `The environment variable ${name} is not set. The source needs it for its headers.`,
    es: `La variable de entorno ${name} no está definida. La fuente la necesita para sus cabeceras.`,
    fr: `La variable d’environnement ${name} n’est pas définie. La source en a besoin pour ses en-têtes.`,
    pt: `A variável de ambiente ${name} não está definida. A fonte precisa dela para os cabeçalhos.`,
    ar: `متغير البيئة ${name} غير معيّن، والمصدر يحتاج إليه في ترويساته.`,
  });

export const notContent = (name: string, detail: string): SourceError =>
  new SourceError({
    en: `${name} is not a document that the widgets read. ${detail}`,
    es: `${name} no es un documento que los widgets lean. ${detail}`,
    fr: `${name} n’est pas un document que les widgets lisent. ${detail}`,
    pt: `${name} não é um documento que os widgets leiam. ${detail}`,
    ar: `‏${name} ليس مستندًا تقرؤه الأدوات. ${detail}`,
  });

/** @param place file, line and column */
export const notJson = (place: string): SourceError =>
  new SourceError({
    en: `${place}: this is not valid JSON. Look there, or just before, for a comma, quotation mark or bracket that is missing or too many.`,
    es: `${place}: esto no es JSON válido. Busque ahí, o justo antes, una coma, una comilla o un corchete que falte o sobre.`,
    fr: `${place} : ce n’est pas du JSON valide. Cherchez là, ou juste avant, une virgule, un guillemet ou un crochet manquant ou en trop.`,
    pt: `${place}: isto não é JSON válido. Procure aí, ou logo antes, uma vírgula, aspas ou um parêntese em falta ou a mais.`,
    ar: `‏${place}: هذا ليس JSON صالحًا. ابحث هناك أو قبله مباشرة عن فاصلة أو علامة اقتباس أو قوس ناقص أو زائد.`,
  });

export const tooManyPages = (name: string): SourceError =>
  new SourceError({
    en: `${name} has more than 300 pages, or its pages go round in a circle. Nothing of it is used.`,
    es: `${name} tiene más de 300 páginas, o sus páginas forman un círculo. No se usa nada de ella.`,
    fr: `${name} a plus de 300 pages, ou ses pages tournent en rond. Rien n’en est utilisé.`,
    pt: `${name} tem mais de 300 páginas, ou as páginas formam um círculo. Nada dela é usado.`,
    ar: `في ${name} أكثر من 300 صفحة، أو أن صفحاته تدور في حلقة. لا يُستخدم منه شيء.`,
  });

export const unreadable = (name: string): SourceError =>
  new SourceError({
    en: `${name} has something in it that cannot be read. Save it again with the program that it is from.`,
    es: `${name} contiene algo que no se puede leer. Guárdelo de nuevo con el programa del que procede.`,
    fr: `${name} contient quelque chose d’illisible. Enregistrez-le de nouveau avec le programme d’origine.`,
    pt: `${name} contém algo que não se consegue ler. Guarde-o de novo com o programa de origem.`,
    ar: `في ${name} شيء لا يمكن قراءته. احفظه من جديد بالبرنامج الذي صدر عنه.`,
  });
