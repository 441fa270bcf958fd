/** Pairs of a name and the last character, which it stands for. */
const pairs = (list: string): Map<string, string> =>
  new Map(list.split(' ').map((pair) => [pair.slice(0, -1), pair.slice(-1)]));

/** The names that content management systems write, and what no accent composes. */
const NAMED = pairs(
  'amp& lt< gt> quot" apos\' nbsp\u00A0 hellip… ndash– mdash— lsquo‘ rsquo’ ldquo“ rdquo” laquo« raquo» copy© euro€ szligß aeligæ oslashø OslashØ',
);

/** Accents as entity names write them after the letter: `&eacute;`, `&Ccedil;`, `&scaron;`. */
const ACCENTS = pairs('grave\u0300 acute\u0301 circ\u0302 tilde\u0303 uml\u0308 ring\u030A caron\u030C cedil\u0327');

/** Entities decoded once: `&amp;lt;` becomes `&lt;`. Unknown names stay as they are. */
export function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name) return NAMED.get(name) ?? accented(name) ?? whole;
      return character(hex ? parseInt(hex, 16) : Number(decimal)) ?? whole;
    },
  );
}

function accented(name: string): string | undefined {
  const accent = ACCENTS.get(name.slice(1));
  return accent && (name.charAt(0) + accent).normalize('NFC');
}

/** As HTML has it, numbers from 128 to 159 are Windows-1252: the quotes and dashes of old editors. */
function character(code: number): string | undefined {
  if (code >= 128 && code < 160) return new TextDecoder('windows-1252').decode(Uint8Array.of(code));
  if (code >= 0xd800 && code < 0xe000) return '\uFFFD';
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
