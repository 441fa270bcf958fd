import { isObject } from '../../../src/feed/shape.js';
import type { Entry } from '../model/entry.js';
import type { PlannedFile } from './plan.js';

/** Milliseconds that a page stays which no document leads to any more: somebody may be reading on from an older one. */
const DAY = 86_400_000;

/** By path: since when a file is not wanted any more, in milliseconds since 1970. */
export type Unwanted = Readonly<Record<string, number>>;

export interface OldFiles {
  /** Rewritten, without the entries that were taken back. */
  files: readonly PlannedFile[];
  /** To be deleted. */
  expired: readonly string[];
  unwanted: Unwanted;
}

/**
 * What becomes of files that an earlier run has published and this one has not: documents stay a day, with the
 * entries that are still public, as they are now.
 */
export function oldFiles(
  documents: ReadonlyMap<string, unknown>,
  texts: ReadonlyMap<string, string>,
  wanted: ReadonlySet<string>,
  entries: readonly Entry[],
  known: Unwanted,
  now: number,
): OldFiles {
  const current = new Map(entries.map((entry) => [`${entry.kind} ${entry.id}`, entry.value]));
  const files: PlannedFile[] = [];
  const expired: string[] = [];
  const unwanted: Record<string, number> = {};
  for (const [path, text] of texts) {
    if (wanted.has(path)) continue;
    const since = known[path] ?? now;
    if (!/feed(-p\d+)?\.json$/.test(path) || now - since >= DAY) {
      expired.push(path);
      continue;
    }
    unwanted[path] = since;
    const kept = `${JSON.stringify(withoutTakenBack(documents.get(path), current))}\n`;
    if (kept !== text) files.push({ path, text: kept });
  }
  return { files, expired, unwanted };
}

function withoutTakenBack(document: unknown, current: ReadonlyMap<string, object>): unknown {
  if (!isObject(document)) return {};
  const keep = (kind: Entry['kind'], list: unknown): object[] =>
    (Array.isArray(list) ? list : []).flatMap((value: unknown) => {
      const now = isObject(value) ? current.get(`${kind} ${String(value['id'])}`) : undefined;
      return now ? [now] : [];
    });
  const extension = isObject(document['_mmc']) ? document['_mmc'] : {};
  const cities = isObject(extension['cities']) ? extension['cities'] : undefined;
  return {
    ...document,
    items: keep('news', document['items']),
    _mmc: {
      ...extension,
      ...('people' in extension && { people: keep('person', extension['people']) }),
      ...(cities && { cities: { ...cities, features: keep('city', cities['features']) } }),
    },
  };
}
