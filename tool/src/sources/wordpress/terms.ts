import { z } from 'zod';
import { htmlToText } from '../../../../src/feed/html/text.js';
import { isDefaultCategory } from '../../../../src/feed/formats/wordpress-terms.js';
import { readByIds } from './by-ids.js';
import type { Post } from './post.js';
import type { Rest } from './rest.js';
import type { Taxonomy } from './types.js';

export interface Term {
  name: string;
  /** A child says more than its parent, and stands below it: "Reports › Climate". */
  isChild: boolean;
}

/** By the slug of a taxonomy and the number of a term. Without the category of posts that are in none. */
export type Terms = ReadonlyMap<string, ReadonlyMap<number, Term>>;

const shape = z.object({
  id: z.int(),
  name: z.string(),
  slug: z.string().catch(''),
  parent: z.int().catch(0),
});

/** The terms of these taxonomies that the posts have. */
export async function readTerms(rest: Rest, taxonomies: readonly Taxonomy[], posts: readonly Post[]): Promise<Terms> {
  const terms = new Map<string, ReadonlyMap<number, Term>>();
  for (const { slug, route } of taxonomies) {
    const ids = [...new Set(posts.flatMap((post) => post.terms.get(slug) ?? []))].sort((a, b) => a - b);
    const known = new Map<number, Term>();
    await readByIds({ rest, route, params: { _fields: 'id,name,slug,parent' } }, ids, (items) => {
      for (const item of items) {
        const { data } = shape.safeParse(item);
        if (!data || (slug === 'category' && isDefaultCategory(data))) continue;
        known.set(data.id, { name: htmlToText(data.name), isChild: data.parent !== 0 });
      }
    });
    terms.set(slug, known);
  }
  return terms;
}
