import type { ReadContext } from '../errors.js';
import type { EntryReader } from '../reader.js';
import type { NewsItem } from '../schema.js';
import { isAbsent } from '../shape.js';
import { shapeReader } from '../shape-reader.js';
import { newsItemShape } from '../shapes.js';
import { cleanText, paragraphs } from '../text.js';

/** Makes a reader of items by their shape: without a title, they have the first words of their text, without a date, that of their last change. */
export function itemReader<Item extends Pick<NewsItem, 'date_published' | 'date_modified'>>(
  read: (value: unknown, path: string, context: ReadContext) => Item | undefined,
): (value: Record<string, unknown>, path: string, context: ReadContext) => Item | undefined {
  return (value, path, context) => {
    const item = read(titled(value, path, context), path, context);
    return item?.date_modified && !item.date_published ? { ...item, date_published: item.date_modified } : item;
  };
}

export const readItem: EntryReader<NewsItem> = itemReader(shapeReader<NewsItem>(newsItemShape));

const isText = (value: unknown): value is string => typeof value === 'string' && cleanText(value) !== '';

/** The words that become the title are not repeated below it. */
function titled(value: Record<string, unknown>, path: string, context: ReadContext): Record<string, unknown> {
  const { title, content_text, summary, ...item } = value;
  const text = isText(title) ? undefined : [content_text, summary].find(isText);
  if (!text) return value;
  if (!isAbsent(title) && typeof title !== 'string') context.report(`${path}.title`, 'text', title);
  const isNew = isText(summary) && text !== summary && !cleanText(text).startsWith(cleanText(summary));
  return { ...item, title: firstWords(text), content_text: text, ...(isNew && { summary }) };
}

/** Characters of a title that is made of a text. */
const LONGEST_TITLE = 80;

/** The first paragraph of a text, or as many of its words as make a title. */
function firstWords(text: string): string {
  const line = cleanText(paragraphs(text)[0] ?? '');
  if (line.length <= LONGEST_TITLE) return line;
  const start = line.slice(0, LONGEST_TITLE);
  const words = start.includes(' ') ? start.slice(0, start.lastIndexOf(' ')) : [...start].slice(0, -2).join('');
  return `${words}…`;
}
