import { fold } from '../text.js';

/**
 * How high a role is on a board. 0: its head; 1: the head's deputy; 2: another office; 3: a seat, such as "Councillor"; 4: a member.
 */
export type Rank = 0 | 1 | 2 | 3 | 4;

/*
 * Patterns for roles in English, Spanish, French, Portuguese and Arabic, folded: without case, accents and vowel marks.
 * `\b` knows no Arabic letters, so what follows it here is Latin.
 */
const HEAD =
  "(?:(?:co|vice|ex)[- ]?)*(?:mayor(?:ess)?|chair(?:man|men|woman|women|person|s)?|president[aes]?|alcaldes?a?|intendent[ae]|maire(?:sse)?|bourgmestre|prefeit[ao])\\b(?!['-]s?\\b)";
const ARABIC_HEAD = '(?:ال)?(?:عمده|عمدة|رييسة?)(?=\\s|$)';
const HEADS = new RegExp(`\\b${HEAD}|(?:^|\\s)${ARABIC_HEAD}`);
/** Before what is a head's role again: "Mayor and Vice-Chair" is two. */
const BETWEEN_ROLES = new RegExp(`(?:[,;/&(|]|\\b(?:and|y|et|e)\\b|\\sو)(?=[^,;/&(|]*(?:\\b${HEAD}|${ARABIC_HEAD}))`);
const DEPUTY =
  /\bvice|\bdeputy|\bassistant (?!to\b)|\bpro[ -]tem|\balternate|\bsubstitute|\badjoint|\badjunt|\bsuplente|\bsuppleant|\btenient[ae]|نايب|مساعد/;
/** Who was the head once, or will be, or has it as an honour. */
const NOT_NOW =
  /\bex(?=alcald|president|prefeit)|\b(former|past|ex|late|emerit\w*|elect|designate|retired|honorary|ancienn?e?|elue?|honoraire|honorari[ao]|elect[ao]|eleit[ao]|anterior|antig[uo]a?o?|saliente)\b|سابق|اسبق|فخري|منتخب/;
/** Whose role is beside the head: "Adviser to the Mayor". */
const OF_THE_HEAD = new RegExp(
  `\\b(?:to|of|for|del?|du|des|d[ao]|aux?)\\s(?:(?:the|la|el|le|les)\\s)?(?:lord )?${HEAD}|\\S\\s${ARABIC_HEAD}`,
);
const PART_OF_BOARD =
  /committee|commission|comite|comision|comissao|group|grupo|groupe|caucus|panel|task ?force|department|\bpart(?:y|ido|i)\b|لجن|فريق|مجموع|كتل|حزب|قسم/;
const SEAT = /councill?or|alderm|concejal|regidor|edil|conseill|vereador|مستشار/;
const MEMBER = /^(?:board |council )?(?:members?|miembro|membre|membro|عضوة?)$/;

/** Whether a role says no more than that somebody belongs to the board. */
export const isPlainMember = (role: string | undefined): boolean => !role || MEMBER.test(fold(role));

/** Characters of a role that are looked at: time grows with the square of their number. */
const LONGEST_ROLE = 200;

export function rankOf(role: string | undefined, organization = ''): Rank {
  if (isPlainMember(role)) return 4;
  const folded = fold((role ?? '').slice(0, LONGEST_ROLE));
  const ranks = folded.split(BETWEEN_ROLES).map((part) => rankOfOne(part.trim(), fold(organization)));
  return ranks.reduce((highest, rank) => (rank < highest ? rank : highest), 4);
}

/** @param role folded, as the organization is */
function rankOfOne(role: string, organization: string): Rank {
  if (!HEADS.test(role)) return SEAT.test(role) ? 3 : 2;
  if (NOT_NOW.test(role) || isOfAnother(role, organization)) return 2;
  if (DEPUTY.test(role)) return 1;
  return OF_THE_HEAD.test(role) ? 2 : 0;
}

/** Whether a role is that of a committee and the like, unless the board is that committee: "Chair of the Audit Committee". */
function isOfAnother(role: string, organization: string): boolean {
  const words = role.replace(HEADS, '').match(/[^\s,;:()–-]{4,}/g) ?? [];
  return PART_OF_BOARD.test(role) && !words.every((word) => organization.includes(word));
}
