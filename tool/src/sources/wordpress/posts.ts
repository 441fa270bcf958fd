import { restless } from './errors.js';
import { readByIds } from './by-ids.js';
import { type Ids, readIds } from './ids.js';
import { firstPage, isBroken, type Listing, otherPages, type Page, readPage } from './pages.js';

/** How often what has moved is read again. */
const ROUNDS = 3;

/** All posts of a type, as they were at one moment. */
export interface Posts<Post> {
  /** By ascending id. */
  posts: readonly Post[];
  /** The numbers of those that WordPress cannot show. */
  broken: readonly number[];
  /** Of those of which not even the number is known, the number of the one before, or 0. */
  nameless: readonly number[];
}

/**
 * Reads all posts of a route. Somebody may publish or delete between two requests, which moves posts from page to page:
 * so the numbers of all posts are read once more at the end, and whatever differs is read again, until nothing does.
 *
 * @param read makes a post of an answer; undefined where it is none
 * @param known those that there were at another time: where there are the same, nothing has moved
 */
export async function readPosts<Post extends { id: number }>(
  listing: Omit<Listing, 'size'>,
  read: (item: Record<string, unknown>) => Post | undefined,
  known: ReadonlySet<number> = new Set(),
): Promise<Posts<Post>> {
  const posts = new Map<number, Post>();
  const broken = new Set<number>();
  const keep = (items: readonly Record<string, unknown>[]): void => {
    for (const item of items) {
      const post = read(item);
      if (post) posts.set(post.id, post);
    }
  };
  const result = (nameless: readonly number[]): Posts<Post> => ({
    posts: [...posts.values()].sort((a, b) => a.id - b.id),
    broken: [...broken].sort((a, b) => a - b),
    nameless,
  });

  const { size, isAll } = await readPages(listing, keep);
  if (isAll || (known.size > 0 && isSame(posts, known))) return result([]);
  for (let round = 0; ; round++) {
    const now = await readIds({ ...listing, size });
    const missing = [...now.ids].filter((id) => !posts.has(id) && !broken.has(id));
    const gone = [...posts.keys(), ...broken].filter((id) => !now.ids.has(id));
    if (isSettled(now, missing, gone)) return result(now.nameless);
    if (round === ROUNDS) throw restless(listing.rest.root.host);
    for (const id of gone) {
      posts.delete(id);
      broken.delete(id);
    }
    for (const id of await readByIds(listing, missing, keep)) broken.add(id);
  }
}

const isSame = (posts: ReadonlyMap<number, unknown>, known: ReadonlySet<number>): boolean =>
  posts.size === known.size && [...posts.keys()].every((id) => known.has(id));

const isSettled = ({ isSteady }: Ids, missing: readonly number[], gone: readonly number[]): boolean =>
  isSteady && missing.length === 0 && gone.length === 0;

/** Reads page after page. A page that a broken post makes an error is left for later. */
async function readPages(
  listing: Omit<Listing, 'size'>,
  keep: (items: readonly Record<string, unknown>[]) => void,
): Promise<{ size: number; isAll: boolean }> {
  try {
    const { size, page } = await firstPage(listing);
    keep(page.items);
    // One answer is of one moment.
    if (page.items.length === page.total) return { size, isAll: true };
    await otherPages(page, size, async (number): Promise<Page> => {
      const { items } = await readWhole({ ...listing, size }, number);
      keep(items);
      return { items };
    });
    return { size, isAll: false };
  } catch (error) {
    if (isBroken(error)) return { size: 100, isAll: false };
    throw error;
  }
}

async function readWhole(listing: Listing, page: number): Promise<Page> {
  try {
    return await readPage(listing, page);
  } catch (error) {
    if (isBroken(error)) return { items: [] };
    throw error;
  }
}
