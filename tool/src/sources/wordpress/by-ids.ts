import { isObject } from '../../../../src/feed/shape.js';
import { tooManyBroken } from './errors.js';
import { BROKEN, isBroken, isOverMost, MOST_BROKEN } from './pages.js';
import { ask, type Params, type Rest } from './rest.js';
import { twoAtATime } from './two-at-a-time.js';

/** Ids of one request. */
const HUNDRED = 100;

/**
 * Reads what has these ids, in hundreds or in what the site allows; what there is none of, is not found. One that makes
 * an error is found by halving.
 *
 * @param keep is given what is found
 * @returns the ids of those that WordPress cannot show
 * @throws SourceError where they are many
 */
export async function readByIds(
  { rest, route, params }: { rest: Rest; route: string; params: Params },
  ids: readonly number[],
  keep: (items: readonly Record<string, unknown>[]) => void,
): Promise<readonly number[]> {
  const broken: number[] = [];
  const read = async (some: readonly number[]): Promise<void> => {
    try {
      const asked = { ...params, include: some.join(','), per_page: some.length };
      const { data } = await ask(rest, route, asked, BROKEN);
      if (Array.isArray(data)) keep(data.filter(isObject));
    } catch (error) {
      const isTooMany = isOverMost(error) && some.length > 1;
      if (!isBroken(error) && !isTooMany) throw error;
      if (some.length === 1) {
        broken.push(...some);
        if (broken.length > MOST_BROKEN) throw tooManyBroken(rest.root.host);
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
  return broken;
}
