import { isObject } from '../shape.js';
import { isWordPress } from './known.js';
import { fold, htmlToText } from '../text.js';
import { type Entry, type Format, listEntries } from './format.js';

/** Posts as WordPress answers them at `/wp-json/wp/v2/posts`, with or without `_embed`. */
export const wordpress: Format = {
  recognises: isWordPress,

  sections: (document, report) => ({ items: listEntries(document, '', report).map(fromPost) }),
};

const FIELD_NAMES = {
  url: 'link',
  title: 'title.rendered',
  summary: 'excerpt.rendered',
  content_text: 'content.rendered',
  date_published: 'date',
  date_modified: 'modified',
  image: '_embedded["wp:featuredmedia"]',
};

function fromPost({ value: post, path }: Entry): Entry {
  if (!isObject(post)) return { value: post, path };
  const embedded = isObject(post['_embedded']) ? post['_embedded'] : {};
  const media = objects(embedded['wp:featuredmedia'])[0];
  const terms = list(embedded['wp:term']).flatMap(objects);
  const categories = names(terms, 'category');
  return {
    path,
    fieldNames: FIELD_NAMES,
    value: {
      id: post['id'],
      url: post['link'],
      title: rendered(post['title']),
      summary: rendered(post['excerpt']),
      content_text: rendered(post['content']),
      // The site's own clock, without a zone: the day that the site itself prints.
      date_published: post['date'] ?? post['date_gmt'],
      date_modified: post['modified'],
      image: media && imageOf(media),
      authors: objects(embedded['author']).map(({ name, link }) => ({ name: decoded(name), url: link })),
      tags: names(terms, 'post_tag'),
      _mmc: {
        type: categories.map(typeOf).find(Boolean),
        topics: categories.filter((name) => !typeOf(name) && fold(name) !== 'uncategorized'),
        image_alt: media?.['alt_text'],
      },
    },
  };
}

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const objects = (value: unknown): Record<string, unknown>[] => list(value).filter(isObject);
const decoded = (value: unknown): unknown => (typeof value === 'string' ? htmlToText(value) : value);
const rendered = (value: unknown): unknown => decoded(isObject(value) ? value['rendered'] : value);

function names(terms: Record<string, unknown>[], taxonomy: string): string[] {
  return terms
    .filter((term) => term['taxonomy'] === taxonomy)
    .map((term) => decoded(term['name']))
    .filter((name): name is string => typeof name === 'string');
}

/** The types that MMC publishes. A category of this name, or its plural, is the type; any other is a topic. */
const TYPES = ['Press Release', 'Statement', 'Report', 'MMC Readout', 'Op-Ed', 'In The News'];

function typeOf(category: string): string | undefined {
  const name = fold(category);
  return TYPES.find((type) => name === fold(type) || name === `${fold(type)}s`);
}

/** A picture large enough for a card on a sharp screen, and not the camera's original. */
function imageOf(media: Record<string, unknown>): unknown {
  const details = isObject(media['media_details']) ? media['media_details'] : {};
  const sizes = isObject(details['sizes']) ? details['sizes'] : {};
  const size = sizes['medium_large'] ?? sizes['large'];
  return (isObject(size) && size['source_url']) || media['source_url'];
}
