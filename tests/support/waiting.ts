/** Waiting for what comes, on the real clock: a test that has set up another one still waits. */
const realSetTimeout = globalThis.setTimeout.bind(globalThis);
const realNow = Date.now.bind(Date);

const PATIENCE = 10_000;

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => realSetTimeout(resolve, milliseconds));

/** Waits until something is so. */
export async function until(isSo: () => boolean, what = String(isSo)): Promise<void> {
  const end = realNow() + PATIENCE;
  while (!isSo()) {
    if (realNow() > end) throw new Error(`It has not come: ${what}`);
    await pause(4);
  }
}

/** Time for what must not happen to happen after all. */
export async function moment(): Promise<void> {
  for (let turn = 0; turn < 10; turn++) await pause(2);
}
