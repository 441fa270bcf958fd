import { FeedError } from './errors.js';
import type { BegunRequest } from './page.js';
import { parseUrl } from './url.js';

/** The largest document, in bytes. */
export const MAX_BYTES = 8 * 1024 * 1024;
/** Milliseconds until the first byte of the body, and until its last. */
const FIRST_BYTE_TIMEOUT = 10_000;
const TOTAL_TIMEOUT = 20_000;

export interface Answer {
  document: unknown;
  headers: Headers;
  /** Where bytes were not UTF-8: the first of them, and what stands around it. */
  undecoded?: string | undefined;
}

/**
 * Begins a request. Cookies stay at home, and so does the address of the page: by the page's own referrer policy a
 * server is told the page's origin, or nothing. `same-origin` sends no cookies to another origin, and takes what the
 * page has preloaded (`<link rel="preload" as="fetch" crossorigin>`).
 */
export function beginRequest(address: string, cache: RequestCache = 'default'): BegunRequest {
  const controller = new AbortController();
  const response = fetch(address, {
    cache,
    credentials: isOnOrigin(address) ? 'omit' : 'same-origin',
    // Nothing from a document without an origin, such as a sandboxed frame.
    referrer: parseUrl(Reflect.get(globalThis, 'origin'))?.href ?? '',
    headers: { accept: 'application/feed+json, application/json' },
    signal: controller.signal,
  });
  return { response, controller };
}

/** Whether an address is on the page's own origin. */
function isOnOrigin(address: string): boolean {
  const page: { origin: string } | undefined = Reflect.get(globalThis, 'location');
  return page !== undefined && address.startsWith(`${page.origin}/`);
}

/**
 * The JSON document that a request answers with.
 *
 * @throws FeedError of every kind but `not-a-feed` and `version`; the signal's reason when aborted
 */
export async function finishRequest(address: string, begun: BegunRequest, signal: AbortSignal): Promise<Answer> {
  const { controller } = begun;
  const limit = (milliseconds: number, what: string): ReturnType<typeof setTimeout> =>
    setTimeout(
      () => controller.abort(new FeedError('timeout', `${address} took over ${milliseconds / 1000} s ${what}.`)),
      milliseconds,
    );
  const firstByte = limit(FIRST_BYTE_TIMEOUT, 'to its first byte');
  const total = limit(TOTAL_TIMEOUT, 'in all');
  const aborted = new Promise<never>((_, reject) => {
    controller.signal.addEventListener('abort', () => reject(controller.signal.reason));
  });
  const abort = (): void => controller.abort(signal.reason);
  signal.addEventListener('abort', abort);
  if (signal.aborted) abort();
  try {
    const response = await Promise.race([begun.response, aborted]);
    const { status, headers, body } = response;
    if (status !== 200 || body === null) {
      throw new FeedError('http', `${address} answered ${status}; expected 200.`, status, retryAfter(headers));
    }
    refuseTooLarge(address, Number(headers.get('content-length')));
    // A page's own fetch may know neither streams nor signals.
    const reader = body?.getReader?.();
    const text = reader
      ? await readText(address, reader, () => clearTimeout(firstByte))
      : await Promise.race([response.text(), aborted]);
    refuseTooLarge(address, text.length);
    return { document: await parse(address, text), headers, undecoded: aroundUndecoded(text) };
  } catch (error) {
    if (controller.signal.aborted) throw controller.signal.reason;
    controller.abort();
    if (error instanceof FeedError) throw error;
    throw new FeedError('network', `${address} could not be reached (CORS?): ${String(error)}`);
  } finally {
    clearTimeout(firstByte);
    clearTimeout(total);
    signal.removeEventListener('abort', abort);
  }
}

async function readText(
  address: string,
  reader: ReadableStreamDefaultReader<Uint8Array>,
  onFirstByte: () => void,
): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    onFirstByte();
    if (done) return text + decoder.decode();
    refuseTooLarge(address, (bytes += value.byteLength));
    text += decoder.decode(value, { stream: true });
  }
}

function refuseTooLarge(address: string, bytes: number): void {
  if (bytes > MAX_BYTES) throw new FeedError('too-large', `${address} is larger than 8 MiB.`);
}

async function parse(address: string, text: string): Promise<unknown> {
  try {
    return JSON.parse(text);
  } catch (reason) {
    const fault = await import('./diagnosis/json-fault.js').then(
      ({ jsonFault }) => jsonFault(text, reason),
      () => String(reason),
    );
    throw new FeedError('not-json', `${address} is not JSON: ${fault}. It begins: ${text.slice(0, 60)}`);
  }
}

/** The characters around the first one that could not be decoded. */
function aroundUndecoded(text: string): string | undefined {
  const at = text.indexOf('\uFFFD');
  return at < 0 ? undefined : text.slice(Math.max(0, at - 20), at + 20);
}

/** Milliseconds from a Retry-After header of seconds or of a date (RFC 9110, 10.2.3). */
function retryAfter(headers: Headers): number | undefined {
  const value = headers.get('retry-after');
  if (!value) return undefined;
  const seconds = Number(value);
  const milliseconds = Number.isNaN(seconds) ? Date.parse(value) - Date.now() : seconds * 1000;
  return Number.isNaN(milliseconds) ? undefined : Math.max(0, milliseconds);
}
