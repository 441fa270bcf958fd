import { isObject } from '../shape.js';
import { isPost, isWordPress } from './known.js';
import { excerptToText, htmlToProse, htmlToText } from '../html/text.js';
import { type Entry, type Format, listEntries } from './format.js';
import { momentOf } from './wordpress-dates.js';
import { labelsOf, namesOf } from './wordpress-terms.js';

/** Posts as WordPress answers them at `/wp-json/wp/v2/posts`, or one of them, with or without `_embed`. */
export const wordpress: Format = {
  recognises: isWordPress,

  sections: (document, report) => ({
    items: isPost(document)
      ? [fromPost({ value: document, path: '' })]
      : listEntries(document, '', report).map(fromPost),
  }),
};

/** What WordPress calls the fields that can be wrong. */
const FIELDS = { url: 'link', title: 'title.rendered', summary: 'excerpt.rendered', date_published: 'date' };

function fromPost({ value: post, path }: Entry): Entry {
  if (!isObject(post)) return { value: post, path };
  const media = objects(dig(post, '_embedded', 'wp:featuredmedia'))[0];
  const terms = list(dig(post, '_embedded', 'wp:term')).flatMap(objects);
  return {
    path,
    base: post['link'],
    fieldPaths: new Map(Object.entries(FIELDS).map(([field, name]) => [field, `${path}.${name}`])),
    value: {
      id: post['id'],
      url: post['link'],
      title: rendered(post['title'], htmlToText),
      summary: rendered(post['excerpt'], excerptToText),
      content_text: rendered(post['content'], htmlToProse),
      date_published: momentOf(post['date'], post['date_gmt']),
      date_modified: momentOf(post['modified'], post['modified_gmt']),
      image: imageOf(media),
      authors: objects(dig(post, '_embedded', 'author')).map(({ name, link }) => ({
        name: toText(name, htmlToText),
        url: link,
      })),
      tags: namesOf(terms, 'post_tag'),
      _mmc: {
        ...labelsOf(terms),
        image_alt: media?.['alt_text'],
      },
    },
  };
}

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const objects = (value: unknown): Record<string, unknown>[] => list(value).filter(isObject);
const toText = (value: unknown, read: (html: string) => string): unknown =>
  typeof value === 'string' ? read(value) : value;
const rendered = (value: unknown, read: (html: string) => string): unknown => toText(dig(value, 'rendered'), read);

/** A value deep inside a document; undefined where the way to it ends. */
const dig = (value: unknown, ...path: string[]): unknown =>
  path.reduce((at, key) => (isObject(at) ? at[key] : undefined), value);

/** A picture large enough for a card on a sharp screen, and not the camera's original. */
function imageOf(media: unknown): unknown {
  const sizes = dig(media, 'media_details', 'sizes');
  return dig(sizes, 'medium_large', 'source_url') ?? dig(sizes, 'large', 'source_url') ?? dig(media, 'source_url');
}
