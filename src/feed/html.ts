import { decodeEntities } from './entities.js';
import { cleanProse } from './text.js';

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
