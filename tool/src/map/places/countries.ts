import { fold } from '../../../../src/feed/text.js';
import type { Language } from '../../model/language.js';
import { cleanLine } from '../clean.js';
import { OWN_NAMES, SPELLINGS } from './spellings.js';

/** ISO 3166-1, officially assigned, and Kosovo. */
export const COUNTRY_CODES =
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW'.split(
    ' ',
  );

const comparable = (name: string): string =>
  fold(cleanLine(name))
    .replace(/[أإآ]/g, 'ا')
    .replaceAll('&', ' and ')
    .replace(/[’'‘`]/g, ' ')
    .replace(/^(the|la|le|les|l|el|los|las|o|a|os|as) /, '')
    .replace(/\s+/g, ' ')
    .trim();

const nameIn = (language: string, code: string): string =>
  new Intl.DisplayNames(language, { type: 'region', style: 'long' }).of(code) ?? code;

const DISPLAY = ['en', 'es', 'fr', 'pt', 'ar', 'pt-PT', 'es-MX', 'de'] as const;

let codes: ReadonlyMap<string, string> | undefined;

function allNames(): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const language of DISPLAY) {
    const display = new Intl.DisplayNames(language, { type: 'region' });
    for (const code of COUNTRY_CODES) names.set(comparable(display.of(code) ?? code), code);
  }
  for (const code of COUNTRY_CODES) names.set(code.toLowerCase(), code);
  for (const [code, spellings] of Object.entries(SPELLINGS)) {
    for (const name of spellings.split('|')) names.set(comparable(name), code);
  }
  return names;
}

/** The code of a country by its code, or by its name in one of the five languages; undefined where none is known. */
export function countryCode(text: string): string | undefined {
  codes ??= allNames();
  const name = comparable(text);
  return codes.get(name) ?? codes.get(name.replace(/ ?\(.*\)$/, '')) ?? codes.get(turned(name));
}

/** "Congo, Democratic Republic of the" as it is spoken. */
const turned = (name: string): string => name.replace(/^(.*), (.*)$/, '$2 $1').replace(/^the /, '');

/** What readers are to see instead of the code's name, where an editor wrote it on purpose. */
export const ownCountryName = (text: string): string | undefined =>
  OWN_NAMES.has(comparable(text)) ? cleanLine(text) : undefined;

/** Names of all countries in one language, as the template offers them. */
export const countryNames = (language: Language): string[] =>
  COUNTRY_CODES.map((code) => nameIn(language, code)).sort(new Intl.Collator(language).compare);

export const englishName = (code: string): string => nameIn('en', code);
