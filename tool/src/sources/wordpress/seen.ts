import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Mapping } from './mapping.js';
import type { Picture } from './pictures.js';
import type { Post } from './post.js';
import { pictureIdsOf } from './rows.js';
import type { Terms } from './terms.js';

/** What a WordPress showed when it was read, without any text. */
export const seenSchema = z.object({
  /** The configuration that it was read with: with another, the same posts make other entries. */
  settings: z.string(),
  /** What the site said of itself. */
  reading: z.string(),
  /** By the number of a post: a mark of all that is not its text. Empty: it is held, and read again each time. */
  marks: z.record(z.string(), z.string()),
  /** Of the plugin, where the site has it. */
  revision: z.object({ address: z.string(), etag: z.string(), number: z.number() }).optional(),
});

export type Seen = z.infer<typeof seenSchema>;

/** A short text that is another wherever something is. */
export const markOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 16);

/**
 * The mark of a post: its dates, terms by name, fields and pictures. Whoever changes its texts moves the time of its last
 * change, but WordPress lets that stand when a category, a field or the description of a picture changes.
 */
export function markOfPost(
  post: Post,
  { mapping, terms, pictures }: { mapping: Mapping; terms: Terms; pictures: ReadonlyMap<number, Picture> },
): string {
  const { date, modified, link, language, translations, isPublished, acf, meta } = post;
  const labels = [...post.terms].map(([slug, ids]) => [slug, ids.map((id) => terms.get(slug)?.get(id) ?? id)]);
  const shown = [...pictureIdsOf(post, mapping)].map((id) => pictures.get(id) ?? id);
  return markOf([date, modified, link, language, translations, isPublished, labels, acf, meta, shown]);
}
