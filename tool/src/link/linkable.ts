import type { Entry } from '../model/entry.js';

/**
 * An entry that linking may change: it gives ids and ties entries to each other. The entry as its source gave it stays as
 * it is, since it is kept for the next run, in which other people and cities may be there.
 */
export function linkable(entry: Entry): Entry {
  const own = withOwnValue(entry);
  // Of a content document they are made when somebody asks.
  return Object.defineProperty(own, 'traces', { get: () => entry.traces, enumerable: false });
}

function withOwnValue(entry: Entry): Entry {
  switch (entry.kind) {
    case 'news':
      return { ...entry, value: { ...entry.value, ...(entry.value._mmc && { _mmc: { ...entry.value._mmc } }) } };
    case 'city':
      return { ...entry, value: { ...entry.value, properties: { ...entry.value.properties } } };
    case 'person':
      return { ...entry, value: { ...entry.value } };
  }
}
