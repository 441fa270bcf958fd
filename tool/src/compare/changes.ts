import { isObject } from '../../../src/feed/shape.js';
import { type Entry, type EntryKind, titleOf } from '../model/entry.js';
import { fieldPaths, valueAt } from '../model/fields.js';
import type { Changes, EntryName, FieldChange } from '../model/run.js';
import type { PublishedEntry } from './published.js';

/** An entry, and the folder of its language. */
export interface PlacedEntry {
  folder: string;
  entry: Entry;
}

/**
 * What readers will see differently. What changes in several languages is named once.
 *
 * @param heldIds "kind id" of what is held: its title is not named any more
 */
export function compare(
  published: readonly PublishedEntry[],
  current: readonly PlacedEntry[],
  heldIds: ReadonlySet<string>,
): Changes {
  const before = new Map(published.map((entry) => [keyOf(entry.folder, entry), entry]));
  const added = new Map<string, EntryName>();
  const changed = new Map<string, EntryName & { fields: readonly FieldChange[] }>();
  for (const { folder, entry } of current) {
    const { kind, id } = entry;
    const old = before.get(keyOf(folder, entry));
    before.delete(keyOf(folder, entry));
    if (!old) addOnce(added, { kind, id, title: titleOf(entry) });
    else {
      const fields = changedFields(kind, old.value, entry.value);
      if (fields.length > 0) addOnce(changed, { kind, id, title: titleOf(entry), fields });
    }
  }
  const removed = new Map<string, EntryName>();
  for (const { kind, id, title } of before.values()) {
    addOnce(removed, { kind, id, title: heldIds.has(`${kind} ${id}`) ? id : title });
  }
  return { added: [...added.values()], changed: [...changed.values()], removed: [...removed.values()] };
}

const keyOf = (folder: string, { kind, id }: { kind: EntryKind; id: string }): string => `${folder} ${kind} ${id}`;

function addOnce<T extends EntryName>(names: Map<string, T>, name: T): void {
  const key = `${name.kind} ${name.id}`;
  if (!names.has(key)) names.set(key, name);
}

function changedFields(kind: EntryKind, before: unknown, after: unknown): FieldChange[] {
  if (isSame(before, after)) return [];
  return [...fieldPaths(kind)].flatMap(([name, path]) => {
    const from = shown(valueAt(before, path));
    const to = shown(valueAt(after, path));
    return from === to ? [] : [{ name, from, to }];
  });
}

/** Whether two values are the same as JSON, in which a field without a value is none. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((entry, index) => isSame(entry, b[index]));
  }
  if (!isObject(a) || !isObject(b)) return false;
  const names = Object.keys(a);
  return (
    names.every((name) => isSame(a[name], b[name])) &&
    Object.keys(b).every((name) => a[name] !== undefined || b[name] === undefined)
  );
}

/** A value as a reader may see it: texts of lists and of parts, one after the other. */
function shown(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(shown).filter(Boolean).join(', ');
  if (isObject(value) && Array.isArray(value['coordinates'])) {
    // As editors write a place: the latitude first.
    return value['coordinates'].slice(0, 2).toReversed().map(shown).join(', ');
  }
  if (typeof value === 'object') return Object.values(value).map(shown).filter(Boolean).join(' · ');
  return String(value);
}
