import { z } from 'zod';
import { htmlToText } from '../../../../src/feed/html/text.js';
import { nearest } from '../../config/nearest.js';
import { typeHidden } from './errors.js';
import { Refusal } from './refusal.js';
import { ask, type Rest } from './rest.js';

/** A kind of posts. */
export interface PostType {
  slug: string;
  /** Below the root: `wp/v2/posts`. */
  route: string;
}

/** A way of sorting posts, such as categories. */
export interface Taxonomy {
  slug: string;
  /** As editors see it: "Topics". */
  name: string;
  /** The field of a post that has the numbers of its terms: "categories". */
  field: string;
  route: string;
}

const named = z.object({
  slug: z.string(),
  name: z.string().catch(''),
  rest_base: z.string().min(1),
  rest_namespace: z.string().catch('wp/v2'),
  types: z.array(z.string()).optional().catch(undefined),
});

type Named = z.infer<typeof named>;

/** What belongs to WordPress itself, and to no reader. */
const INTERNAL = /^(?:attachment|nav_menu_item|wp_\w+|elementor_library|acf-\w+)$/;

const routeOf = ({ rest_namespace, rest_base }: Named): string => `${rest_namespace}/${rest_base}`;

/**
 * The type with a slug or a `rest_base`.
 *
 * @throws SourceError where the site does not show it
 */
export async function findType(rest: Rest, wanted: string): Promise<PostType> {
  const types = await list(rest, 'wp/v2/types', {});
  // Some sites hide the list, and answer all the same.
  if (!types) return { slug: wanted, route: `wp/v2/${wanted}` };
  const type = types.find(({ slug }) => slug === wanted) ?? types.find(({ rest_base }) => rest_base === wanted);
  if (type) return { slug: type.slug, route: routeOf(type) };
  const shown = types.filter(({ slug }) => !INTERNAL.test(slug));
  const near = nearest(
    wanted,
    shown.flatMap(({ slug, rest_base }) => [slug, rest_base]),
  );
  throw typeHidden(
    rest.root.host,
    wanted,
    shown.map(({ slug }) => slug),
    near,
  );
}

/** The types that the site shows and that are not WordPress's own. */
export async function typesOf(rest: Rest): Promise<PostType[]> {
  const types = (await list(rest, 'wp/v2/types', {})) ?? [];
  return types.filter(({ slug }) => !INTERNAL.test(slug)).map((one) => ({ slug: one.slug, route: routeOf(one) }));
}

/** The taxonomies of a type; none where the site hides them. */
export async function taxonomiesOf(rest: Rest, type: PostType): Promise<Taxonomy[]> {
  const found = (await list(rest, 'wp/v2/taxonomies', { type: type.slug })) ?? [];
  return found
    .filter(({ types }) => types === undefined || types.includes(type.slug))
    .map((one) => ({ slug: one.slug, name: htmlToText(one.name), field: one.rest_base, route: routeOf(one) }));
}

/** Undefined: the site refuses to tell. An object by slug; PHP makes an empty one a list. */
async function list(rest: Rest, route: string, params: { type?: string }): Promise<Named[] | undefined> {
  try {
    const { data } = await ask(rest, route, params);
    if (typeof data !== 'object' || data === null) return undefined;
    return Object.values(data).flatMap((one: unknown) => named.safeParse(one).data ?? []);
  } catch (error) {
    if (error instanceof Refusal && error.reason !== 'wall') return undefined;
    throw error;
  }
}
