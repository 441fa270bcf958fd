import type { Words } from '../../model/language.js';

export const locked: Words = {
  en: 'Another run is still at work. Nothing was written; try again when it has ended.',
  es: 'Otra ejecución sigue en marcha. No se ha escrito nada; inténtelo cuando termine.',
  fr: 'Une autre exécution est encore en cours. Rien n’a été écrit ; réessayez quand elle sera terminée.',
  pt: 'Outra execução ainda está a decorrer. Nada foi escrito; tente de novo quando terminar.',
  ar: 'هناك تشغيل آخر لم ينتهِ بعد. لم يُكتب شيء؛ أعد المحاولة بعد انتهائه.',
};

export const couldNotRead = (location: string): Words => ({
  en: `${location} could not be read, so nothing was written.`,
  es: `No se pudo leer ${location}, así que no se ha escrito nada.`,
  fr: `${location} n’a pas pu être lu ; rien n’a été écrit.`,
  pt: `Não foi possível ler ${location}; nada foi escrito.`,
  ar: `تعذّرت قراءة ${location}، ولذلك لم يُكتب شيء.`,
});

export const nothingToShow: Words = {
  en: 'There is nothing to show; the HTML says so. Check the attributes, or the feed with "mmc-feed check".',
  es: 'No hay nada que mostrar, y el HTML lo dice. Compruebe los atributos, o el contenido con "mmc-feed check".',
  fr: 'Il n’y a rien à afficher ; le HTML le dit. Vérifiez les attributs, ou le flux avec "mmc-feed check".',
  pt: 'Não há nada para mostrar, e o HTML di-lo. Verifique os atributos, ou o feed com "mmc-feed check".',
  ar: 'لا يوجد ما يُعرض، وهذا ما يقوله HTML. تحقق من السمات، أو من المحتوى بالأمر "mmc-feed check".',
};

export const unexpected: Words = {
  en: 'Something went wrong that should not. Nothing was published by halves. Please report it with this line:',
  es: 'Ha ocurrido algo que no debería. No se ha publicado nada a medias. Comuníquelo con esta línea:',
  fr: 'Il s’est produit quelque chose d’imprévu. Rien n’a été publié à moitié. Signalez-le avec cette ligne :',
  pt: 'Aconteceu algo que não devia. Nada foi publicado a meio. Comunique-o com esta linha:',
  ar: 'حدث خطأ غير متوقع. لم يُنشر شيء ناقص. يُرجى الإبلاغ عنه مع هذا السطر:',
};

export const reportAt: Words = {
  en: 'Report:',
  es: 'Informe:',
  fr: 'Rapport :',
  pt: 'Relatório:',
  ar: 'التقرير:',
};

export const watching: Words = {
  en: 'Watching. Each change of a file starts a run; Ctrl+C ends it.',
  es: 'Vigilando. Cada cambio de un archivo inicia una ejecución; Ctrl+C la termina.',
  fr: 'En veille. Chaque modification d’un fichier lance une exécution ; Ctrl+C y met fin.',
  pt: 'A vigiar. Cada alteração de um ficheiro inicia uma execução; Ctrl+C termina.',
  ar: 'قيد المراقبة. كل تغيير في ملف يبدأ تشغيلًا؛ وينهيه Ctrl+C.',
};

export const acceptWith = (code: string): Words => ({
  en: `If this is right, run it once with --accept ${code}.`,
  es: `Si es correcto, ejecútelo una vez con --accept ${code}.`,
  fr: `Si c’est voulu, relancez une fois avec --accept ${code}.`,
  pt: `Se estiver certo, execute uma vez com --accept ${code}.`,
  ar: `إذا كان هذا صحيحًا فشغّله مرة واحدة مع --accept ${code}.`,
});

/** What became of a source. */
export const STATES: Readonly<Record<'read' | 'unchanged' | 'last-good' | 'failed', Words>> = {
  read: { en: 'read', es: 'leída', fr: 'lue', pt: 'lida', ar: 'قُرئ' },
  unchanged: {
    en: 'not read again yet',
    es: 'aún no releída',
    fr: 'pas encore relue',
    pt: 'ainda não relida',
    ar: 'لم يُقرأ ثانية بعد',
  },
  'last-good': {
    en: 'failed; the last good copy is used',
    es: 'falló; se usa la última copia válida',
    fr: 'en échec ; la dernière bonne copie est utilisée',
    pt: 'falhou; usa-se a última cópia válida',
    ar: 'تعذّر؛ تُستخدم آخر نسخة سليمة',
  },
  failed: { en: 'failed', es: 'falló', fr: 'en échec', pt: 'falhou', ar: 'تعذّر' },
};

export const HELP: Words = {
  en: `mmc-feed: from spreadsheets and feeds to the content feed of the mmc-widgets

  mmc-feed build                     reads all sources, writes the feed and the report
  mmc-feed check [FILE or ADDRESS]   checks any feed, or what build would write
  mmc-feed explain ID                where each value of an entry comes from: an id, an address or a cell
  mmc-feed init SOURCE…              looks at sites, feeds and sheets, and writes mmc-feed.json
  mmc-feed preview                   what is public beside what would be, in a browser on this machine
  mmc-feed template people.xlsx      an empty workbook (cities.xlsx, news.xlsx; .csv)
  mmc-feed render WIDGET --src FILE  a widget’s content as HTML that needs no script
  mmc-feed demo [FOLDER]             an editor’s day, on sources that come along

  --config FILE   instead of mmc-feed.json      --now TIME   a rehearsal, ISO 8601
  --lang LANG     en, es, fr, pt, ar            --json       the report as JSON
  --quiet         only what is wrong
  build:  --strict  --dry-run  --full  --accept CODE  --watch
  render: --form light|fragment|page  --out FILE  --feed ADDRESS  --tag div  --styles inline|link
          --assets ADDRESS  --lang LANG, and the attributes of the widget: --limit 5
`,
  es: `mmc-feed: de hojas de cálculo y otras fuentes al contenido de los mmc-widgets

  mmc-feed build                          lee todas las fuentes y escribe el contenido y el informe
  mmc-feed check [ARCHIVO o DIRECCIÓN]    comprueba cualquier contenido, o el que build escribiría
  mmc-feed explain ID                     de dónde viene cada valor: un identificador, una dirección o una celda
  mmc-feed init FUENTE…                   examina sitios, canales y hojas, y escribe mmc-feed.json
  mmc-feed preview                        lo público junto a lo que lo sería, en un navegador de este equipo
  mmc-feed template people.xlsx           un libro vacío (cities.xlsx, news.xlsx; .csv)
  mmc-feed render WIDGET --src ARCHIVO    el contenido de un widget en HTML, sin necesidad de script
  mmc-feed demo [CARPETA]                 un día de redacción, con fuentes incluidas

  --config ARCHIVO   en lugar de mmc-feed.json    --now HORA   un ensayo, ISO 8601
  --lang IDIOMA      en, es, fr, pt, ar           --json       el informe en JSON
  --quiet            solo lo que va mal
  build:  --strict  --dry-run  --full  --accept CÓDIGO  --watch
  render: --form light|fragment|page  --out ARCHIVO  --feed DIRECCIÓN  --tag div  --styles inline|link
          --assets DIRECCIÓN  --lang IDIOMA, y los atributos del widget: --limit 5
`,
  fr: `mmc-feed : des tableurs et des flux au contenu des mmc-widgets

  mmc-feed build                         lit toutes les sources, écrit le contenu et le rapport
  mmc-feed check [FICHIER ou ADRESSE]    contrôle un contenu quelconque, ou celui que build écrirait
  mmc-feed explain ID                    d’où vient chaque valeur : un identifiant, une adresse ou une cellule
  mmc-feed init SOURCE…                  examine sites, flux et tableurs, et écrit mmc-feed.json
  mmc-feed preview                       ce qui est public à côté de ce qui le serait, dans un navigateur
  mmc-feed template people.xlsx          un classeur vide (cities.xlsx, news.xlsx ; .csv)
  mmc-feed render WIDGET --src FICHIER   le contenu d’un widget en HTML, sans script
  mmc-feed demo [DOSSIER]                une journée de rédaction, sur des sources fournies

  --config FICHIER   au lieu de mmc-feed.json     --now HEURE   une répétition, ISO 8601
  --lang LANGUE      en, es, fr, pt, ar           --json        le rapport en JSON
  --quiet            seulement ce qui ne va pas
  build :  --strict  --dry-run  --full  --accept CODE  --watch
  render : --form light|fragment|page  --out FICHIER  --feed ADRESSE  --tag div  --styles inline|link
           --assets ADRESSE  --lang LANGUE, et les attributs du widget : --limit 5
`,
  pt: `mmc-feed: de folhas de cálculo e outras fontes ao conteúdo dos mmc-widgets

  mmc-feed build                         lê todas as fontes e escreve o conteúdo e o relatório
  mmc-feed check [FICHEIRO ou ENDEREÇO]  verifica qualquer conteúdo, ou o que build escreveria
  mmc-feed explain ID                    de onde vem cada valor: um identificador, um endereço ou uma célula
  mmc-feed init FONTE…                   examina sites, feeds e folhas, e escreve mmc-feed.json
  mmc-feed preview                       o que é público ao lado do que seria, num navegador deste computador
  mmc-feed template people.xlsx          um livro vazio (cities.xlsx, news.xlsx; .csv)
  mmc-feed render WIDGET --src FICHEIRO  o conteúdo de um widget em HTML, sem precisar de script
  mmc-feed demo [PASTA]                  um dia de redação, com fontes incluídas

  --config FICHEIRO  em vez de mmc-feed.json      --now HORA   um ensaio, ISO 8601
  --lang IDIOMA      en, es, fr, pt, ar           --json       o relatório em JSON
  --quiet            só o que está mal
  build:  --strict  --dry-run  --full  --accept CÓDIGO  --watch
  render: --form light|fragment|page  --out FICHEIRO  --feed ENDEREÇO  --tag div  --styles inline|link
          --assets ENDEREÇO  --lang IDIOMA, e os atributos do widget: --limit 5
`,
  ar: `mmc-feed: من الجداول والمصادر إلى محتوى أدوات mmc-widgets

  mmc-feed build                     يقرأ كل المصادر ويكتب المحتوى والتقرير
  mmc-feed check [FILE or ADDRESS]   يفحص أي محتوى، أو ما كان build سيكتبه
  mmc-feed explain ID                مصدر كل قيمة: معرّف أو عنوان أو خلية
  mmc-feed init SOURCE…              يفحص مواقع وخلاصات وجداول ويكتب mmc-feed.json
  mmc-feed preview                   المنشور الآن بجانب ما سيُنشر، في متصفح على هذا الجهاز
  mmc-feed template people.xlsx      مصنف فارغ (cities.xlsx وnews.xlsx و‎.csv)
  mmc-feed render WIDGET --src FILE  محتوى أداة بلغة HTML لا يحتاج إلى نص برمجي
  mmc-feed demo [FOLDER]             يوم عمل لمحرر بمصادر مرفقة

  --config FILE   بدلًا من mmc-feed.json        --now TIME   تجربة بوقت ISO 8601
  --lang LANG     en, es, fr, pt, ar            --json       التقرير بصيغة JSON
  --quiet         الأخطاء وحدها
  build:  --strict  --dry-run  --full  --accept CODE  --watch
  render: --form light|fragment|page  --out FILE  --feed ADDRESS  --tag div  --styles inline|link
          --assets ADDRESS  --lang LANG، وسمات الأداة: ‎--limit 5
`,
};
