import { pathOf, valueAt } from '../model/fields.js';
import type { SourceConfig } from '../config/config.js';
import type { Entry } from '../model/entry.js';

/** Fields that are lists, also where one value is set. */
const LISTS = new Set(['topics', 'tags', 'cities', 'people', 'programmes']);

/** Gives entries of a content document the values of `set` that they do not have. (Those of tables get them when mapped.) */
export function setValues(
  entries: readonly Entry[],
  { content, set }: Pick<SourceConfig, 'content' | 'set'>,
): readonly Entry[] {
  if (content === undefined || !set) return entries;
  for (const entry of entries) {
    for (const [name, value] of Object.entries(set)) {
      const path = pathOf(entry.kind, name);
      if (path && valueAt(entry.value, path) === undefined)
        assign(entry.value, path, LISTS.has(name) ? [value] : value);
    }
  }
  return entries;
}

function assign(target: object, path: string, value: unknown): void {
  const [key = '', ...rest] = path.split('.');
  if (rest.length === 0) {
    Object.assign(target, { [key]: value });
    return;
  }
  const inner = valueAt(target, key);
  const next = typeof inner === 'object' && inner !== null ? inner : {};
  Object.assign(target, { [key]: next });
  assign(next, rest.join('.'), value);
}
