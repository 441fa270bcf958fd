import { cleanProse } from '../text.js';
import { decodeEntities } from './entities.js';
import { isReadMore, withoutReadMore } from './read-more.js';
import { withoutShortcodes } from './shortcodes.js';
import { tagReader } from './tags.js';

/** Elements inside a line. Between all others there is at least a break. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
/** Elements whose content is not for reading, or only where something else cannot be shown. */
const UNREADABLE = new Set('script style template noscript iframe svg object canvas audio video'.split(' '));

/** The text of a title or a name in HTML: tags removed, entities decoded once. One pass, linear in its length. */
export const htmlToText = (html: string): string => tidy(decodeEntities(withoutTags(html)));

/** The same of a longer text, in paragraphs: what page builders leave behind is cut, too. */
export const htmlToProse = (html: string): string => tidy(withoutShortcodes(decodeEntities(withoutTags(html))));

/** The same of an excerpt: without the link to the rest, and empty where nothing but dots is left. */
export function excerptToText(html: string): string {
  const text = withoutReadMore(html, htmlToProse);
  return /[\p{L}\p{N}]/u.test(text) ? text : '';
}

function withoutTags(html: string): string {
  const tagAt = tagReader(html);
  let text = '';
  let at = 0;
  for (let open = html.indexOf('<'); open >= 0; open = html.indexOf('<', at)) {
    text += html.slice(at, open);
    const tag = html.startsWith('<!--', open) ? undefined : tagAt(open);
    if (tag) {
      text += breakAt(tag.name);
      const isCut = !tag.isEnd && (UNREADABLE.has(tag.name) || isReadMore(tag));
      at = isCut ? endOfElement(html, tag.end, tag.name) : tag.end;
    } else if (html.startsWith('<!--', open)) {
      at = after('-->', html, open);
    } else {
      text += '<';
      at = open + 1;
    }
  }
  return text + html.slice(at);
}

function breakAt(name: string): string {
  if (name === 'br') return '\n';
  return name === '' || INLINE.has(name) || UNREADABLE.has(name) ? '' : '\n\n';
}

/** The position after a mark, or the end of the text where it is not there. */
function after(mark: string, text: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found < 0 ? text.length : found + mark.length;
}

/** The position after the end tag of an element, or the end of the text where it has none. */
function endOfElement(html: string, from: number, name: string): number {
  const endTag = new RegExp(`</${name}(?![\\w-])[^<>]*>`, 'gi');
  endTag.lastIndex = from;
  return endTag.test(html) ? endTag.lastIndex : html.length;
}

/** Soft hyphens say where a word may break in the page that it was written for. */
const tidy = (text: string): string =>
  cleanProse(text.replaceAll('\u00AD', ''))
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n');
