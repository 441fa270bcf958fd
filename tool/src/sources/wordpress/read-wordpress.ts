import type { Finding } from '../../model/finding.js';
import type { Row } from '../../model/row.js';
import type { TableSection } from '../../model/source.js';
import type { Client } from '../http.js';
import { readAll, readChanged, type ReadPosts } from './changed.js';
import { type Mapping, mappingOf } from './mapping.js';
import type { Post } from './post.js';
import { readRevision } from './revision.js';
import { originOf, rowsOf } from './rows.js';
import { markOf, markOfPost, type Seen } from './seen.js';
import { findSite } from './site.js';
import { findType, type Taxonomy, taxonomiesOf } from './types.js';
import { valueIn } from './values.js';

export interface WordPressOptions {
  /** Name of the source in the configuration. */
  source: string;
  as: TableSection;
  /** Slug or `rest_base` of the post type. */
  type?: string | undefined;
  /** The language of the source: of a site in several, only its posts are taken. */
  language: string;
  /** Target field → field of a post. Fixed texts, in quotes, are `mapRows`'s. */
  fields?: Readonly<Record<string, string>> | undefined;
}

export interface WordPressRows {
  /** One a post that was read; made when they are asked for, since ten thousand weigh more than their posts. */
  rows: Iterable<Row>;
  /** The numbers of posts that are as they were. */
  kept: ReadonlySet<number>;
  findings: readonly Finding[];
  /** Of the site's clock, where it has a name. */
  zone: string | undefined;
  /** By the number of a post: when it was published, or will be. */
  dates: ReadonlyMap<number, string>;
  seen: Omit<Seen, 'settings'>;
}

/**
 * The posts of a WordPress, of one type, through its REST interface: those that are not as they were seen. What only a
 * login shows is never asked for, authors are never asked for, and media only by number.
 *
 * @param address of the site
 * @param before what was seen of it earlier; undefined: everything is read
 * @throws SourceError
 */
export async function readWordPress(
  address: URL,
  options: WordPressOptions,
  client: Client,
  before?: Seen,
): Promise<WordPressRows> {
  const { source, as, language, fields = {} } = options;
  const site = await findSite(address, client);
  const { rest, admin, zone } = site;
  const type = await findType(rest, options.type ?? 'posts');
  const revision = site.hasPlugin ? await readRevision(rest, type.slug) : undefined;
  const taxonomies = await taxonomiesOf(rest, type);
  const mapping = mappingOf(as, fields, taxonomies);
  const lang = site.isMultilingual ? language.toLowerCase() : undefined;
  const listing = { rest, route: type.route, params: { lang } };
  const making = { source, admin, mapping, taxonomies, language };
  const reading = markOf([admin, zone, mapping]);
  const known = before?.reading === reading ? before : undefined;
  const read = (known && (await readChanged(listing, making, known))) ?? (await readAll(listing, making));
  const { posts, all, terms, pictures } = read;
  const kept = new Set(all.map(({ id }) => id));
  for (const { id } of posts) kept.delete(id);
  for (const id of read.broken) kept.delete(id);
  const marks = new Map([...kept].map((id) => [String(id), known?.marks[id] ?? '']));
  for (const post of posts) marks.set(String(post.id), markOfPost(post, { mapping, terms, pictures }));
  return {
    rows: { [Symbol.iterator]: () => rowsOf(posts, { source, admin, mapping, terms, pictures }) },
    kept,
    findings: [
      ...brokenPosts(read, making),
      ...missingFields(source, mapping, taxonomies, all),
      ...unread(source, mapping, all),
    ],
    zone,
    dates: new Map(posts.map(({ id, date }) => [id, date])),
    seen: { reading, marks: Object.fromEntries(marks), revision },
  };
}

function brokenPosts(
  { broken, nameless }: Pick<ReadPosts, 'broken' | 'nameless'>,
  making: { source: string; admin: string },
): Finding[] {
  return [
    ...broken.map((id): Finding => {
      return { code: 'post-unreadable', values: { value: String(id) }, where: originOf(id, making) };
    }),
    ...nameless.map((before): Finding => {
      return { code: 'post-unreadable', values: { value: `> ${before}` }, where: { source: making.source } };
    }),
  ];
}

/** Fields that the configuration names, and that no post has. */
function missingFields(
  source: string,
  { fillings }: Mapping,
  taxonomies: readonly Taxonomy[],
  posts: readonly Post[],
): Finding[] {
  return fillings.flatMap(({ field, name }): Finding[] => {
    const where = { source, field: name };
    const values = { value: name };
    if (field.kind === 'term') {
      return taxonomies.some(({ slug }) => slug === field.name) ? [] : [{ code: 'field-missing', values, where }];
    }
    if ((field.kind !== 'acf' && field.kind !== 'meta') || posts.length === 0) return [];
    if (posts.some((post) => valueIn(post[field.kind], field.name) !== undefined)) return [];
    const isHidden = field.kind === 'acf' && posts.every(({ acf }) => Object.keys(acf).length === 0);
    return [{ code: isHidden ? 'acf-hidden' : 'field-missing', values, where }];
  });
}

/** Taxonomies that posts are sorted by, and that nothing is taken from. */
function unread(source: string, mapping: Mapping, posts: readonly Post[]): Finding[] {
  return mapping.unread
    .filter(({ slug }) => posts.some((post) => (post.terms.get(slug) ?? []).length > 0))
    .map(({ slug, name }) => ({
      code: 'taxonomy-unread',
      values: { value: name || slug, other: `term:${slug}` },
      where: { source, field: `term:${slug}` },
    }));
}
