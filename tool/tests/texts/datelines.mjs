// Two hundred openings of press releases in five languages: eight forms, five places each.
const FORMS = {
  en: {
    places: [
      ['Geneva', 'Switzerland'],
      ['New York', 'USA'],
      ['Rio de Janeiro', 'Brazil'],
      ['London', 'UK'],
      ['Freetown', 'Sierra Leone'],
    ],
    dates: ['December 15, 2025', 'September 23, 2024', '20 July 2016', '4 November 2025', '8 January, 2026'],
    days: ['2025-12-15', '2024-09-23', '2016-07-20', '2025-11-04', '2026-01-08'],
    rest: 'As leaders gathered for the assembly, mayors asked for a seat at the table.',
  },
  es: {
    places: [
      ['Ginebra', 'Suiza'],
      ['Bogotá', 'Colombia'],
      ['Ciudad de México', 'México'],
      ['Quito', 'Ecuador'],
      ['San José', 'Costa Rica'],
    ],
    dates: [
      '15 de diciembre de 2025',
      '23 de septiembre de 2024',
      '20 de julio de 2016',
      '4 de noviembre de 2025',
      '8 de enero de 2026',
    ],
    days: ['2025-12-15', '2024-09-23', '2016-07-20', '2025-11-04', '2026-01-08'],
    rest: 'Antes de la cumbre, las alcaldesas pidieron un lugar en la mesa.',
  },
  fr: {
    places: [
      ['Genève', 'Suisse'],
      ['Paris', 'France'],
      ['Montréal', 'Canada'],
      ['Dakar', 'Sénégal'],
      ['Clermont-Ferrand', 'France'],
    ],
    dates: ['le 15 décembre 2025', '23 septembre 2024', 'le 20 juillet 2016', '4 novembre 2025', '8 janvier 2026'],
    days: ['2025-12-15', '2024-09-23', '2016-07-20', '2025-11-04', '2026-01-08'],
    rest: 'Avant le sommet, les maires ont demandé une place à la table.',
  },
  pt: {
    places: [
      ['Genebra', 'Suíça'],
      ['São Paulo', 'Brasil'],
      ['Lisboa', 'Portugal'],
      ['Rio de Janeiro', 'Brasil'],
      ['Maputo', 'Moçambique'],
    ],
    dates: [
      '15 de dezembro de 2025',
      '23 de setembro de 2024',
      '20 de julho de 2016',
      '4 de novembro de 2025',
      '8 de janeiro de 2026',
    ],
    days: ['2025-12-15', '2024-09-23', '2016-07-20', '2025-11-04', '2026-01-08'],
    rest: 'Antes da cimeira, os autarcas pediram um lugar à mesa.',
  },
  ar: {
    places: [
      ['جنيف', 'سويسرا'],
      ['عمّان', 'الأردن'],
      ['نيويورك', 'الولايات المتحدة'],
      ['بيروت', 'لبنان'],
      ['الدار البيضاء', 'المغرب'],
    ],
    dates: ['15 ديسمبر 2025', '23 سبتمبر 2024', '20 يوليو 2016', '٤ نوفمبر ٢٠٢٥', '8 يناير 2026'],
    days: ['2025-12-15', '2024-09-23', '2016-07-20', '2025-11-04', '2026-01-08'],
    rest: 'قبل انعقاد القمة طالب رؤساء البلديات بمقعد على الطاولة.',
  },
};

const comma = (language) => (language === 'ar' ? '،' : ',');

/** Each opening with what it says. `place` and `day` are undefined where it says none. */
export const DATELINES = Object.entries(FORMS).flatMap(([language, { places, dates, days, rest }]) =>
  places.flatMap(([city, country], index) => {
    const [date, day, c] = [dates[index], days[index], comma(language)];
    const plain = date.replace(/^le /, '');
    return [
      { text: `${city.toUpperCase()}— ${rest}`, place: city },
      { text: `${city}${c} ${date}—${rest}`, place: city, day },
      { text: `${plain}${c} ${city} – ${rest}`, place: city, day },
      { text: `${city}${c} ${country}—${rest}`, place: `${city}, ${country}` },
      { text: `${city}${c} ${country} (${plain}) – ${rest}`, place: `${city}, ${country}`, day },
      { text: `${city} (${plain}) — ${rest}`, place: city, day },
      { text: `${plain} – ${rest}`, day },
      { text: rest },
    ].map((one) => ({ language, place: undefined, day: undefined, ...one }));
  }),
);

/** Openings with a dash, and without a place. */
export const OTHERS = [
  'Cities — large and small — are where most migrants live.',
  'Mayors—those who meet them first—asked for a seat.',
  'UPDATE— The meeting has moved to the afternoon.',
  'FOR IMMEDIATE RELEASE – Mayors welcome the decision.',
  'BREAKING — The council has voted.',
  'Today – on World Refugee Day – we remember.',
  'A new report — the first of its kind — was launched in Geneva.',
  'What is at stake – The view from ten cities',
  'In 2015–2016, more than a million people arrived.',
  'More than 3–5 mayors spoke.',
  'Mayors Summit, 4 November 2025 — Mayors from ten cities met.',
  'Migration—A word that divides.',
  'Climate Migration – What mayors can do',
  'The Global Cities Fund — A year in review',
  '“We are ready” – Mayor Aki-Sawyerr',
  'Las ciudades — grandes y pequeñas — acogen.',
  'ACTUALIZACIÓN — La reunión cambia de hora.',
  'Hoy – Día Mundial de los Refugiados – recordamos.',
  'Los alcaldes — Una voz que cuenta',
  'COMUNICADO DE PRENSA – Las ciudades piden',
  'Les villes — grandes et petites — accueillent.',
  'COMMUNIQUÉ DE PRESSE – Les maires saluent la décision.',
  'Aujourd’hui – journée mondiale – nous nous souvenons.',
  'Les maires — Une voix qui compte',
  'As cidades — grandes e pequenas — acolhem.',
  'COMUNICADO DE IMPRENSA – Os autarcas pedem',
  'Hoje – Dia Mundial dos Refugiados – lembramos.',
  'المدن — الكبيرة والصغيرة — تستقبل المهاجرين.',
  'بيان صحفي — يرحب العمد بالقرار.',
  'تقرير جديد – الأول من نوعه – صدر في جنيف.',
];
