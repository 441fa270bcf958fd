import { FeedError } from './errors.js';
import type { LazyReader } from './lazy-reader.js';
import { type Copy, pageFeeds, type SharedRequest } from './page.js';
import type { ReadResult } from './reader.js';
import type * as Recovery from './recovery.js';
import { type Answer, beginRequest, finishRequest } from './request.js';
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
    return await readFresh(address, { ...answer, received: Date.now() }, read);
  } catch (error) {
    if (signal.aborted || !(error instanceof FeedError)) throw error;
    const older = copies.get(address);
    const readAgain = (kept: Copy): Promise<LoadResult> => readCopy(address, kept, read);
    const result = older
      ? await readAgain(older)
      : await (await recovery(error)).fromHttpCache(address, readAgain, signal, error);
    return { ...result, failure: error };
  }
}

/** The code for after a failure. Where that cannot be had either, the failure stays. */
const recovery = (failure: unknown): Promise<typeof Recovery> =>
  import('./recovery.js').catch(() => {
    throw failure;
  });

/** Fetches the code for after a failure before there is one, so that a broken line does not take it away, too. */
export const prepareRecovery = (): Promise<unknown> => import('./recovery.js').catch(() => undefined);

/** Keeps a copy for others already while the code that reads it is on its way; one that cannot be read is not kept. */
async function readFresh(address: string, fresh: Copy, read: LazyReader): Promise<LoadResult> {
  const { copies } = pageFeeds();
  const older = copies.get(address);
  // Of the elements that wait for one answer, the first keeps it.
  if (older?.document === fresh.document) return readCopy(address, fresh, read);
  copies.set(address, fresh);
  try {
    return await readCopy(address, fresh, read);
  } catch (error) {
    copies.delete(address);
    if (older) copies.set(address, older);
    throw error;
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
  const answer = attempt().catch(async (failure: unknown) => (await recovery(failure)).retry(attempt, failure, signal));
  const running = { controller, waiting: 0, answer };
  const end = (): void => {
    if (requests.get(address) === running) requests.delete(address);
  };
  signal.addEventListener('abort', end);
  running.answer.then(end, end);
  requests.set(address, running);
  return running;
}
