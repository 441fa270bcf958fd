import { startOf } from './date.js';
import { FeedError } from './errors.js';
import type { LazyReader } from './lazy-reader.js';
import { type Copy, pageFeeds, type SharedRequest } from './page.js';
import type { ReadResult } from './reader.js';
import { type Answer, beginRequest, finishRequest } from './request.js';
import { withRetries } from './retry.js';
import { safeUrl } from './url.js';

export interface LoadOptions {
  /** Reads the document. */
  read: LazyReader;
  signal: AbortSignal;
  /** Milliseconds: a copy that this page received no longer ago is used again. 0: ask the server. */
  maxAge: number;
}

export interface LoadResult extends ReadResult {
  /** When the document was received, in milliseconds since 1970. Undefined: not known. */
  received: number | undefined;
  /** What the server's clock said, in milliseconds since 1970. NaN or undefined: not known. */
  answered?: number;
  /** Why this is an older copy: the newer one could not be had. */
  failure?: FeedError;
}

/**
 * Loads and reads a feed. However many elements ask, a page makes one request an address.
 * After a failure the last good copy of this page is the answer, or else the browser's cached one.
 *
 * @param address absolute, http or https
 * @throws FeedError of any kind; the signal's reason when aborted
 */
export async function load(address: string, { read, signal, maxAge }: LoadOptions): Promise<LoadResult> {
  const { copies } = pageFeeds();
  const copy = copies.get(address);
  // Less than nothing, where the reader's clock has been put back.
  const age = Date.now() - (copy?.received ?? 0);
  if (copy && age >= 0 && age < maxAge) return readCopy(address, copy, read);
  try {
    const answer = await shared(address, signal, maxAge === 0 ? 'no-cache' : 'default');
    const fresh = { ...answer, received: Date.now() };
    const result = await readCopy(address, fresh, read);
    copies.set(address, fresh);
    return result;
  } catch (error) {
    if (signal.aborted || !(error instanceof FeedError)) throw error;
    const older = copies.get(address);
    const result = older ? await readCopy(address, older, read) : await fromHttpCache(address, read, signal, error);
    return { ...result, failure: error };
  }
}

async function readCopy(
  address: string,
  { document, headers, received, undecoded }: Copy,
  read: LazyReader,
): Promise<LoadResult> {
  const { feed, warnings, ...result } = await read(document, address);
  const answered = Date.parse(headers.get('date') ?? '');
  const notUtf8 = undecoded ? [{ path: address, expected: 'UTF-8', found: undecoded }] : [];
  return {
    ...result,
    feed: { ...feed, next_url: feed.next_url ?? nextPage(headers, address) },
    warnings: [...notUtf8, ...warnings],
    received,
    answered,
  };
}

/** WordPress names the next page in a header: `Link: <https://…?page=2>; rel="next"` (RFC 8288). */
export function nextPage(headers: Headers, address: string): string | undefined {
  return safeUrl(/<([^<>]*)>; *rel="?next/.exec(headers.get('link') ?? '')?.[1], address);
}

/** Joins the request for this address that is under way, or begins one. It is aborted when nobody waits for it any more. */
async function shared(address: string, signal: AbortSignal, cache: RequestCache): Promise<Answer> {
  const { requests } = pageFeeds();
  signal.throwIfAborted();
  const running = requests.get(address) ?? begin(address, cache);
  running.waiting++;
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => {
      if (--running.waiting === 0) running.controller.abort(signal.reason);
      reject(signal.reason);
    });
    running.answer.then(resolve, reject);
  });
}

function begin(address: string, cache: RequestCache): SharedRequest {
  const { requests, begun } = pageFeeds();
  const controller = new AbortController();
  const { signal } = controller;
  const attempt = (): Promise<Answer> => {
    const request = begun.get(address) ?? beginRequest(address, cache);
    begun.delete(address);
    return finishRequest(address, request, signal);
  };
  const running = { controller, waiting: 0, answer: withRetries(attempt, signal) };
  const end = (): void => {
    if (requests.get(address) === running) requests.delete(address);
  };
  signal.addEventListener('abort', end);
  running.answer.then(end, end);
  requests.set(address, running);
  return running;
}

const CACHE_MAY_HELP = new Set(['network', 'timeout', 'http']);
/** Milliseconds in which the browser finds what it has kept. Past that it is asking the server once more. */
const CACHE_TIMEOUT = 1_000;

/** The copy that the browser has kept, however old; the failure itself where it has none. */
async function fromHttpCache(
  address: string,
  read: LazyReader,
  signal: AbortSignal,
  failure: FeedError,
): Promise<LoadResult> {
  if (!CACHE_MAY_HELP.has(failure.kind)) throw failure;
  const request = beginRequest(address, 'force-cache');
  setTimeout(() => request.controller.abort(), CACHE_TIMEOUT);
  try {
    const { headers, ...answer } = await finishRequest(address, request, signal);
    const written = headers.get('date') ?? headers.get('last-modified');
    const result = await readCopy(address, { ...answer, headers, received: Date.parse(written ?? '') }, read);
    const received = result.received || startOf(result.feed._mmc.generated_at ?? '');
    return { ...result, received: received || undefined };
  } catch {
    signal.throwIfAborted();
    throw failure;
  }
}
