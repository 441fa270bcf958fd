import { FeedError } from './errors.js';

const RETRIES = 2;
/** Milliseconds before the first retry; the next waits three times as long. */
const BACK_OFF = 400;
/** A server that asks for more patience than this is not asked again. */
const MAX_RETRY_AFTER = 30_000;

/** Tries again up to twice after a network error, 429 or 5xx. */
export async function retry<T>(attempt: () => Promise<T>, failure: unknown, signal: AbortSignal): Promise<T> {
  let latest = failure;
  for (let retries = 0; retries < RETRIES; retries++) {
    const delay = delayBefore(latest, retries);
    if (delay === undefined || delay > MAX_RETRY_AFTER) break;
    await sleep(delay, signal);
    try {
      return await attempt();
    } catch (error) {
      latest = error;
    }
  }
  throw latest;
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
