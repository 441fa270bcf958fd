import { isObject } from '../shape.js';
import { isWordPress } from './known.js';
import { htmlToText } from '../html.js';
import { type Entry, type Format, listEntries } from './format.js';

/** Posts as WordPress answers them at `/wp-json/wp/v2/posts`, with or without `_embed`. */
export const wordpress: Format = {
  recognises: isWordPress,

  sections: (document, report) => ({ items: listEntries(document, '', report).map(fromPost) }),
};

/** What WordPress calls the fields that can be wrong. */
const FIELDS = { url: 'link', title: 'title.rendered', summary: 'excerpt.rendered', date_published: 'date' };

function fromPost({ value: post, path }: Entry): Entry {
  if (!isObject(post)) return { value: post, path };
  const media = objects(dig(post, '_embedded', 'wp:featuredmedia'))[0];
  const terms = list(dig(post, '_embedded', 'wp:term')).flatMap(objects);
  const categories = names(terms, 'category');
  return {
    path,
    fieldPaths: new Map(Object.entries(FIELDS).map(([field, name]) => [field, `${path}.${name}`])),
    value: {
      id: post['id'],
      url: post['link'],
      title: rendered(post['title']),
      summary: rendered(post['excerpt']),
      content_text: rendered(post['content']),
      // The site's own clock, which has no zone: the day that the site itself prints.
      date_published: post['date'] ?? post['date_gmt'],
      date_modified: post['modified'],
      image: imageOf(media),
      authors: objects(dig(post, '_embedded', 'author')).map(({ name, link }) => ({ name: decoded(name), url: link })),
      tags: names(terms, 'post_tag'),
      _mmc: {
        type: categories.map(typeOf).find(Boolean),
        topics: categories.filter((name) => !typeOf(name) && name !== 'Uncategorized'),
        image_alt: media?.['alt_text'],
      },
    },
  };
}

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const objects = (value: unknown): Record<string, unknown>[] => list(value).filter(isObject);
const decoded = (value: unknown): unknown => (typeof value === 'string' ? htmlToText(value) : value);
const rendered = (value: unknown): unknown => decoded(dig(value, 'rendered'));

/** A value deep inside a document; undefined where the way to it ends. */
const dig = (value: unknown, ...path: string[]): unknown =>
  path.reduce((at, key) => (isObject(at) ? at[key] : undefined), value);

function names(terms: Record<string, unknown>[], taxonomy: string): string[] {
  return terms
    .filter((term) => term['taxonomy'] === taxonomy)
    .map((term) => decoded(term['name']))
    .filter((name): name is string => typeof name === 'string');
}

/** The types that MMC publishes. A category of this name, or its plural, is the type; any other is a topic. */
const TYPE = /^(press release|statement|report|mmc readout|op-ed|in the news)s?$/i;

const typeOf = (category: string): string | undefined => TYPE.exec(category)?.[1];

/** A picture large enough for a card on a sharp screen, and not the camera's original. */
function imageOf(media: unknown): unknown {
  const sizes = dig(media, 'media_details', 'sizes');
  return dig(sizes, 'medium_large', 'source_url') ?? dig(sizes, 'large', 'source_url') ?? dig(media, 'source_url');
}
