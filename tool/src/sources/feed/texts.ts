import { excerptToText, htmlToProse, htmlToText } from '../../../../src/feed/html/text.js';

/** Letters of a summary that is not the whole text. */
const SUMMARY = 400;
/** Letters up to which a summary stays as its author wrote it. */
const WHOLE_SUMMARY = 600;
/** Letters of a title that is made of the beginning of the text. */
const TITLE = 80;

/** What WordPress puts below each text of a feed, in its five languages. */
const FOOTERS = [
  /\s*The post .{1,300}? (?:first )?appeared (?:first )?on .{1,200}?\.?$/s,
  /\s*La entrada .{1,300}? (?:se publicó primero en|aparece primero en) .{1,200}?\.?$/s,
  /\s*(?:L[’']article|Cet article|Le message) .{1,300}? est apparu en premier sur .{1,200}?\.?$/s,
  /\s*(?:O post|O artigo|O conteúdo) .{1,300}? (?:apareceu primeiro em|aparece primeiro em) .{1,200}?\.?$/s,
  /\s*(?:ظهرت|ظهر) (?:المقالة|المقال|التدوينة) .{1,300}? أولا?ً? على .{1,200}?\.?$/s,
];

export const titleText = (html: string): string => htmlToText(html);

const withoutFooter = (text: string): string => FOOTERS.reduce((rest, footer) => rest.replace(footer, ''), text);

/** All of a text, in paragraphs. */
export const wholeText = (html: string): string => withoutFooter(htmlToProse(html)).trim();

/** A summary in whole sentences: what a feed gives as one is often all of the text. */
export function summaryText(html: string): string {
  const text = withoutFooter(excerptToText(html)).trim();
  return text.length <= WHOLE_SUMMARY ? text : sentences(text.split('\n\n')[0] ?? text, SUMMARY);
}

/** The first words of a text, for an entry that has no title. */
export function titleOf(html: string): string {
  const [line = ''] = withoutFooter(excerptToText(html)).trim().split('\n');
  return line.length <= TITLE ? line : `${words(line, TITLE)}…`;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

function sentences(text: string, length: number): string {
  let whole = '';
  for (const { segment } of segmenter.segment(text.slice(0, 4 * length))) {
    if (whole.length + segment.trimEnd().length > length) break;
    whole += segment;
  }
  return whole.trim() || `${words(text, length)}…`;
}

const words = (text: string, length: number): string => text.slice(0, length).replace(/\s+\S*$/, '');
