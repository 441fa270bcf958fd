import { decodeEntities } from './entities.js';

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

const BLOCK = /^(p|div|li|[uod]l|d[td]|h[1-6r]|blockquote|figure|section|article|t[rdh]|table)$/i;
const UNREADABLE = /^(script|style|template|noscript|iframe)$/i;
/** A tag, quoted `>` and all. No part of it reaches past the next `<`, so that a text full of them is read in one pass. */
const TAG = /<\/?([a-z][a-z0-9]*)((?:"[^"<]*"|'[^'<]*'|[^"'<>])*)>|<[!?/][^<>]*>/iy;

/** The text of a piece of HTML: tags removed, entities decoded once. One pass, linear in its length. */
export function htmlToText(html: string): string {
  let text = '';
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    text += html.slice(at, open);
    if (html.startsWith('<!--', open)) {
      at = after('-->', html, open);
      continue;
    }
    TAG.lastIndex = open;
    const [tag = '<', name = '', attributes = ''] = TAG.exec(html) ?? [];
    at = open + tag.length;
    if (tag === '<') text += tag;
    else if (!tag.startsWith('</') && (UNREADABLE.test(name) || attributes.includes('more-link'))) {
      at = endOfElement(html, at, name);
    } else if (/^br$/i.test(name)) text += '\n';
    else if (BLOCK.test(name)) text += '\n\n';
  }
  return finish(text + html.slice(at));
}

/** The position after a mark, or the end of the text where it is not there. */
function after(mark: string, text: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found < 0 ? text.length : found + mark.length;
}

/** The position after the end tag of an element, or the end of the text where it has none. */
function endOfElement(html: string, from: number, name: string): number {
  const endTag = new RegExp(`</${name}[^<>]*>`, 'gi');
  endTag.lastIndex = from;
  return endTag.test(html) ? endTag.lastIndex : html.length;
}

function finish(text: string): string {
  return cleanProse(decodeEntities(text))
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n');
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
