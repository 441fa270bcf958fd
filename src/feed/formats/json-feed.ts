import { isObject } from '../shape.js';
import { htmlToProse } from '../html/text.js';
import { contentFeed } from './content-feed.js';
import type { Entry, Format } from './format.js';

/** JSON Feed 1 and 1.1, the content feed among them, with their items. */
export const jsonFeed: Format = {
  recognises: contentFeed.recognises,

  sections(document, report) {
    const sections = contentFeed.sections(document, report);
    return { ...sections, items: sections.items?.map(withVersion1) };
  },
};

/** An item with version 1's `author` as `authors`, and HTML content as text where there is no other. */
function withVersion1({ value, path }: Entry): Entry {
  if (!isObject(value)) return { value, path };
  const { author, authors, content_text, content_html } = value;
  return {
    path,
    fieldPaths: new Map(authors ? [] : [['authors[0]', `${path}.author`]]),
    value: {
      ...value,
      authors: authors ?? (author && [author]),
      content_text: content_text || (typeof content_html === 'string' ? htmlToProse(content_html) : undefined),
    },
  };
}
