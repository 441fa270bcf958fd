/** Control characters, and the marks that override or embed text direction and would spill into the neighbours. */
const INVISIBLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF]/g;
/** More combining marks on one letter than any script uses. */
const PILED_MARKS = /(\p{M}{6})\p{M}+/gu;

/** What most text is: nothing in it needs a closer look. */
const PLAIN = /^[ -_a-~]*$/;

/** Text of several lines as it may be shown: still text, never HTML. */
export function cleanProse(value: string): string {
  if (PLAIN.test(value)) return value.trim();
  return value.replace(/\r\n?/g, '\n').replace(INVISIBLE, '').replace(PILED_MARKS, '$1').trim();
}

/** Text of one line as it may be shown. */
export function cleanText(value: string): string {
  return cleanProse(value).replace(/\s+/g, ' ');
}

/** Paragraphs of a text, split at blank lines. */
export function paragraphs(text: string): string[] {
  return text
    .split(/\n[ \t]*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);
}

/** Letters that Unicode does not decompose into a base letter and a mark. */
const FOLDED: Record<string, string> = {
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ŧ: 't',
};

/** Text for comparing: lower case, without accents. "Bogotá" and "bogota" are the same. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^ -~]/g, (letter) => FOLDED[letter] ?? letter)
    .replace(/[‘’ʼ`]/g, "'");
}

/** A name as it is written in attributes and ids: "Press Release" is `press-release`. */
export function slug(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}
