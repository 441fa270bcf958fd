import { isObject } from '../../../../src/feed/shape.js';
import { tooManyBroken } from './errors.js';
import { BROKEN, isBroken, MOST_BROKEN } from './pages.js';
import { ask, type Params, type Rest } from './rest.js';
import { twoAtATime } from './two-at-a-time.js';

/** Ids of one request. */
const HUNDRED = 100;

/** What some ids stand for. */
export interface ById {
  found: Record<string, unknown>[];
  /** Those that WordPress cannot show: it answers with an error. */
  broken: number[];
}

/**
 * Reads what has these ids, in hundreds; what there is none of, is not found. One that makes an error is found by
 * halving.
 *
 * @throws SourceError where many do
 */
export async function readByIds(rest: Rest, route: string, ids: readonly number[], params: Params): Promise<ById> {
  const all: ById = { found: [], broken: [] };
  const read = async (some: readonly number[]): Promise<void> => {
    try {
      const asked = { ...params, include: some.join(','), per_page: HUNDRED };
      const { data } = await ask(rest, route, asked, BROKEN);
      if (Array.isArray(data)) all.found.push(...data.filter(isObject));
    } catch (error) {
      if (!isBroken(error)) throw error;
      if (some.length === 1) {
        all.broken.push(...some);
        if (all.broken.length > MOST_BROKEN) throw tooManyBroken(rest.root.host);
        return;
      }
      const half = Math.ceil(some.length / 2);
      await read(some.slice(0, half));
      await read(some.slice(half));
    }
  };
  const hundreds = Array.from({ length: Math.ceil(ids.length / HUNDRED) }, (_, index) =>
    ids.slice(index * HUNDRED, (index + 1) * HUNDRED),
  );
  await twoAtATime(hundreds, read);
  return all;
}
