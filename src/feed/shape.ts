import type { Report } from './errors.js';
import { kindReaders } from './kinds.js';
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

type Fields = { readonly [field: string]: AnyShape };
type AnyShape = Leaf | readonly [AnyShape] | Fields;

/**
 * Reads a value by its shape. What does not fit is left out and reported: a bad field costs itself,
 * a missing field that its entry needs costs the entry. Undefined where nothing is left.
 */
export function readShape<T>(shape: Shape<T> & AnyShape, value: unknown, path: string, report: Report): T | undefined {
  const result = readAny(shape, value, path, report);
  return fits<T>(result) ? result : undefined;
}

/** `readAny` has just built the value along its shape, and `Shape<T>` ties the shape to the type. */
function fits<T>(value: unknown): value is T {
  return value !== undefined;
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isList = (shape: AnyShape): shape is readonly [AnyShape] => Array.isArray(shape);

function readAny(shape: AnyShape, value: unknown, path: string, report: Report): unknown {
  if (typeof shape === 'string') return readLeaf(shape, value, path, report);
  return isList(shape) ? readList(shape[0], value, path, report) : readObject(shape, value, path, report);
}

function readLeaf(leaf: Leaf, value: unknown, path: string, report: Report): unknown {
  if (value === null && leaf.endsWith('?')) return null;
  const kind = kindReaders[leaf.replace(/[!?]$/, '')];
  const result = kind?.read(value);
  if (result !== undefined && result !== '') return result;
  report(path, kind?.expected ?? leaf, value);
  return undefined;
}

function readList(shape: AnyShape, value: unknown, path: string, report: Report): unknown[] | undefined {
  if (!Array.isArray(value)) {
    report(path, 'a list', value);
    return undefined;
  }
  const entries = value.map((entry: unknown, index) => readAny(shape, entry, `${path}[${index}]`, report));
  return entries.filter((entry) => entry !== undefined);
}

function readObject(shape: Fields, value: unknown, path: string, report: Report): object | undefined {
  if (!isObject(value)) {
    report(path, 'an object', value);
    return undefined;
  }
  const read: Record<string, unknown> = {};
  for (const [field, fieldShape] of fieldsOf(shape, value)) {
    const there = Object.hasOwn(value, field) ? value[field] : undefined;
    const needed = typeof fieldShape === 'string' && /[!?]$/.test(fieldShape);
    if (isAbsent(there) && !needed) continue;
    const result = readAny(fieldShape, there, path ? `${path}.${field}` : field, report);
    if (result === undefined && needed) return undefined;
    if (result !== undefined) read[field] = result;
  }
  return read;
}

const isAbsent = (value: unknown): boolean => value === undefined || value === null || value === '';

/** Keys that would reach an object's prototype. */
const UNSAFE = new Set(['__proto__', 'constructor', 'prototype']);

function fieldsOf(shape: Fields, value: Record<string, unknown>): [string, AnyShape][] {
  const any = shape['*'];
  if (!any) return Object.entries(shape);
  return Object.keys(value)
    .filter((key) => !UNSAFE.has(key))
    .map((key) => [key, any]);
}
