import type { DemoStep } from '../../demo/day.js';
import type { Language } from '../../model/language.js';

/** What the demo says beside the report's own words. `{name}` stands for a value. */
export interface DemoWords {
  title: string;
  intro: string;
  steps: Readonly<Record<DemoStep['name'], readonly [title: string, text: string]>>;
  news: string;
  newest: string;
  board: string;
  members: string;
  former: string;
  vacant: string;
  map: string;
  onMap: string;
  listOnly: string;
  held: string;
  report: string;
  outro: string;
}

export const DEMO: Readonly<Record<Language, DemoWords>> = {
  en: {
    title: 'A day with mmc-feed',
    intro:
      'An editor has three files: board.xlsx, a workbook; cities.csv, as a European Excel saves it, with semicolons, decimal commas and windows-1252; and older-feed.json, from before. The press office writes in WordPress, recorded here in the folder newsroom, and a partner has an RSS feed, partner.xml, which is broken in five places. The tool reads all of it after each change.',
    steps: {
      publish: [
        'The first run',
        'Everything is published. The places come from the datelines of the releases. One release is under embargo until 14:00.',
      ],
      leave: [
        'A mayor leaves',
        'The editor writes yesterday into “Until” in the row of Miriam Okello, and adds a row for Joseph Wasswa.',
      ],
      hide: ['A row is hidden', 'Luca Ferrari’s row is hidden in the workbook: he is to be announced later.'],
      swap: ['Two numbers change places', 'In cities.csv, Kampala gets its longitude for its latitude.'],
      scheduled: ['A scheduled release is out', 'WordPress has published it at the time that the press office set.'],
      due: ['The embargo falls due', 'The coordinates have been put right, and it is 14:00.'],
      withdraw: [
        'A release is withdrawn',
        'In WordPress, its field “status” now says “withdrawn”, and the field beside it says why.',
      ],
      cut: ['A sheet is saved over', 'A filter was left on: of the ten cities, three are left in cities.csv.'],
      restore: ['The sheet comes back', 'The editor has read the report and brought the older version back.'],
    },
    news: 'News list',
    newest: 'newest: “{value}”',
    board: 'Board roster',
    members: 'members: {value}',
    former: 'former: {value}',
    vacant: 'vacant seats: {value}',
    map: 'City map',
    onMap: 'on the map: {value}',
    listOnly: 'in the list only: {value}',
    held: 'Held back: {value}',
    report: 'Report: {value}',
    outro: 'All of it is in {value}. Open the reports in a browser; or change a file there, and run “mmc-feed build”.',
  },
  es: {
    title: 'Un día con mmc-feed',
    intro:
      'Una redactora tiene tres archivos: board.xlsx, un libro de Excel; cities.csv, como lo guarda un Excel europeo, con puntos y comas, comas decimales y windows-1252; y older-feed.json, de antes. La oficina de prensa escribe en WordPress, grabado aquí en la carpeta newsroom, y un socio tiene un canal RSS, partner.xml, roto en cinco sitios. La herramienta lo lee todo tras cada cambio.',
    steps: {
      publish: [
        'La primera vez',
        'Se publica todo. Los lugares salen de la datación de los comunicados. Uno está embargado hasta las 14:00.',
      ],
      leave: [
        'Una alcaldesa deja el cargo',
        'La redactora escribe la fecha de ayer en «Until», en la fila de Miriam Okello, y añade una fila para Joseph Wasswa.',
      ],
      hide: ['Se oculta una fila', 'La fila de Luca Ferrari se oculta en el libro: se anunciará más adelante.'],
      swap: ['Dos números intercambiados', 'En cities.csv, Kampala recibe su longitud como latitud.'],
      scheduled: [
        'Sale un comunicado programado',
        'WordPress lo ha publicado a la hora fijada por la oficina de prensa.',
      ],
      due: ['Vence el embargo', 'Las coordenadas se han corregido y son las 14:00.'],
      withdraw: [
        'Se retira un comunicado',
        'En WordPress, su campo «status» dice ahora «withdrawn», y el campo contiguo explica por qué.',
      ],
      cut: ['Una hoja sobrescrita', 'Quedó un filtro activo: de las diez ciudades quedan tres en cities.csv.'],
      restore: ['La hoja vuelve', 'La redactora ha leído el informe y ha recuperado la versión anterior.'],
    },
    news: 'Lista de noticias',
    newest: 'la más reciente: «{value}»',
    board: 'Consejo',
    members: 'miembros: {value}',
    former: 'anteriores: {value}',
    vacant: 'puestos vacantes: {value}',
    map: 'Mapa de ciudades',
    onMap: 'en el mapa: {value}',
    listOnly: 'solo en la lista: {value}',
    held: 'Retenidas: {value}',
    report: 'Informe: {value}',
    outro:
      'Todo está en {value}. Abra los informes en un navegador, o cambie un archivo allí y ejecute «mmc-feed build».',
  },
  fr: {
    title: 'Une journée avec mmc-feed',
    intro:
      'Une rédactrice a trois fichiers : board.xlsx, un classeur ; cities.csv, tel qu’un Excel européen l’enregistre, avec points-virgules, virgules décimales et windows-1252 ; et older-feed.json, plus ancien. Le service de presse écrit dans WordPress, enregistré ici dans le dossier newsroom, et un partenaire a un flux RSS, partner.xml, défectueux en cinq endroits. L’outil lit le tout après chaque modification.',
    steps: {
      publish: [
        'La première fois',
        'Tout est publié. Les lieux viennent de l’en-tête des communiqués. L’un d’eux est sous embargo jusqu’à 14 h.',
      ],
      leave: [
        'Une maire quitte ses fonctions',
        'La rédactrice inscrit la date d’hier sous « Until », sur la ligne de Miriam Okello, et ajoute une ligne pour Joseph Wasswa.',
      ],
      hide: [
        'Une ligne est masquée',
        'La ligne de Luca Ferrari est masquée dans le classeur : il sera annoncé plus tard.',
      ],
      swap: ['Deux nombres inversés', 'Dans cities.csv, Kampala reçoit sa longitude pour latitude.'],
      scheduled: ['Un communiqué programmé paraît', 'WordPress l’a publié à l’heure fixée par le service de presse.'],
      due: ['L’embargo prend fin', 'Les coordonnées ont été corrigées, et il est 14 h.'],
      withdraw: [
        'Un communiqué est retiré',
        'Dans WordPress, son champ « status » indique désormais « withdrawn », et le champ voisin explique pourquoi.',
      ],
      cut: ['Une feuille écrasée', 'Un filtre est resté actif : des dix villes, il en reste trois dans cities.csv.'],
      restore: ['La feuille revient', 'La rédactrice a lu le rapport et rétabli l’ancienne version.'],
    },
    news: 'Liste d’actualités',
    newest: 'la plus récente : « {value} »',
    board: 'Conseil',
    members: 'membres : {value}',
    former: 'anciens : {value}',
    vacant: 'sièges vacants : {value}',
    map: 'Carte des villes',
    onMap: 'sur la carte : {value}',
    listOnly: 'dans la liste seulement : {value}',
    held: 'Retenues : {value}',
    report: 'Rapport : {value}',
    outro:
      'Tout se trouve dans {value}. Ouvrez les rapports dans un navigateur, ou modifiez-y un fichier et lancez « mmc-feed build ».',
  },
  pt: {
    title: 'Um dia com o mmc-feed',
    intro:
      'Uma redatora tem três ficheiros: board.xlsx, um livro; cities.csv, como um Excel europeu o guarda, com pontos e vírgulas, vírgulas decimais e windows-1252; e older-feed.json, de antes. O gabinete de imprensa escreve no WordPress, gravado aqui na pasta newsroom, e um parceiro tem um feed RSS, partner.xml, com defeito em cinco sítios. A ferramenta lê tudo depois de cada alteração.',
    steps: {
      publish: [
        'A primeira vez',
        'Tudo é publicado. Os lugares vêm do início do texto dos comunicados. Um deles está sob embargo até às 14:00.',
      ],
      leave: [
        'Uma presidente de câmara sai',
        'A redatora escreve a data de ontem em “Until”, na linha de Miriam Okello, e acrescenta uma linha para Joseph Wasswa.',
      ],
      hide: ['Uma linha é ocultada', 'A linha de Luca Ferrari é ocultada no livro: será anunciado mais tarde.'],
      swap: ['Dois números trocados', 'Em cities.csv, Kampala fica com a longitude no lugar da latitude.'],
      scheduled: ['Sai um comunicado agendado', 'O WordPress publicou-o à hora marcada pelo gabinete de imprensa.'],
      due: ['O embargo termina', 'As coordenadas foram corrigidas e são 14:00.'],
      withdraw: [
        'Um comunicado é retirado',
        'No WordPress, o campo “status” diz agora “withdrawn”, e o campo ao lado diz porquê.',
      ],
      cut: ['Uma folha gravada por cima', 'Um filtro ficou ativo: das dez cidades restam três em cities.csv.'],
      restore: ['A folha volta', 'A redatora leu o relatório e repôs a versão anterior.'],
    },
    news: 'Lista de notícias',
    newest: 'a mais recente: “{value}”',
    board: 'Conselho',
    members: 'membros: {value}',
    former: 'anteriores: {value}',
    vacant: 'lugares vagos: {value}',
    map: 'Mapa das cidades',
    onMap: 'no mapa: {value}',
    listOnly: 'só na lista: {value}',
    held: 'Retidas: {value}',
    report: 'Relatório: {value}',
    outro:
      'Está tudo em {value}. Abra os relatórios num navegador, ou altere lá um ficheiro e execute “mmc-feed build”.',
  },
  ar: {
    title: 'يوم مع mmc-feed',
    intro:
      'لدى محررة ثلاثة ملفات: board.xlsx وهو مصنف، وcities.csv كما يحفظه Excel في أوروبا بفواصل منقوطة وفواصل عشرية وترميز windows-1252، وolder-feed.json من قبل. ويكتب المكتب الصحفي في ووردبريس المسجَّل هنا في المجلد newsroom، ولدى شريك خلاصة RSS هي partner.xml فيها خمسة عيوب. تقرأ الأداة ذلك كله بعد كل تغيير.',
    steps: {
      publish: [
        'المرة الأولى',
        'يُنشر كل شيء. تؤخذ الأماكن من بدايات نصوص البيانات. أحد البيانات محظور النشر حتى 14:00.',
      ],
      leave: [
        'عمدة تترك منصبها',
        'تكتب المحررة تاريخ أمس في عمود “Until” في صف Miriam Okello، وتضيف صفًا لـJoseph Wasswa.',
      ],
      hide: ['إخفاء صف', 'أُخفي صف Luca Ferrari في المصنف: سيُعلن عنه لاحقًا.'],
      swap: ['رقمان متبادلان', 'في cities.csv أخذت Kampala خط الطول مكان خط العرض.'],
      scheduled: ['صدور بيان مجدول', 'نشره ووردبريس في الوقت الذي حدده المكتب الصحفي.'],
      due: ['انتهاء الحظر', 'صُححت الإحداثيات، والساعة الآن 14:00.'],
      withdraw: ['سحب بيان', 'في ووردبريس صار الحقل “status” في البيان “withdrawn”، ويوضح الحقل المجاور السبب.'],
      cut: ['ورقة حُفظت فوق سابقتها', 'بقي مرشّح مفعّلًا: من المدن العشر بقيت ثلاث في cities.csv.'],
      restore: ['عودة الورقة', 'قرأت المحررة التقرير واستعادت النسخة السابقة.'],
    },
    news: 'قائمة الأخبار',
    newest: 'الأحدث: «{value}»',
    board: 'المجلس',
    members: 'الأعضاء: {value}',
    former: 'السابقون: {value}',
    vacant: 'المقاعد الشاغرة: {value}',
    map: 'خريطة المدن',
    onMap: 'على الخريطة: {value}',
    listOnly: 'في القائمة فقط: {value}',
    held: 'المحتجز: {value}',
    report: 'التقرير: {value}',
    outro: 'كل ذلك في {value}. افتح التقارير في متصفح، أو غيّر ملفًا هناك وشغّل «mmc-feed build».',
  },
};
