import { setTimeout as sleep } from 'node:timers/promises';

const TRIES = 3;
/** Milliseconds before the second try; the third waits three times as long. */
const BACK_OFF = 500;
/** Milliseconds: who asks for more is not asked again in this run. */
const PATIENCE = 60_000;

/**
 * Runs an attempt, up to three times.
 *
 * @param delayOf undefined where another try would not help; else what the server asks for, in milliseconds
 * @param signal ends the waiting, too
 */
export async function withRetries<T>(
  attempt: () => Promise<T>,
  signal: AbortSignal,
  delayOf: (error: unknown) => { retryAfter: number | undefined } | undefined,
): Promise<T> {
  for (let tried = 1; ; tried++) {
    try {
      return await attempt();
    } catch (error) {
      const delay = delayOf(error);
      if (tried === TRIES || !delay || signal.aborted || (delay.retryAfter ?? 0) > PATIENCE) throw error;
      await sleep(delay.retryAfter ?? BACK_OFF * 3 ** (tried - 1), undefined, { signal });
    }
  }
}
