import { cleanProse, cleanText } from '../../../src/feed/text.js';
import type { Cell } from '../model/row.js';

/** Zero-width characters, which come along from web pages and join nothing in these texts' scripts. */
const ZERO_WIDTH = /[\u200B\u2060\u00AD]/g;

/** What a cell shows. */
export function shownText(cell: Cell): string {
  return cell.kind === 'date' ? cell.date : cell.text;
}

/** One line, with plain spaces. */
export const cleanLine = (text: string): string => cleanText(text.replace(ZERO_WIDTH, ''));

/** Paragraphs, split at blank lines. What is in order stays the same text: most is, and ten thousand texts are long. */
export const cleanParagraphs = (text: string): string =>
  cleanProse(text.replace(ZERO_WIDTH, ''))
    .replace(/ *[^\S\n ][^\S\n]*| {2,}/g, ' ')
    .replace(/ +\n *|\n +/g, '\n');

/** An id as it was meant: word processors curl quotes and lengthen hyphens. */
export const cleanId = (text: string): string =>
  cleanLine(text)
    .replace(/[\u200C-\u200F]/g, '')
    .replace(/[‘’‛′]/g, "'")
    .replace(/[“”„″]/g, '"')
    .replace(/[‐‑‒–—−]/g, '-');

/** The entries of a cell: by semicolon, or one a line. */
export const splitList = (text: string): string[] =>
  text
    .split(/[;؛\n\r|]+/)
    .map(cleanLine)
    .filter(Boolean);

/** Digits of Arabic and Persian as the others. */
export const plainDigits = (text: string): string =>
  text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
