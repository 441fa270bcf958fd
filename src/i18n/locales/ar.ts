import type {
  CardWords,
  ChoiceWords,
  CityWords,
  CommonWords,
  EntryWords,
  FactsWords,
  ImageWords,
  MapWords,
  NewsWords,
  RosterWords,
} from '../words.js';

export const common: CommonWords = {
  loading: 'جارٍ التحميل…',
  errorTitle: 'تعذّر تحميل هذا المحتوى',
  errors: {
    offline: 'تحقّق من اتصالك ثم حاول مرة أخرى.',
    server: 'لم يردّ الخادم. حاول مرة أخرى لاحقًا.',
    content: 'لا يمكن عرض ما أرسله الخادم.',
  },
  tryAgain: 'إعادة المحاولة',
  source: 'المصدر: {host}',
  stale: 'هذه نسخة سابقة: تعذّر الوصول إلى الأحدث.',
  unreadable: {
    zero: 'عُرضت كل العناصر.',
    one: 'تعذّر عرض عنصر واحد.',
    two: 'تعذّر عرض عنصرين.',
    few: 'تعذّر عرض {n} عناصر.',
    many: 'تعذّر عرض {n} عنصرًا.',
    other: 'تعذّر عرض {n} عنصر.',
  },
};

export const news: NewsWords = {
  newsCount: {
    zero: 'لا مواد',
    one: 'مادة واحدة',
    two: 'مادتان',
    few: '{n} مواد',
    many: '{n} مادة',
    other: '{n} مادة',
  },
  newsEmpty: 'لا يوجد ما يُقرأ هنا بعد.',
  searchNews: 'البحث في الأخبار',
  type: 'النوع',
  allTypes: 'كل الأنواع',
  topic: 'الموضوع',
  allTopics: 'كل المواضيع',
  loadMore: 'تحميل المزيد',
};

export const entry: EntryWords = {
  corrected: 'مصحَّح',
  withdrawn: 'مسحوب',
  crossPost: 'نُشر أولًا لدى {publisher}.',
};

export const card: CardWords = {
  cardCount: {
    zero: 'لا بيانات صحفية',
    one: 'بيان صحفي واحد',
    two: 'بيانان صحفيان',
    few: '{n} بيانات صحفية',
    many: '{n} بيانًا صحفيًا',
    other: '{n} بيان صحفي',
  },
  cardEmpty: 'لا يوجد بيان صحفي هنا بعد.',
  readRelease: 'قراءة البيان',
  contacts: 'للتواصل الإعلامي',
  downloads: 'التنزيلات',
  about: 'نبذة',
  translations: 'بلغات أخرى',
  original: 'عرض الأصل',
  copyLink: 'نسخ الرابط',
  copied: 'تم نسخ الرابط',
  copyFailed: 'تعذّر نسخ الرابط',
};

export const roster: RosterWords = {
  peopleCount: {
    zero: 'لا مقاعد',
    one: 'مقعد واحد',
    two: 'مقعدان',
    few: '{n} مقاعد',
    many: '{n} مقعدًا',
    other: '{n} مقعد',
  },
  peopleEmpty: 'لا يوجد أعضاء لعرضهم هنا بعد.',
  board: 'مجلس القيادة',
  former: 'أعضاء سابقون',
  vacant: 'مقعد شاغر',
  ourMayor: 'عمدة مدينتنا',
  biography: 'السيرة',
  biographyOf: 'سيرة {name}',
  since: 'منذ {start}',
  until: 'حتى {end}',
  fromTo: 'من {start} إلى {end}',
};

export const map: MapWords = {
  citiesCount: {
    zero: 'لا مدن',
    one: 'مدينة واحدة',
    two: 'مدينتان',
    few: '{n} مدن',
    many: '{n} مدينة',
    other: '{n} مدينة',
  },
  citiesEmpty: 'لا توجد مدن لعرضها هنا بعد.',
  cities: 'المدن',
  searchCities: 'البحث عن مدينة',
  region: 'المنطقة',
  allRegions: 'كل المناطق',
  otherRegion: 'مدن أخرى',
  programme: 'البرنامج',
  allProgrammes: 'كل البرامج',
  relationship: 'العلاقة',
  allRelationships: 'كل العلاقات',
  memberSince: 'منذ {date}',
  map: 'خريطة المدن',
  mapHint: 'كبّر بإصبعين، أو بمفتاح Ctrl/⌘ مع العجلة',
  zoomIn: 'تكبير',
  zoomOut: 'تصغير',
  wholeMap: 'عرض الخريطة كاملة',
  comma: '،',
  citiesNear: {
    two: '{n} من المدن قرب {city}',
    few: '{n} مدن قرب {city}',
    many: '{n} مدينة قرب {city}',
    other: '{n} مدينة قرب {city}',
  },
  close: 'إغلاق',
  showOnMap: 'عرض {city} على الخريطة',
  onTheBoard: 'في المجلس',
  news: 'الأخبار',
  mapSource: 'اليابسة: Natural Earth. لا تُرسم أي حدود.',
};

/** What the roster and the map say of a long list, and of its day. */
export const facts: FactsWords = {
  showMore: 'عرض المزيد',
  asOf: 'حتى تاريخ {date}',
};

export const image: ImageWords = {
  photo: 'الصورة: {credit}',
};

/** What the news list and the map say of search and filters. */
export const choices: ChoiceWords = {
  noMatch: 'لا نتائج. جرّب كلمات أو مرشّحات أخرى.',
  showAll: 'عرض الكل',
};

export const city: CityWords = {
  ourCity: 'مدينتنا',
};
