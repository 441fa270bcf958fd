import { fieldOf } from '../../fields/fields.js';
import { newsType } from '../../fields/news-types.js';
import type { Hold, Step } from '../../model/entry.js';
import type { Origin } from '../../model/origin.js';
import type { Cell, Field, Row } from '../../model/row.js';
import { type Filling, fillingOf, type Mapping, targetOfCustom } from './mapping.js';
import type { Picture } from './pictures.js';
import type { Post } from './post.js';
import type { Terms } from './terms.js';
import { customValues, valueIn } from './values.js';

/** What rows are made with, beside the posts. */
export interface RowMaking {
  /** Name of the source in the configuration. */
  source: string;
  /** Where editors work: `https://mmc.example/wp-admin/`. */
  admin: string;
  mapping: Mapping;
  terms: Terms;
  pictures: ReadonlyMap<number, Picture>;
}

/** A value of a post for a target, before pictures are looked up. */
type Found = { cell: Cell; steps?: readonly Step[] } | { picture: Picture } | { media: number };

/** The row of each post: what fills each target, and where it stood. */
export function* rowsOf(posts: readonly Post[], making: RowMaking): Generator<Row> {
  for (const post of posts) yield rowOf(post, making);
}

function rowOf(post: Post, making: RowMaking): Row {
  const origin = originOf(post.id, making);
  const id = fieldAt('id', 'id', origin, { kind: 'text', text: `${making.source}-${post.id}` });
  const hold = holdOf(post);
  const fields = fillingsOf(post, making.mapping).flatMap((filling) =>
    fieldsOf(filling, foundIn(post, filling, making), origin, making),
  );
  const translatedAt = post.translations.map((other) => editAddress(other, making));
  return {
    origin,
    fields: [id, ...fields],
    hidden: hold !== undefined,
    ...(hold && { hold }),
    ...(translatedAt.length > 0 && { translatedAt }),
  };
}

/** A post as a place: its number, and the page on which it is edited. */
export const originOf = (id: number, { source, admin }: Pick<RowMaking, 'source' | 'admin'>): Origin => ({
  source,
  post: id,
  edit: editAddress(id, { admin }),
});

const editAddress = (id: number, { admin }: Pick<RowMaking, 'admin'>): string =>
  `${admin}post.php?post=${id}&action=edit`;

/** The numbers of the pictures that the posts need. */
export function* pictureIdsOf(post: Post, mapping: Mapping): Generator<number> {
  for (const filling of fillingsOf(post, mapping)) {
    for (const value of rawValues(post, filling, mapping)) if ('media' in value) yield value.media;
  }
}

function holdOf({ isProtected, isPublished }: Post): Hold | undefined {
  if (!isPublished) return { reason: 'unpublished' };
  return isProtected ? { reason: 'protected' } : undefined;
}

/** What fills the targets of a post: that of all posts, and the fields of ACF whose names are known. */
function fillingsOf({ acf }: Post, mapping: Mapping): Filling[] {
  const custom = Object.keys(acf).flatMap((name): Filling[] => {
    const target = targetOfCustom(mapping, name);
    return target === undefined ? [] : [fillingOf(target, { kind: 'acf', name })];
  });
  return [...mapping.fillings, ...custom];
}

function foundIn(post: Post, filling: Filling, { mapping, terms }: RowMaking): readonly Found[] {
  const { field, part } = filling;
  if (field.kind !== 'term') return rawValues(post, filling, mapping);
  const known = terms.get(field.name);
  const own = (post.terms.get(field.name) ?? []).flatMap((id) => known?.get(id) ?? []);
  // A parent says what an entry is, its children what of it: where one is wanted, the parent is.
  const names = [...own.filter(({ isChild }) => !isChild), ...own.filter(({ isChild }) => isChild)].map(
    ({ name }) => name,
  );
  const labels = part === undefined ? names : names.flatMap((name) => labelOf(name, part));
  return labels.map((text) => ({ cell: { kind: 'text', text }, steps: [{ code: 'term' }] }));
}

function labelOf(name: string, part: 'types' | 'others'): string[] {
  const type = newsType(name);
  return part === 'types' ? [type ?? []].flat() : type === undefined ? [name] : [];
}

const TEXT_STEPS: readonly Step[] = [{ code: 'html' }];
const TIME_STEPS: readonly Step[] = [{ code: 'offset' }];

/** The values of a post that are not terms. */
function rawValues(post: Post, { target, field }: Filling, { as }: Mapping): readonly Found[] {
  switch (field.kind) {
    case 'title':
    case 'excerpt':
    case 'content':
      return textOf(post[field.kind], TEXT_STEPS);
    case 'link':
      return textOf(post.link);
    case 'date':
    case 'modified':
      return post[field.kind] === '' ? [] : [{ cell: { kind: 'date', date: post[field.kind] }, steps: TIME_STEPS }];
    case 'picture':
      return post.picture === undefined ? [] : [{ media: post.picture }];
    case 'acf':
    case 'meta':
      return customValues(valueIn(post[field.kind], field.name), target, fieldOf(as, target)?.kind);
    case 'term':
    case 'dateline':
    case 'opening':
      return [];
  }
}

const textOf = (text: string, steps?: readonly Step[]): Found[] =>
  text === '' ? [] : [{ cell: { kind: 'text', text }, ...(steps && { steps }) }];

function fieldsOf(
  { target, name }: Filling,
  found: readonly Found[],
  origin: Origin,
  { mapping, pictures }: RowMaking,
): Field[] {
  return found.flatMap((value): Field[] => {
    if ('cell' in value) return [fieldAt(target, name, origin, value.cell, value.steps)];
    const picture = 'media' in value ? pictures.get(value.media) : value.picture;
    if (!picture) return [];
    const steps = 'media' in value ? [{ code: 'picture', value: String(value.media) }] : [];
    const partOf = (part: string, text: string): Field[] =>
      text === '' || (part !== target && mapping.configured.has(part))
        ? []
        : [fieldAt(part, name, origin, { kind: 'text', text }, steps)];
    const words =
      target === 'image' ? [...partOf('image_alt', picture.alt), ...partOf('image_credit', picture.credit)] : [];
    return [...partOf(target, picture.url), ...words];
  });
}

function fieldAt(target: string, name: string, place: Origin, cell: Cell, steps?: readonly Step[]): Field {
  const { source, post, edit } = place;
  // Written out: of an object that is spread, each copy has a shape of its own, and there are a hundred thousand.
  return { name, target, cell, origin: { source, post, field: name, edit }, hidden: false, steps };
}
