import { FeedError } from './errors.js';

/** The largest document, in bytes. */
export const MAX_BYTES = 8 * 1024 * 1024;
/** Milliseconds until the first byte of the body, and until its last. */
const FIRST_BYTE_TIMEOUT = 10_000;
const TOTAL_TIMEOUT = 20_000;

export interface Answer {
  document: unknown;
  headers: Headers;
}

/** An answer that says so itself may be asked for again, after `retryAfter` milliseconds where it says when. */
export class HttpError extends FeedError {
  constructor(
    address: string,
    status: number,
    readonly retryAfter: number | undefined,
  ) {
    super('http', `${address} answered ${status}; expected 200 with a body.`, status);
  }
}

/**
 * One request for a JSON document.
 *
 * @param answered a request that is already under way, used in place of a new one
 * @throws FeedError of every kind but `not-a-feed` and `version`; the signal's reason when aborted
 */
export async function request(
  address: string,
  signal: AbortSignal,
  cache: RequestCache,
  answered?: Promise<Response>,
): Promise<Answer> {
  signal.throwIfAborted();
  const limits = new AbortController();
  const stop = (reason: unknown): void => limits.abort(reason);
  const tooSlow = (limit: string): FeedError => new FeedError('timeout', `${address} took longer than ${limit}.`);
  const firstByte = setTimeout(() => stop(tooSlow('10 s to its first byte')), FIRST_BYTE_TIMEOUT);
  const total = setTimeout(() => stop(tooSlow('20 s')), TOTAL_TIMEOUT);
  const abort = (): void => stop(signal.reason);
  signal.addEventListener('abort', abort);
  try {
    const response = await untilAborted(
      answered ?? fetch(address, { ...FETCH_OPTIONS, cache, signal: limits.signal }),
      limits.signal,
    );
    if (response.status !== 200 || !response.body) {
      throw new HttpError(address, response.status, retryAfter(response.headers));
    }
    const text = await readText(address, response, limits.signal, () => clearTimeout(firstByte));
    return { document: parse(address, text), headers: response.headers };
  } catch (error) {
    if (limits.signal.aborted) throw limits.signal.reason;
    if (error instanceof FeedError) throw error;
    throw new FeedError(
      'network',
      `${address} could not be reached (${String(error)}). Is it online, and does it allow other origins (CORS)?`,
    );
  } finally {
    clearTimeout(firstByte);
    clearTimeout(total);
    signal.removeEventListener('abort', abort);
  }
}

export const FETCH_OPTIONS = {
  credentials: 'omit',
  referrerPolicy: 'strict-origin-when-cross-origin',
  headers: { accept: 'application/feed+json, application/json' },
} satisfies RequestInit;

/** A request that somebody else began does not know our signal. */
function untilAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    promise.then(resolve, reject);
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

async function readText(
  address: string,
  { body, headers }: Response,
  signal: AbortSignal,
  onFirstByte: () => void,
): Promise<string> {
  const reader = body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  try {
    refuseTooLarge(address, Number(headers.get('content-length')));
    for (;;) {
      const chunk = await untilAborted(reader.read(), signal);
      onFirstByte();
      if (chunk.done) return text + decoder.decode();
      refuseTooLarge(address, (bytes += chunk.value.byteLength));
      text += decoder.decode(chunk.value, { stream: true });
    }
  } catch (error) {
    void reader.cancel().catch(() => undefined);
    throw error;
  }
}

function refuseTooLarge(address: string, bytes: number): void {
  if (bytes > MAX_BYTES) throw new FeedError('too-large', `${address} is larger than 8 MiB.`);
}

function parse(address: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new FeedError('not-json', `${address} is not JSON (${String(error)}). It begins: ${text.slice(0, 60)}`);
  }
}

/** Milliseconds from a Retry-After header of seconds or of a date (RFC 9110, 10.2.3). */
function retryAfter(headers: Headers): number | undefined {
  const value = headers.get('retry-after');
  if (!value) return undefined;
  const seconds = Number(value);
  const milliseconds = Number.isNaN(seconds) ? Date.parse(value) - Date.now() : seconds * 1000;
  return Number.isNaN(milliseconds) ? undefined : Math.max(0, milliseconds);
}
