import type { Entry, Trace } from '../../model/entry.js';

/** Gives an entry of a content document its traces. They are made when somebody asks: ten thousand entries have many. */
export const traced = <T extends Entry>(entry: T): T =>
  Object.defineProperty(entry, 'traces', {
    get: () => tracesOf(entry),
    enumerable: false,
  });

/** Where the values of an entry of a content document stand: at the same path within it, as they are. */
function tracesOf({ origin, value }: Entry): ReadonlyMap<string, Trace> {
  const traces = new Map<string, Trace>();
  const add = (at: unknown, path: string): void => {
    if (Array.isArray(at)) at.forEach((entry, index) => add(entry, `${path}[${index}]`));
    else if (typeof at === 'object' && at !== null) {
      for (const [key, field] of Object.entries(at)) add(field, path ? `${path}.${key}` : key);
    } else if (at !== undefined && at !== null && path !== 'id') {
      const field = origin.field === undefined ? path : `${origin.field}.${path}`;
      traces.set(path, {
        origin: { ...origin, field },
        raw: String(at),
        steps: [],
      });
    }
  };
  add(value, '');
  return traces;
}
