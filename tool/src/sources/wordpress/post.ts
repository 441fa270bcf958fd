import { z } from 'zod';
import { excerptToText, htmlToProse, htmlToText } from '../../../../src/feed/html/text.js';
import { isObject } from '../../../../src/feed/shape.js';
import { momentOf } from '../../../../src/feed/formats/wordpress-dates.js';
import type { Taxonomy } from './types.js';
import { whole } from './whole.js';

const rendered = z
  .object({ rendered: z.string().catch(''), protected: z.unknown().optional() })
  .catch({ rendered: '' });

const shape = z.object({
  id: z.int().positive(),
  date: z.unknown(),
  date_gmt: z.unknown(),
  modified: z.unknown(),
  modified_gmt: z.unknown(),
  /** Not asked for; a site that tells it all the same is heeded. */
  status: z.string().default('publish').catch('publish'),
  link: z.string().catch(''),
  title: rendered,
  excerpt: rendered,
  content: rendered,
  featured_media: z.int().positive().optional().catch(undefined),
  lang: z.string().optional().catch(undefined),
  translations: z.record(z.string(), z.int()).catch({}),
});

/** A post, with texts in the place of HTML. */
export interface Post {
  id: number;
  link: string;
  /** ISO 8601, with the offset that the site's clock had on that day. Empty: none. */
  date: string;
  modified: string;
  title: string;
  excerpt: string;
  content: string;
  isProtected: boolean;
  isPublished: boolean;
  /** Number of the featured picture. */
  picture: number | undefined;
  /** Of Polylang or WPML. */
  language: string | undefined;
  /** The numbers of the same post in other languages, of Polylang. */
  translations: readonly number[];
  /** By the slug of a taxonomy: the numbers of terms. */
  terms: ReadonlyMap<string, readonly number[]>;
  acf: Record<string, unknown>;
  meta: Record<string, unknown>;
}

/** What is asked for of a post. `content` is, too, where nobody wants the text: it says whether there is a password. */
export const POST_FIELDS = [
  'id',
  'date',
  'date_gmt',
  'modified',
  'modified_gmt',
  'link',
  'title',
  'excerpt',
  'content',
  'featured_media',
  'lang',
  'translations',
];

const TEXTS = new Set(['title', 'excerpt', 'content']);
/** All but the texts: what moves without moving the time of the last change is among it, and it is small. */
export const MARKED_FIELDS = POST_FIELDS.filter((name) => !TEXTS.has(name));

const numbers = z.array(z.coerce.number()).catch([]);

/** Undefined: it has no number. */
export function postOf(item: Record<string, unknown>, taxonomies: readonly Taxonomy[]): Post | undefined {
  const { data: post } = shape.safeParse(item);
  if (!post) return undefined;
  const { id, link, title, excerpt, content, status } = post;
  return {
    id,
    link,
    date: timeOf(post.date, post.date_gmt),
    modified: timeOf(post.modified, post.modified_gmt),
    title: whole(htmlToText(title.rendered)),
    excerpt: whole(excerptToText(excerpt.rendered)),
    content: whole(htmlToProse(content.rendered)),
    isProtected: [content.protected, excerpt.protected].some((mark) => mark !== undefined && mark !== false),
    isPublished: status === 'publish',
    picture: post.featured_media,
    language: post.lang,
    translations: Object.values(post.translations).filter((other) => other !== id),
    terms: new Map(taxonomies.map(({ slug, field }) => [slug, numbers.parse(item[field])])),
    acf: objectAt(item, 'acf'),
    meta: objectAt(item, 'meta'),
  };
}

function timeOf(local: unknown, gmt: unknown): string {
  const time = momentOf(local, gmt);
  return typeof time === 'string' ? time : '';
}

const NOTHING: Record<string, unknown> = {};

/** PHP makes an empty object a list. */
function objectAt(item: Record<string, unknown>, name: string): Record<string, unknown> {
  const value = item[name];
  return isObject(value) ? value : NOTHING;
}
