import type { Language } from '../model/language.js';
import type { Choice } from './choice.js';

export interface PreviewWords {
  title: string;
  now: string;
  next: string;
  /** Where there is nothing to show on one side. */
  nothing: string;
  toBePublished: string;
  widget: string;
  widgets: Record<Choice['widget'], string>;
  language: string;
  width: string;
  wide: string;
  theme: string;
  themes: Record<Choice['theme'], string>;
  show: string;
  again: string;
  failed: string;
  report: string;
  hint: string;
  entry: string;
  field: string;
  value: string;
  from: string;
  back: string;
  held: string;
  unknown: string;
  ready: (address: string) => string;
}

export const PREVIEW_WORDS: Readonly<Record<Language, PreviewWords>> = {
  en: {
    title: 'Preview',
    now: 'Public now',
    next: 'After the next run',
    nothing: 'Nothing is public yet.',
    toBePublished: 'To be published',
    widget: 'Widget',
    widgets: {
      'news-list': 'News list',
      'press-release-card': 'Press release',
      'board-roster': 'Boards',
      'city-map': 'Map of cities',
    },
    language: 'Language',
    width: 'Width',
    wide: 'As wide as there is room',
    theme: 'Theme',
    themes: { light: 'Light', dark: 'Dark' },
    show: 'Show',
    again: 'Read the sources again',
    failed: 'The sources cannot be read',
    report: 'The whole report',
    hint: 'What changes has a coloured ground. Follow the link of an entry to see where each of its values comes from.',
    entry: 'Where it comes from',
    field: 'Field',
    value: 'What readers see',
    from: 'Where it stands',
    back: 'Back to the preview',
    held: 'This entry is held back. Nothing of it is shown.',
    unknown: 'There is no such entry after the next run.',
    ready: (address) => `Preview at ${address}. Ctrl+C ends it.`,
  },
  es: {
    title: 'Vista previa',
    now: 'Público ahora',
    next: 'Tras la próxima ejecución',
    nothing: 'Todavía no hay nada público.',
    toBePublished: 'Por publicar',
    widget: 'Widget',
    widgets: {
      'news-list': 'Lista de noticias',
      'press-release-card': 'Comunicado de prensa',
      'board-roster': 'Consejos',
      'city-map': 'Mapa de ciudades',
    },
    language: 'Idioma',
    width: 'Anchura',
    wide: 'Todo el espacio disponible',
    theme: 'Tema',
    themes: { light: 'Claro', dark: 'Oscuro' },
    show: 'Mostrar',
    again: 'Leer de nuevo las fuentes',
    failed: 'No se pueden leer las fuentes',
    report: 'El informe completo',
    hint: 'Lo que cambia tiene un fondo de color. Siga el enlace de una entrada para ver de dónde viene cada valor.',
    entry: 'De dónde viene',
    field: 'Campo',
    value: 'Lo que se ve',
    from: 'Dónde está',
    back: 'Volver a la vista previa',
    held: 'Esta entrada está retenida. No se muestra nada de ella.',
    unknown: 'Tras la próxima ejecución no existe esa entrada.',
    ready: (address) => `Vista previa en ${address}. Ctrl+C la termina.`,
  },
  fr: {
    title: 'Aperçu',
    now: 'Public maintenant',
    next: 'Après la prochaine exécution',
    nothing: 'Rien n’est encore public.',
    toBePublished: 'À publier',
    widget: 'Widget',
    widgets: {
      'news-list': 'Liste d’actualités',
      'press-release-card': 'Communiqué de presse',
      'board-roster': 'Conseils',
      'city-map': 'Carte des villes',
    },
    language: 'Langue',
    width: 'Largeur',
    wide: 'Toute la place disponible',
    theme: 'Thème',
    themes: { light: 'Clair', dark: 'Sombre' },
    show: 'Afficher',
    again: 'Relire les sources',
    failed: 'Les sources ne peuvent pas être lues',
    report: 'Le rapport complet',
    hint: 'Ce qui change a un fond coloré. Suivez le lien d’une entrée pour voir d’où vient chacune de ses valeurs.',
    entry: 'D’où elle vient',
    field: 'Champ',
    value: 'Ce que l’on voit',
    from: 'Où cela se trouve',
    back: 'Retour à l’aperçu',
    held: 'Cette entrée est retenue. Rien n’en est montré.',
    unknown: 'Cette entrée n’existe pas après la prochaine exécution.',
    ready: (address) => `Aperçu à l’adresse ${address}. Ctrl+C y met fin.`,
  },
  pt: {
    title: 'Pré-visualização',
    now: 'Público agora',
    next: 'Depois da próxima execução',
    nothing: 'Ainda não há nada público.',
    toBePublished: 'Por publicar',
    widget: 'Widget',
    widgets: {
      'news-list': 'Lista de notícias',
      'press-release-card': 'Comunicado de imprensa',
      'board-roster': 'Conselhos',
      'city-map': 'Mapa de cidades',
    },
    language: 'Idioma',
    width: 'Largura',
    wide: 'Todo o espaço disponível',
    theme: 'Tema',
    themes: { light: 'Claro', dark: 'Escuro' },
    show: 'Mostrar',
    again: 'Ler as fontes de novo',
    failed: 'Não é possível ler as fontes',
    report: 'O relatório completo',
    hint: 'O que muda tem um fundo de cor. Siga a ligação de uma entrada para ver de onde vem cada valor.',
    entry: 'De onde vem',
    field: 'Campo',
    value: 'O que se vê',
    from: 'Onde está',
    back: 'Voltar à pré-visualização',
    held: 'Esta entrada está retida. Nada dela é mostrado.',
    unknown: 'Depois da próxima execução essa entrada não existe.',
    ready: (address) => `Pré-visualização em ${address}. Ctrl+C termina.`,
  },
  ar: {
    title: 'معاينة',
    now: 'المنشور الآن',
    next: 'بعد التشغيل التالي',
    nothing: 'لم يُنشر شيء بعد.',
    toBePublished: 'سيُنشر',
    widget: 'الأداة',
    widgets: {
      'news-list': 'قائمة الأخبار',
      'press-release-card': 'بيان صحفي',
      'board-roster': 'المجالس',
      'city-map': 'خريطة المدن',
    },
    language: 'اللغة',
    width: 'العرض',
    wide: 'بقدر المساحة المتاحة',
    theme: 'المظهر',
    themes: { light: 'فاتح', dark: 'داكن' },
    show: 'عرض',
    again: 'قراءة المصادر من جديد',
    failed: 'تعذرت قراءة المصادر',
    report: 'التقرير الكامل',
    hint: 'ما يتغير له خلفية ملوّنة. اتبع رابط المدخل لترى مصدر كل قيمة فيه.',
    entry: 'من أين جاء',
    field: 'الحقل',
    value: 'ما يراه القراء',
    from: 'مكانه',
    back: 'العودة إلى المعاينة',
    held: 'هذا المدخل محجوب، ولا يُعرض منه شيء.',
    unknown: 'لا يوجد هذا المدخل بعد التشغيل التالي.',
    ready: (address) => `المعاينة على ${address} وينهيها Ctrl+C.`,
  },
};
