import { slug } from '../text.js';

/** ISO 3166-1: each code of two letters, and the last two of the one of three letters, where that begins as the other does. */
const CODES = Array.from(
  'ADNDAEREAFFGAGTGAIIAALLBAMRMAOGOAQTAARRGASSMATUTAUUSAWBWAXLAAZZEBAIHBBRBBDGDBEELBFFABGGRBHHRBIDIBJENBLLMBMMUBNRNBOOLBQESBRRABSHSBTTNBVVTBWWABYLRBZLZCAANCCCKCDODCFAFCGOGCHHECIIVCKOKCLHLCMMRCNHNCOOLCRRICUUBCVPVCWUWCXXRCYYPCZZEDEEUDJJIDKNKDMMADOOMDZZAECCUEESTEGGYEHSHERRIESSPETTHFIINFJJIFKLKFMSMFOROFRRAGAABGBBRGDRDGEEOGFUFGGGYGHHAGIIBGLRLGMMBGNINGPLPGQNQGRRCGS--GTTMGUUMGWNBGYUYHKKGHMMDHNNDHRRVHTTIHUUNIDDNIERLILSRIMMNINNDIOOTIQRQIRRNISSLITTAJEEYJMAMJOORJPPNKEENKGGZKHHMKIIRKM--KNNAKP--KRORKWWTKY--KZAZLAAOLBBNLCCALIIELKKALRBRLSSOLTTULUUXLVVALYBYMAARMCCOMDDAMENEMFAFMGDGMHHLMKKDMLLIMMMRMNNGMOACMPNPMQTQMRRTMSSRMTLTMUUSMVDVMWWIMXEXMYYSMZOZNAAMNCCLNEERNFFKNGGANIICNLLDNOORNPPLNRRUNUIUNZZLOMMNPAANPEERPFYFPGNGPHHLPKAKPLOLPM--PNCNPRRIPSSEPTRTPWLWPYRYQAATREEUROOURS--RUUSRWWASAAUSBLBSCYCSDDNSEWESGGPSHHNSIVNSJJMSKVKSLLESMMRSNENSOOMSRURSSSDSTTPSVLVSXXMSYYRSZWZTCCATDCDTF--TGGOTHHATJJKTKKLTLLSTMKMTNUNTOONTRURTTTOTVUVTWWNTZZAUAKRUGGAUMMIUSSAUYRYUZZBVAATVCCTVEENVGGBVIIRVNNMVUUTWFLFWSSMYEEMYT--ZAAFZMMBZWWE'.matchAll(
    /(.)(.)(..)/g,
  ),
  ([, first = '', second = '', others = '']): [two: string, three: string] => [first + second, first + others],
);

/** Names in use that `Intl` has another for, and codes of three letters that begin otherwise. */
const OTHER_NAMES: Record<string, string> = {
  GB: 'UK, Great Britain',
  US: 'United States of America',
  CI: 'Ivory Coast, Costa de Marfil',
  CD: 'DR Congo, DRC, Democratic Republic of the Congo, Congo-Kinshasa',
  CG: 'Republic of the Congo, Congo, Congo-Brazzaville',
  CZ: 'Czech Republic',
  GS: 'SGS',
  KM: 'COM',
  KP: 'PRK',
  KR: 'South Korea, Republic of Korea',
  MK: 'Macedonia',
  MM: 'Burma',
  NL: 'The Netherlands, Holland',
  KY: 'CYM',
  PM: 'SPM',
  PS: 'State of Palestine',
  RS: 'SRB',
  RU: 'Russian Federation',
  SY: 'Syrian Arab Republic',
  SZ: 'Swaziland',
  TF: 'ATF',
  YT: 'MYT',
  TR: 'Turkey, Türkiye',
  TZ: 'United Republic of Tanzania',
  VN: 'Viet Nam',
};

type Codes = ReadonlyMap<string, string>;

function readCodes(): Codes {
  const found = new Map<string, string>();
  for (const [two, three] of CODES) {
    for (const name of [two, three, ...(OTHER_NAMES[two] ?? '').split(', ')])
      if (name && !name.includes('--')) found.set(slug(name), two);
  }
  return found;
}

function readNames(language: string): Codes {
  const found = new Map<string, string>();
  for (const style of ['long', 'short'] as const) {
    const names = new Intl.DisplayNames(language, { type: 'region', style });
    for (const [two] of CODES) {
      const name = slug(names.of(two) ?? '');
      if (!found.has(name)) found.set(name, two);
    }
  }
  return found;
}

const cache = new Map<string, Codes>();

function cached(key: string, read: () => Codes): Codes {
  const codes = cache.get(key) ?? read();
  cache.set(key, codes);
  return codes;
}

/**
 * The code of a country that is told by a code of two or three letters or by its name; undefined where it is not known.
 * The names of a language are made when those before it have not had the name: each takes some milliseconds.
 */
export function countryCode(country: string): string | undefined {
  const name = slug(country);
  const code = cached('codes', readCodes).get(name);
  if (code) return code;
  for (const language of ['en', 'es', 'fr', 'pt', 'ar']) {
    const named = cached(language, () => readNames(language)).get(name);
    if (named) return named;
  }
  return undefined;
}

/** An entry whose country has its code. A name that is not known is printed as it is. */
export function withCountry(entry: Record<string, unknown>): Record<string, unknown> {
  const { country, country_name } = entry;
  if (typeof country !== 'string' || !country.trim()) return entry;
  const code = countryCode(country);
  if (code === country) return entry;
  return code ? { ...entry, country: code } : { ...entry, country: undefined, country_name: country_name ?? country };
}
