import { FeedError } from './errors.js';

const RETRIES = 2;
/** Milliseconds before the first retry; the next waits three times as long. */
const BACK_OFF = 400;
/** A server that asks for more patience than this is not asked again. */
const MAX_RETRY_AFTER = 30_000;

/** Runs an attempt, and again up to twice after a network error, 429 or 5xx. */
export async function withRetries<T>(attempt: () => Promise<T>, signal: AbortSignal): Promise<T> {
  for (let retry = 0; ; retry++) {
    try {
      return await attempt();
    } catch (error) {
      const delay = delayBefore(error, retry);
      if (retry === RETRIES || delay === undefined || delay > MAX_RETRY_AFTER) throw error;
      await sleep(delay, signal);
    }
  }
}

/** Milliseconds to wait before trying again; undefined where that would not help. */
function delayBefore(error: unknown, retry: number): number | undefined {
  if (!(error instanceof FeedError)) return undefined;
  const worthIt = error.kind === 'network' || error.status === 429 || error.status >= 500;
  if (!worthIt) return undefined;
  const jitter = 0.75 + Math.random() / 2;
  return error.retryAfter ?? BACK_OFF * 3 ** retry * jitter;
}

function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}
