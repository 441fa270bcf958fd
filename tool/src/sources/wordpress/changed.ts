import { readByIds } from './by-ids.js';
import type { Mapping } from './mapping.js';
import type { Listing } from './pages.js';
import { type Picture, readPictures } from './pictures.js';
import { MARKED_FIELDS, type Post, POST_FIELDS, postOf } from './post.js';
import { type Posts, readPosts } from './posts.js';
import { pictureIdsOf } from './rows.js';
import { markOfPost, type Seen } from './seen.js';
import { readTerms, type Terms } from './terms.js';
import type { Taxonomy } from './types.js';

/** What posts are read with. */
export interface Reading {
  mapping: Mapping;
  taxonomies: readonly Taxonomy[];
  /** Only posts in it are taken. */
  language: string;
}

export interface ReadPosts {
  /** Those that were read, with their texts. */
  posts: readonly Post[];
  /** All that there are, as far as is known without their texts. */
  all: readonly Post[];
  terms: Terms;
  pictures: ReadonlyMap<number, Picture>;
  /** The numbers of those that WordPress cannot show. */
  broken: readonly number[];
  nameless: readonly number[];
}

/** Posts with texts take about as long as all others of a page without. */
const MOST_CHANGED = 0.5;

/** Every post with its text. */
export async function readAll(listing: Omit<Listing, 'size'>, reading: Reading): Promise<ReadPosts> {
  const read = await readListed(listing, reading, POST_FIELDS);
  return { ...read, all: read.posts };
}

/** Looks at all posts without their texts, and reads those that are not as they were. Undefined: it is more than half. */
export async function readChanged(
  listing: Omit<Listing, 'size'>,
  reading: Reading,
  { marks }: Seen,
): Promise<ReadPosts | undefined> {
  const known = new Set(Object.keys(marks).map(Number));
  const seen = await readListed(listing, reading, MARKED_FIELDS, known);
  const changed = seen.posts.filter((post) => marks[post.id] !== markOfPost(post, { ...reading, ...seen }));
  if (changed.length > seen.posts.length * MOST_CHANGED) return undefined;
  // Several posts may be one person.
  const isSame = changed.length === 0 && seen.posts.length === known.size;
  if (reading.mapping.as === 'people' && !isSame) return undefined;
  const posts: Post[] = [];
  const broken = await readByIds(
    { ...listing, params: paramsOf(listing, reading, POST_FIELDS) },
    changed.map(({ id }) => id),
    (items) => posts.push(...items.flatMap((item) => postOf(item, reading.taxonomies) ?? [])),
  );
  const isAnswered = new Set([...posts.map(({ id }) => id), ...broken]);
  const isGone = new Set(changed.map(({ id }) => id).filter((id) => !isAnswered.has(id)));
  return {
    ...seen,
    posts: posts.sort((a, b) => a.id - b.id),
    all: seen.posts.filter(({ id }) => !isGone.has(id)),
    broken: [...seen.broken, ...broken],
  };
}

type Listed = Posts<Post> & Pick<ReadPosts, 'terms' | 'pictures'>;

/** All posts with these fields, and the terms and pictures that they name. */
async function readListed(
  listing: Omit<Listing, 'size'>,
  reading: Reading,
  fields: readonly string[],
  known?: ReadonlySet<number>,
): Promise<Listed> {
  const { mapping, taxonomies, language } = reading;
  const asked = { ...listing, params: paramsOf(listing, reading, fields) };
  const read = await readPosts(asked, (item) => postOf(item, taxonomies), known);
  const posts = read.posts.filter((post) => isIn(language, post));
  const used = new Set(mapping.fillings.flatMap(({ field }) => (field.kind === 'term' ? field.name : [])));
  const named = taxonomies.filter(({ slug }) => used.has(slug));
  const terms = await readTerms(listing.rest, named, posts);
  const pictures = await readPictures(
    listing.rest,
    posts.flatMap((post) => [...pictureIdsOf(post, mapping)]),
  );
  return { ...read, posts, terms, pictures };
}

function paramsOf(
  { params }: Omit<Listing, 'size'>,
  { taxonomies, mapping }: Reading,
  fields: readonly string[],
): Listing['params'] {
  const meta = mapping.fillings.some(({ field }) => field.kind === 'meta') ? ['meta'] : [];
  return { ...params, _fields: [...fields, ...taxonomies.map(({ field }) => field), 'acf', ...meta].join(',') };
}

/** Of "pt" is what the site calls "pt" or "pt-br". A post that names no language is of any. */
function isIn(language: string, post: Post): boolean {
  const [own = ''] = (post.language ?? '').toLowerCase().split(/[-_]/);
  return own === '' || own === language.toLowerCase().split('-')[0];
}
