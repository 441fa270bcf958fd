import type { NoteKind } from '../fields/field.js';
import type { Words } from '../model/language.js';

/** What the note in a header says of the cells below it. */
export const NOTES: Readonly<Record<NoteKind, Words>> = {
  needed: {
    en: 'Needed: a row without it is not published.',
    es: 'Obligatorio: sin él, la fila no se publica.',
    fr: 'Indispensable : sans lui, la ligne n’est pas publiée.',
    pt: 'Obrigatório: sem ele, a linha não é publicada.',
    ar: 'ضروري: لا يُنشر الصف بدونه.',
  },
  seat: {
    en: 'One row for each seat on a board. Leave the name empty for a vacant seat. Repeat it for a second board or term.',
    es: 'Una fila por cada puesto en un consejo. Deje el nombre vacío si el puesto está vacante. Repítalo para un segundo consejo o mandato.',
    fr: 'Une ligne par siège dans une instance. Laissez le nom vide pour un siège vacant. Répétez-le pour une deuxième instance ou un deuxième mandat.',
    pt: 'Uma linha por cada lugar num conselho. Deixe o nome vazio se o lugar estiver vago. Repita-o para um segundo conselho ou mandato.',
    ar: 'صف واحد لكل مقعد في مجلس. اترك الاسم فارغًا للمقعد الشاغر، وكرره لمجلس ثانٍ أو ولاية ثانية.',
  },
  date: {
    en: 'A day (2025-04-03 or 3 April 2025), a month (April 2025) or a year (2025).',
    es: 'Un día (2025-04-03 o 3 de abril de 2025), un mes (abril de 2025) o un año (2025).',
    fr: 'Un jour (2025-04-03 ou 3 avril 2025), un mois (avril 2025) ou une année (2025).',
    pt: 'Um dia (2025-04-03 ou 3 de abril de 2025), um mês (abril de 2025) ou um ano (2025).',
    ar: 'يوم (‎2025-04-03‎ أو 3 أبريل 2025)، أو شهر (أبريل 2025)، أو سنة (2025).',
  },
  time: {
    en: 'Not published before this day or time: 2025-04-03 or 2025-04-03 09:00.',
    es: 'No se publica antes de este día u hora: 2025-04-03 o 2025-04-03 09:00.',
    fr: 'Pas publié avant ce jour ou cette heure : 2025-04-03 ou 2025-04-03 09:00.',
    pt: 'Não é publicado antes deste dia ou hora: 2025-04-03 ou 2025-04-03 09:00.',
    ar: 'لا يُنشر قبل هذا اليوم أو الوقت: ‎2025-04-03‎ أو ‎2025-04-03 09:00‎.',
  },
  list: {
    en: 'Several, separated by semicolons.',
    es: 'Varios, separados por punto y coma.',
    fr: 'Plusieurs, séparés par des points-virgules.',
    pt: 'Vários, separados por ponto e vírgula.',
    ar: 'يمكن ذكر أكثر من واحد، مفصولة بفاصلة منقوطة.',
  },
  link: {
    en: 'The whole address, beginning with https://.',
    es: 'La dirección completa, empezando por https://.',
    fr: 'L’adresse complète, commençant par https://.',
    pt: 'O endereço completo, a começar por https://.',
    ar: 'العنوان كاملًا، بدءًا بـ ‎https://‎.',
  },
  country: {
    en: 'The name of the country, or its code of two letters.',
    es: 'El nombre del país o su código de dos letras.',
    fr: 'Le nom du pays, ou son code à deux lettres.',
    pt: 'O nome do país ou o seu código de duas letras.',
    ar: 'اسم البلد، أو رمزه المكوّن من حرفين.',
  },
  coordinate: {
    en: 'In degrees: 0.3136. South and west are negative.',
    es: 'En grados: 0,3136. El sur y el oeste son negativos.',
    fr: 'En degrés : 0,3136. Le sud et l’ouest sont négatifs.',
    pt: 'Em graus: 0,3136. O sul e o oeste são negativos.',
    ar: 'بالدرجات: ‎0.3136‎. الجنوب والغرب سالبان.',
  },
  id: {
    en: 'May stay empty. Once published, it should not change.',
    es: 'Puede quedar vacío. Una vez publicado, no debería cambiar.',
    fr: 'Peut rester vide. Une fois publié, il ne devrait plus changer.',
    pt: 'Pode ficar vazio. Depois de publicado, não deve mudar.',
    ar: 'يمكن تركه فارغًا. لا ينبغي أن يتغير بعد النشر.',
  },
};

/** Name of the tab. */
export const TAB_NAMES: Readonly<Record<'people' | 'cities' | 'news', Words>> = {
  people: { en: 'People', es: 'Personas', fr: 'Personnes', pt: 'Pessoas', ar: 'الأشخاص' },
  cities: { en: 'Cities', es: 'Ciudades', fr: 'Villes', pt: 'Cidades', ar: 'المدن' },
  news: { en: 'News', es: 'Noticias', fr: 'Actualités', pt: 'Notícias', ar: 'الأخبار' },
};
