import { fold } from '../../../../src/feed/text.js';
import { LANGUAGES } from '../../model/language.js';

/** Names that Intl does not have: the months of the Levant and the Maghreb, and English of old forms. */
const MORE_MONTHS = [
  'كانون الثاني|جانفي|sept',
  'شباط|فيفري',
  'آذار|اذار',
  'نيسان|افريل|أفريل',
  'أيار|ايار|ماي',
  'حزيران|جوان',
  'تموز|جويلية',
  'آب|اب|أوت',
  'أيلول|ايلول|sept|set|setiembre',
  'تشرين الأول|تشرين الاول',
  'تشرين الثاني',
  'كانون الأول|كانون الاول',
];
MORE_MONTHS[0] = 'كانون الثاني|جانفي';

/** Folded name of a month, long or short, in the five languages → 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  LANGUAGES.flatMap((language) =>
    Array.from({ length: 12 }, (_, index) => {
      const names = ['long', 'short'] as const;
      const day = new Date(Date.UTC(2025, index, 15));
      const own = names.flatMap((month) => {
        const name = new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' }).format(day);
        return [name, name.slice(0, 3).length === 3 && language !== 'ar' ? name.slice(0, 4) : name];
      });
      return [...own, ...(MORE_MONTHS[index] ?? '').split('|')].map((name): [string, number] => [
        monthKey(name),
        index + 1,
      ]);
    }).flat(),
  ),
);

export function monthKey(name: string): string {
  return fold(name).replace(/\.$/, '').trim();
}

/** What stands around a date and says nothing of the day: articles, weekdays aside. */
export const FILLERS = new Set(
  (
    'the of on in at a d de del dia do da du le la les el em no na os st nd rd th er re º ª o ' +
    'since from as desde depuis des a partir desde o apartir منذ من في يوم عام سنة ' +
    "until till to by up hasta jusque jusqu jusqu'a jusqu'au jusqu'en au ate حتى إلى الى " +
    'c ca circa about around approx env environ vers cerca hacia aprox'
  ).split(' '),
);

/** Parts of a year that are no month: the year is all that is certain. */
export const PARTS_OF_YEAR = new Set(
  (
    'spring summer autumn fall winter early mid late end beginning start first second half quarter year q1 q2 q3 q4 h1 h2 ' +
    'primavera verano otono invierno principios mediados finales inicios fines trimestre semestre primer segundo ano ' +
    'printemps ete automne hiver debut mi fin milieu trimestre semestre annee ' +
    'verao outono inverno inicio meados final fim ' +
    'ربيع صيف خريف شتاء بداية منتصف نهاية أوائل أواخر اوائل اواخر'
  )
    .split(' ')
    .map(fold),
);

/** No end, or not yet. */
export const ONGOING = new Set(
  (
    'present|now|current|ongoing|today|to date|to present|incumbent|-|–|—|' +
    'presente|actual|actualidad|en curso|vigente|hoy|actualmente|a la fecha|' +
    "present|actuel|actuelle|en cours|aujourd'hui|a ce jour|en poste|" +
    'atual|atualmente|em curso|em exercicio|ate hoje|ate ao presente|' +
    'الآن|الان|حتى الآن|حتى الان|حاليا|حالي|مستمر|الحاضر'
  )
    .split('|')
    .map(fold),
);
