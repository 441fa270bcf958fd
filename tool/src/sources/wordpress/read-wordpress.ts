import type { Finding } from '../../model/finding.js';
import type { Row } from '../../model/row.js';
import type { TableSection } from '../../model/source.js';
import type { Client } from '../http.js';
import { type Mapping, mappingOf } from './mapping.js';
import { type Post, POST_FIELDS, postOf } from './post.js';
import { type Posts, readPosts } from './posts.js';
import { readPictures } from './pictures.js';
import { originOf, pictureIdsOf, rowsOf } from './rows.js';
import { findSite } from './site.js';
import { readTerms } from './terms.js';
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
  /** One a post; made when they are asked for, since ten thousand weigh more than their posts. */
  rows: Iterable<Row>;
  findings: readonly Finding[];
  /** Of the site's clock, where it has a name. */
  zone: string | undefined;
  /** By the number of a post: when it was published, or will be. */
  dates: ReadonlyMap<number, string>;
}

/**
 * The posts of a WordPress, of one type, through its REST interface. What only a login shows is never asked for, authors
 * are never asked for, and media only by number.
 *
 * @param address of the site
 * @throws SourceError
 */
export async function readWordPress(address: URL, options: WordPressOptions, client: Client): Promise<WordPressRows> {
  const { source, as, language, fields = {} } = options;
  const site = await findSite(address, client);
  const { rest, admin } = site;
  const type = await findType(rest, options.type ?? 'posts');
  const taxonomies = await taxonomiesOf(rest, type);
  const mapping = mappingOf(as, fields, taxonomies);
  const lang = site.isMultilingual ? language.toLowerCase() : undefined;
  const params = { lang, _fields: askedFields(taxonomies, mapping).join(',') };
  const read = await readPosts({ rest, route: type.route, params }, (item) => postOf(item, taxonomies));
  const posts = read.posts.filter((post) => isIn(language, post));
  const used = new Set(mapping.fillings.flatMap(({ field }) => (field.kind === 'term' ? field.name : [])));
  const terms = await readTerms(
    rest,
    taxonomies.filter(({ slug }) => used.has(slug)),
    posts,
  );
  const pictures = await readPictures(
    rest,
    posts.flatMap((post) => [...pictureIdsOf(post, mapping)]),
  );
  const making = { source, admin, mapping, terms, pictures };
  return {
    rows: { [Symbol.iterator]: () => rowsOf(posts, making) },
    findings: [
      ...brokenPosts(read, making),
      ...missingFields(source, mapping, taxonomies, posts),
      ...unread(source, mapping, posts),
    ],
    zone: site.zone,
    dates: new Map(posts.map(({ id, date }) => [id, date])),
  };
}

function askedFields(taxonomies: readonly Taxonomy[], { fillings }: Mapping): string[] {
  const meta = fillings.some(({ field }) => field.kind === 'meta') ? ['meta'] : [];
  return [...POST_FIELDS, ...taxonomies.map(({ field }) => field), 'acf', ...meta];
}

/** Of "pt" is what the site calls "pt" or "pt-br". A post that names no language is of any. */
function isIn(language: string, post: Post): boolean {
  const [own = ''] = (post.language ?? '').toLowerCase().split(/[-_]/);
  return own === '' || own === language.toLowerCase().split('-')[0];
}

function brokenPosts({ broken, nameless }: Posts<Post>, making: { source: string; admin: string }): Finding[] {
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
