import { startOf } from './date.js';
import type { FeedError } from './errors.js';
import type { LoadResult } from './load.js';
import type { Copy } from './page.js';
import { beginRequest, finishRequest } from './request.js';

const CACHE_MAY_HELP = new Set(['network', 'timeout', 'http']);
/** Milliseconds in which the browser finds what it has kept. Past that it is asking the server once more. */
const CACHE_TIMEOUT = 1_000;

/** The copy that the browser has kept, however old; the failure itself where it has none. */
export async function fromHttpCache(
  address: string,
  read: (copy: Copy) => Promise<LoadResult>,
  signal: AbortSignal,
  failure: FeedError,
): Promise<LoadResult> {
  if (!CACHE_MAY_HELP.has(failure.kind)) throw failure;
  const request = beginRequest(address, 'force-cache');
  setTimeout(() => request.controller.abort(), CACHE_TIMEOUT);
  try {
    const { headers, ...answer } = await finishRequest(address, request, signal);
    const written = headers.get('date') ?? headers.get('last-modified');
    const result = await read({ ...answer, headers, received: Date.parse(written ?? '') });
    const received = result.received || startOf(result.feed._mmc.generated_at ?? '');
    return { ...result, received: received || undefined };
  } catch {
    signal.throwIfAborted();
    throw failure;
  }
}
