/** The names of HTML 4 for the characters from U+00A0 to U+00BF, in their order. */
const LATIN_1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest';
/** The names of the Greek letters from alpha to omega, in their order. */
const GREEK =
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau upsilon phi chi psi omega';
/** All others but letters with accents, each with its character, and `apos`, which later versions have. */
const OTHERS =
  'AEligÆ aeligæ ETHÐ ethð OslashØ oslashø THORNÞ thornþ szligß times× divide÷ quot" amp& lt< gt> apos\' OEligŒ oeligœ circˆ tilde˜ ensp\u2002 emsp\u2003 thinsp\u2009 zwnj\u200C zwj\u200D lrm\u200E rlm\u200F ndash– mdash— lsquo‘ rsquo’ sbquo‚ ldquo“ rdquo” bdquo„ dagger† Dagger‡ permil‰ lsaquo‹ rsaquo› euro€ fnofƒ thetasymϑ upsihϒ pivϖ bull• hellip… prime′ Prime″ oline‾ frasl⁄ weierp℘ imageℑ realℜ trade™ alefsymℵ larr← uarr↑ rarr→ darr↓ harr↔ crarr↵ lArr⇐ uArr⇑ rArr⇒ dArr⇓ hArr⇔ forall∀ part∂ exist∃ empty∅ nabla∇ isin∈ notin∉ ni∋ prod∏ sum∑ minus− lowast∗ radic√ prop∝ infin∞ ang∠ and∧ or∨ cap∩ cup∪ int∫ there4∴ sim∼ cong≅ asymp≈ ne≠ equiv≡ le≤ ge≥ sub⊂ sup⊃ nsub⊄ sube⊆ supe⊇ oplus⊕ otimes⊗ perp⊥ sdot⋅ lceil⌈ rceil⌉ lfloor⌊ rfloor⌋ lang⟨ rang⟩ loz◊ spades♠ clubs♣ hearts♥ diams♦';

const inOrder = (names: string, first: number): [string, string][] =>
  names.split(' ').map((name, index) => [name, String.fromCharCode(first + index)]);
const pairs = (list: string): [string, string][] => list.split(' ').map((pair) => [pair.slice(0, -1), pair.slice(-1)]);

const capital = ([name, letter]: [string, string]): [string, string] => [
  name.charAt(0).toUpperCase() + name.slice(1),
  letter.toUpperCase(),
];
const greek = inOrder(GREEK, 0x3b1);
const NAMED = new Map([...greek.map(capital), ...greek, ...inOrder(LATIN_1, 0xa0), ...pairs(OTHERS)]);

/** Accents as they are written after a letter: `&eacute;`, and in later versions after any, `&ccaron;`. */
const ACCENTS = new Map(
  pairs('grave\u0300 acute\u0301 circ\u0302 tilde\u0303 macr\u0304 uml\u0308 ring\u030A caron\u030C cedil\u0327'),
);

/**
 * Numbers, and names of at most eight letters. Where the semicolon is missing, a name must end with the word:
 * `&copy 2026` is a sign, `?a=1&copy=2` and `&notit` are not.
 */
const ENTITY = /&(?:#x([0-9a-f]{1,6});?|#(\d{1,7});?|([a-z][a-z0-9]{1,7})(?:;|(?![a-z0-9=;])))/gi;

/** Entities decoded once: `&amp;lt;` becomes `&lt;`. Unknown names stay as they are. */
export function decodeEntities(text: string): string {
  return text.replace(ENTITY, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name) return NAMED.get(name) ?? accented(name) ?? whole;
    return character(hex ? parseInt(hex, 16) : Number(decimal)) ?? whole;
  });
}

function accented(name: string): string | undefined {
  const accent = ACCENTS.get(name.slice(1));
  return accent && (name.charAt(0) + accent).normalize('NFC');
}

/** Windows-1252 from 128 to 159: the quotes and dashes of old editors, which HTML has for these numbers. Five mean nothing. */
const WINDOWS_1252 = '€�‚ƒ„…†‡ˆ‰Š‹Œ�Ž��‘’“”•–—˜™š›œ�žŸ';

function character(code: number): string | undefined {
  if (code >= 128 && code < 160) return WINDOWS_1252.charAt(code - 128);
  if (code >= 0xd800 && code < 0xe000) return '\uFFFD';
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
