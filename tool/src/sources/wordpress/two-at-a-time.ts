/**
 * Runs a job for each of a list, two at a time, in order. After a failure no other is begun.
 *
 * @returns the results, in the order of the list
 */
export async function twoAtATime<Item, Result>(
  items: readonly Item[],
  job: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  let hasFailed = false;
  const work = async (): Promise<void> => {
    while (!hasFailed && next < items.length) {
      const [index, item] = [next, items[next]];
      next++;
      if (item === undefined) continue;
      try {
        results[index] = await job(item);
      } catch (error) {
        hasFailed = true;
        throw error;
      }
    }
  };
  await Promise.all([work(), work()]);
  return results;
}
