import { fieldOf } from '../../fields/fields.js';
import { nameOfField, type PostField, postFieldNamed } from '../../fields/post-fields.js';
import { recognize, targetNamed } from '../../fields/recognize.js';
import type { TableSection } from '../../model/source.js';
import type { Taxonomy } from './types.js';

/** Which field of a post fills a target. */
export interface Filling {
  target: string;
  field: PostField;
  /** Of the field, as the configuration has it. */
  name: string;
  /** Of categories, which serve as types and topics alike: those that are a type, or the others. */
  part?: 'types' | 'others';
}

/** How the fields of posts become those of entries. */
export interface Mapping {
  as: TableSection;
  /** Of each target, the first that holds something counts; of lists, all. */
  fillings: readonly Filling[];
  /** Targets that the configuration fills. */
  configured: ReadonlySet<string>;
  /** Taxonomies that nothing is taken from. */
  unread: readonly Taxonomy[];
}

type Fields = Readonly<Record<string, string>>;

const COMMON: readonly (readonly [target: string, field: Exclude<PostField['kind'], 'term' | 'acf' | 'meta'>])[] = [
  ['link', 'link'],
  ['summary', 'excerpt'],
  ['image', 'picture'],
];

/** What every site has. */
const GIVEN = {
  news: [['title', 'title'], ['date', 'date'], ['date_modified', 'modified'], ['text', 'content'], ...COMMON],
  people: [['name', 'title'], ['biography', 'content'], ...COMMON],
  cities: [['name', 'title'], ...COMMON],
} as const;

/** What the configuration says, then what every site has, then taxonomies whose names are known. */
export function mappingOf(as: TableSection, fields: Fields, taxonomies: readonly Taxonomy[]): Mapping {
  const chosen = Object.entries(fields).map(([name, text]) => {
    return { target: targetNamed(as, name) ?? name, field: withSlug(postFieldNamed(text), taxonomies) };
  });
  const configured = new Set(chosen.map(({ target }) => target));
  const own = chosen.flatMap(({ target, field }) => (field ? fillingOf(target, field) : []));
  const given = GIVEN[as].map(([target, kind]) => fillingOf(target, { kind }));
  const named = new Set(own.map(({ name }) => name));
  const free = taxonomies.filter(({ slug }) => !named.has(`term:${slug}`));
  const sorted = free.map((taxonomy) => ({ taxonomy, target: targetOf(as, taxonomy) }));
  const terms = sorted.flatMap(({ taxonomy, target }): Filling[] =>
    target === undefined ? [] : [fillingOf(target, { kind: 'term', name: taxonomy.slug })],
  );
  const labels = as === 'news' && free.some(({ slug }) => slug === CATEGORY) ? categories(terms) : [];
  return {
    as,
    configured,
    fillings: [...own, ...[...given, ...terms, ...labels].filter(({ target }) => !configured.has(target))],
    unread: sorted.flatMap(({ taxonomy, target }) =>
      target === undefined && !(as === 'news' && taxonomy.slug === CATEGORY) ? taxonomy : [],
    ),
  };
}

export const fillingOf = (target: string, field: PostField): Filling => ({ target, field, name: nameOfField(field) });

/** A taxonomy may be called by the field that posts have for it. */
function withSlug(field: PostField | undefined, taxonomies: readonly Taxonomy[]): PostField | undefined {
  if (field?.kind !== 'term') return field;
  const known =
    taxonomies.find(({ slug }) => slug === field.name) ?? taxonomies.find((one) => one.field === field.name);
  return known ? { kind: 'term', name: known.slug } : field;
}

const CATEGORY = 'category';

/** A site that has no other taxonomy keeps types and topics in its categories. */
function categories(others: readonly Filling[]): Filling[] {
  const field = { kind: 'term', name: CATEGORY } as const;
  const types: Filling = { ...fillingOf('type', field), part: 'types' };
  const topics: Filling = { ...fillingOf('topics', field), part: 'others' };
  return others.some(({ target }) => target === 'topics') ? [types] : [types, topics];
}

/** The target that a taxonomy's name or slug means: "Topics", "resource_type", "Tipos de recurso". */
function targetOf(as: TableSection, { slug, name }: Taxonomy): string | undefined {
  if (slug === 'post_tag') return as === 'news' ? 'tags' : undefined;
  if (slug === CATEGORY && as === 'news') return undefined;
  const texts = [name, words(slug)];
  const edges = texts.flatMap((text) => [/\S+$/.exec(text)?.[0] ?? '', /^\S+/.exec(text)?.[0] ?? '']);
  for (const text of [...texts, ...edges]) {
    for (const one of [text, text.replace(/ies$/i, 'y'), text.replace(/s$/i, '')]) {
      const target = one && recognize(as, one);
      if (target && fieldOf(as, target)?.kind !== 'id') return target;
    }
  }
  return undefined;
}

const words = (name: string): string => name.replace(/[_-]+/g, ' ').trim();

/** The target that a field of ACF means by its name; undefined: nobody asks for it, and it is not read. */
export function targetOfCustom({ as, configured }: Mapping, name: string): string | undefined {
  const target = recognize(as, words(name));
  return target === undefined || configured.has(target) || target === 'id' ? undefined : target;
}
