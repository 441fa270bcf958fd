import type { Words } from '../../model/language.js';

export const HELD_UNTIL: Words = {
  en: 'held back:',
  es: 'retenida:',
  fr: 'retenue :',
  pt: 'retida:',
  ar: 'محتجز:',
};

export const SAME: Words = { en: 'as it is', es: 'tal cual', fr: 'tel quel', pt: 'tal como está', ar: 'كما هو' };

/** What was done to a value on its way, by the code of the step. */
export const STEPS: Readonly<Record<string, Words>> = {
  configured: {
    en: 'set in the configuration',
    es: 'fijado en la configuración',
    fr: 'fixé dans la configuration',
    pt: 'definido na configuração',
    ar: 'محدد في الإعدادات',
  },
  cleaned: {
    en: 'spaces and invisible characters tidied',
    es: 'espacios y caracteres invisibles ordenados',
    fr: 'espaces et caractères invisibles nettoyés',
    pt: 'espaços e carateres invisíveis arrumados',
    ar: 'رُتبت المسافات والمحارف غير المرئية',
  },
  split: {
    en: 'split into several',
    es: 'dividido en varios',
    fr: 'divisé en plusieurs',
    pt: 'dividido em vários',
    ar: 'قُسّم إلى عدة قيم',
  },
  'scheme-added': {
    en: 'https:// put in front',
    es: 'https:// añadido delante',
    fr: 'https:// ajouté devant',
    pt: 'https:// acrescentado à frente',
    ar: 'أُضيف ‎https://‎ في البداية',
  },
  date: {
    en: 'read as a date',
    es: 'leído como fecha',
    fr: 'lu comme une date',
    pt: 'lido como data',
    ar: 'قُرئ على أنه تاريخ',
  },
  country: {
    en: 'recognised as a country',
    es: 'reconocido como país',
    fr: 'reconnu comme un pays',
    pt: 'reconhecido como país',
    ar: 'عُرف أنه بلد',
  },
  'country-name': {
    en: 'kept as the name of the country',
    es: 'conservado como nombre del país',
    fr: 'gardé comme nom du pays',
    pt: 'mantido como nome do país',
    ar: 'أُبقي اسمًا للبلد',
  },
  coordinates: {
    en: 'read as latitude and longitude',
    es: 'leído como latitud y longitud',
    fr: 'lu comme latitude et longitude',
    pt: 'lido como latitude e longitude',
    ar: 'قُرئ على أنه خط عرض وخط طول',
  },
  dateline: {
    en: 'taken from the dateline of the text',
    es: 'tomado de la datación del texto',
    fr: 'tiré de la date et du lieu en tête du texte',
    pt: 'tirado do local e data no início do texto',
    ar: 'مأخوذ من المكان والتاريخ في بداية النص',
  },
  opening: {
    en: 'taken from the beginning of the text',
    es: 'tomado del principio del texto',
    fr: 'tiré du début du texte',
    pt: 'tirado do início do texto',
    ar: 'مأخوذ من بداية النص',
  },
  html: {
    en: 'HTML made text',
    es: 'HTML convertido en texto',
    fr: 'HTML converti en texte',
    pt: 'HTML convertido em texto',
    ar: 'حُوّل HTML إلى نص',
  },
  offset: {
    en: 'with the offset that the site’s clock had on that day',
    es: 'con la diferencia horaria del sitio en ese día',
    fr: 'avec le décalage horaire du site ce jour-là',
    pt: 'com o desvio horário do sítio nesse dia',
    ar: 'مع فارق توقيت الموقع في ذلك اليوم',
  },
  term: {
    en: 'name of the term',
    es: 'nombre del término',
    fr: 'nom du terme',
    pt: 'nome do termo',
    ar: 'اسم التصنيف',
  },
  picture: {
    en: 'looked up in the media of the site',
    es: 'buscado en los medios del sitio',
    fr: 'cherché dans les médias du site',
    pt: 'procurado nos multimédia do sítio',
    ar: 'بُحث عنه في وسائط الموقع',
  },
};
