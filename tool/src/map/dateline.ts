import { fold } from '../../../src/feed/text.js';
import { LANGUAGES } from '../model/language.js';
import { plainDigits } from './clean.js';
import { monthKey, MONTHS } from './dates/words.js';
import { countryCode } from './places/countries.js';

/** What a press release says of itself before its first sentence: "Geneva, December 15, 2025—Today …". */
export interface Dateline {
  /** As it is written, capitals made small: "NEW YORK" is "New York". */
  place?: string;
  /** ISO 8601, where it is a whole day. */
  day?: string;
  /** Whether nothing else can be meant. */
  isCertain: boolean;
}

/** Characters: a dateline stands at the very beginning. */
const OPENING = 100;
/** What ends a dateline: a dash that is not between numbers, or a hyphen with spaces. */
const END = /(?<!\d)\s*[–—]|\s*[–—](?!\d)|\s-\s/;
const WORDS = 5;
/** Words of a place of which nothing but its form speaks. */
const FEW_WORDS = 3;

/** Undefined where a text begins with no dateline. */
export function readDateline(text: string): Dateline | undefined {
  const opening = text.trimStart().slice(0, OPENING);
  const end = END.exec(opening);
  if (!end) return undefined;
  const said = plainDigits(opening.slice(0, end.index));
  const date = dateIn(said);
  const parts = partsOf(date ? said.replace(date.written, ' ') : said);
  if (parts.length === 0) return date?.day ? { day: date.day, isCertain: true } : undefined;
  const day = date?.day === undefined ? {} : { day: date.day };
  if (!parts.every(isName) || parts.length > 3) return date?.day ? { ...day, isCertain: true } : undefined;
  const isCertain = date !== undefined || isPlace(parts);
  if (!isCertain && !mayBePlace(parts, opening.slice(end.index + end[0].length))) return undefined;
  return { place: parts.map(written).join(', '), ...day, isCertain };
}

const MONTH = String.raw`(?<month>\p{L}{3,}\.?(?:\s(?:الأول|الثاني|الاول))?)`;
const DAY = String.raw`(?<!\d)(?<day>\d{1,2})(?:st|nd|rd|th|er|º|ª)?`;
const YEAR = String.raw`(?<year>(?:19|20)\d{2})(?!\d)`;
const DATES = [
  new RegExp(`${DAY}\\s+(?:de\\s+|of\\s+)?${MONTH}(?:,?\\s+(?:de\\s+|del\\s+)?${YEAR})?`, 'u'),
  new RegExp(`${MONTH}\\s+${DAY}(?:,?\\s+${YEAR})?`, 'u'),
];

/** The first date in a text: with its day where the year is there, too. */
function dateIn(text: string): { written: string; day?: string } | undefined {
  for (const pattern of DATES) {
    const found = pattern.exec(text);
    const { day = '', month = '', year } = found?.groups ?? {};
    const number = MONTHS.get(monthKey(month.replace(/\.$/, '')));
    if (!found || !number || Number(day) < 1 || Number(day) > 31) continue;
    if (!year) return { written: found[0] };
    return { written: found[0], day: `${year}-${pad(number)}-${pad(Number(day))}` };
  }
  return undefined;
}

const pad = (number: number): string => String(number).padStart(2, '0');

const WEEKDAYS = new Set(
  LANGUAGES.flatMap((language) =>
    [0, 1, 2, 3, 4, 5, 6].map((day) =>
      fold(new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2025, 5, 1 + day))),
    ),
  ),
);

/** What stands between commas and brackets, without what belongs to the date. */
const partsOf = (text: string): string[] =>
  text
    .split(/[,،()[\]]/)
    .map((part) => part.trim().replace(/^(?:le|el|em|on|en|a|à|في)\s*$/i, ''))
    .filter((part) => part !== '' && !WEEKDAYS.has(fold(part)));

/** Words inside names of places that are written small. */
const PARTICLES = new Set(
  'de del da do das dos di d la las le les el los al of the upon on sur sous en am and y e et s'.split(' '),
);
/** What begins with capitals and a dash, and is no place. */
const NO_PLACE = new RegExp(
  `^(?:${[
    'update|breaking|news|summary|note|embargo(?:ed)?|immediate|release|press|statement|readout|report|announcement|media|advisory|correction|opinion|summit|conference|forum|meeting|assembly|mayors?|cities|week|today|yesterday|background|highlights?|video|photos?|q&a|quote|migrants?|leaders?|governments?',
    'actualizacion|noticias?|resumen|nota|comunicado|prensa|declaracion|informe|anuncio|cumbre|conferencia|foro|reunion|asamblea|alcald(?:e|es|esa|esas)|ciudades|semana|hoy|ayer|migrantes?|lideres|gobiernos?',
    'actualites?|resume|communique|presse|declaration|rapport|annonce|sommet|conference|forum|reunion|assemblee|maires?|villes|semaine|aujourd.hui|hier|migrants?|dirigeants?|gouvernements?',
    'atualizacao|noticias?|resumo|nota|comunicado|imprensa|declaracao|relatorio|anuncio|cimeira|cupula|conferencia|forum|reuniao|assembleia|prefeit(?:o|os|a|as)|cidades|semana|hoje|ontem|migrantes?|lideres|governos?',
    'تحديث|عاجل|اخبار|ملخص|ملاحظة|بيان|تقرير|اعلان|قمة|مؤتمر|منتدى|اجتماع|جمعية|(?:ال)?عمد|رؤساء|(?:ال)?مدن|اسبوع|اليوم|امس|(?:ال)?مهاجر(?:ون|ين)|(?:ال)?حكومات',
  ].join('|')})$`,
);

/** Whether a part may be the name of a place, by its form. */
function isName(part: string): boolean {
  const words = part.split(/[\s’']+/).filter(Boolean);
  if (words.length === 0 || words.length > WORDS || /[\d!?:;"“”«»/]/.test(part)) return false;
  if (words.some((word) => NO_PLACE.test(comparable(word)))) return false;
  if (words.some((word) => word.endsWith('.') && !/^(?:\p{Lu}\.)+$|^(?:St|Ste|Sta|Mt|Ft)\.$/u.test(word))) return false;
  return words.every((word) => /^\p{Lu}/u.test(word) || /^\p{Lo}/u.test(word) || PARTICLES.has(fold(word)));
}

const comparable = (word: string): string => fold(word).replace(/[أإآ]/g, 'ا');

/** Whether parts name a place beyond doubt: in capitals, or with a country or state behind. */
function isPlace(parts: readonly string[]): boolean {
  const last = parts[parts.length - 1] ?? '';
  if (/\p{Lu}{3}/u.test(last) && parts.every((part) => part === part.toUpperCase())) return true;
  if (parts.length > 1 && countryCode(last)) return true;
  return /(?:^|\s)(?:[A-Z]{2}|D\.C\.|U\.S\.|U\.K\.)$/.test(last) && (parts.length > 1 || last.includes(' '));
}

/** What may be a place where a sentence begins behind it. */
const mayBePlace = (parts: readonly string[], rest: string): boolean =>
  parts.join(' ').split(/\s+/).length <= FEW_WORDS && /^\s*["“«¿¡]?[\p{Lu}\p{Lo}]/u.test(rest);

/** Capitals made small, but for those of short forms: "RIO DE JANEIRO", "UK". */
function written(part: string): string {
  if (part !== part.toUpperCase() || !/\p{Lu}{3}/u.test(part)) return part;
  if (countryCode(part) && part.length <= 3) return part;
  return part
    .split(' ')
    .map((word, index) => {
      if (/^\p{Lu}{2}$|\./u.test(word) && !PARTICLES.has(word.toLowerCase())) return word;
      const small = word.toLowerCase();
      return index > 0 && PARTICLES.has(small)
        ? small
        : small.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
    })
    .join(' ');
}
