import type { ReadContext } from './errors.js';
import { expected } from './expected.js';
import { kindReaders } from './kinds.js';
import { MAX_MEMBERS } from './limits.js';
import {
  type AnyShape,
  type Fields,
  isAbsent,
  isList,
  isMarked,
  isObject,
  kindOf,
  type Leaf,
  type Shape,
} from './shape.js';

/**
 * Makes a reader of values of a shape. What does not fit is left out and reported: a bad field costs itself,
 * a missing field that its entry needs costs the entry. The reader returns undefined where nothing is left.
 * A shape is taken apart once, not for each of ten thousand entries: readers are made when modules load.
 */
export function shapeReader<T>(
  shape: Shape<T> & AnyShape,
): (value: unknown, path: string, context: ReadContext) => T | undefined {
  const read = readerOf(shape);
  return (value, path, context) => {
    const result = read(value, path, context);
    return fits<T>(result) ? result : undefined;
  };
}

/** The reader has just built the value along its shape, and `Shape<T>` ties the shape to the type. */
function fits<T>(value: unknown): value is T {
  return value !== undefined;
}

type Read = (value: unknown, path: string, context: ReadContext) => unknown;

function readerOf(shape: AnyShape): Read {
  if (typeof shape === 'string') return leafReader(shape);
  return isList(shape) ? listReader(shape[0]) : objectReader(shape);
}

function leafReader(leaf: Leaf): Read {
  const kind = kindOf(leaf);
  const read = kindReaders[kind];
  const words: Record<string, string | undefined> = expected;
  const mayBeNull = leaf.endsWith('?');
  return (value, path, context) => {
    if (value === null && mayBeNull) return null;
    const result = read?.(value, context.base);
    if (result !== undefined && result !== '') return result;
    context.report(path, words[kind] ?? leaf, value);
    return undefined;
  };
}

function listReader(shape: AnyShape): Read {
  const read = readerOf(shape);
  return (value, path, context) => {
    if (Array.isArray(value)) {
      if (value.length > MAX_MEMBERS)
        context.report(path, `at most ${MAX_MEMBERS}: the rest is left out`, value.length);
      const entries = value
        .slice(0, MAX_MEMBERS)
        .map((entry: unknown, index) => read(entry, `${path}[${index}]`, context));
      return entries.filter((entry) => entry !== undefined);
    }
    context.report(path, 'a list', value);
    return undefined;
  };
}

interface Field {
  name: string;
  read: Read;
  /** Whether the entry is nothing without it. */
  isNeeded: boolean;
}

function objectReader(shape: Fields): Read {
  const fields = Object.entries(shape).map(([name, field]): Field => {
    return { name, read: readerOf(field), isNeeded: isMarked(field) };
  });
  const [any] = fields;
  return (value, path, context) => {
    if (isObject(value)) {
      return readFields(any?.name === '*' ? anyFields(any, value, path, context) : fields, value, path, context);
    }
    context.report(path, 'an object', value);
    return undefined;
  };
}

/** Keys that would reach an object's prototype. */
const UNSAFE = new Set(['__proto__', 'constructor', 'prototype']);

function anyFields(field: Field, value: object, path: string, context: ReadContext): Field[] {
  const names = Object.keys(value).filter((name) => !UNSAFE.has(name));
  if (names.length > MAX_MEMBERS) context.report(path, `at most ${MAX_MEMBERS}: the rest is left out`, names.length);
  return names.slice(0, MAX_MEMBERS).map((name) => ({ ...field, name }));
}

function readFields(
  fields: readonly Field[],
  value: Record<string, unknown>,
  path: string,
  context: ReadContext,
): unknown {
  const result: Record<string, unknown> = {};
  for (const { name, read, isNeeded } of fields) {
    const there = Object.hasOwn(value, name) ? value[name] : undefined;
    if (isAbsent(there) && !isNeeded) continue;
    const field = read(there, path ? `${path}.${name}` : name, context);
    if (field !== undefined) result[name] = field;
    else if (isNeeded) return undefined;
  }
  return result;
}
