import type { Kind, Point } from './schema.js';

/**
 * What a value must look like, small enough to ship: generated from the zod schemas into `shapes.ts`.
 * A field is a kind ("text"), "text!" where its entry is nothing without it, "text?" where it must be
 * there and may be null; a list is `[shape]`, an object `{ field: shape }`, and `{ '*': shape }` an
 * object with any keys.
 */
export type Leaf = Kind | `${Kind}!` | `${Kind}?`;
export type Shape<T> = T extends readonly (infer Entry)[]
  ? readonly [Shape<Entry>]
  : T extends Point | string | number
    ? Leaf
    : { readonly [Field in keyof T]-?: Shape<NonNullable<T[Field]>> };

export type Fields = { readonly [field: string]: AnyShape };
export type AnyShape = Leaf | readonly [AnyShape] | Fields;

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isAbsent = (value: unknown): boolean => value === undefined || value === null || value === '';

export const isList = (shape: AnyShape): shape is readonly [AnyShape] => Array.isArray(shape);

/** The kind of a leaf, without its mark. */
export const kindOf = (leaf: string): string => leaf.replace(/[!?]$/, '');

/** Whether an entry is nothing without a field of this shape. */
export const isMarked = (field: AnyShape): boolean => typeof field === 'string' && /[!?]$/.test(field);
