import { lookup } from 'node:dns';
import { Agent as HttpAgent, request as requestHttp, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { urlToHttpOptions } from 'node:url';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { parseUrl } from '../../../src/feed/url.js';
import { SourceError } from '../model/source.js';
import { addressRefused, badStatus, timedOut, tooLarge, tooManyRedirects, unreachable } from './failures.js';
import { withHostSlot } from './host-slots.js';
import { isPrivateAddress } from './private-address.js';
import { withRetries } from './retries.js';

const MAX_REDIRECTS = 5;
const MEBIBYTE = 1024 * 1024;
/** Of an answer that is no document: enough to see who gave it. */
const REFUSAL_BYTES = 64 * 1024;
/** Milliseconds that such an answer may take. */
const REFUSAL_TIME = 3000;
export const USER_AGENT = 'mmc-feed/1.0 (+https://www.npmjs.com/package/mmc-feed)';

/** What the requests of one source share. */
export interface Client {
  /** The origin of the source as configured: it may be private, and it alone gets the headers. */
  origin: string;
  headers: Readonly<Record<string, string>>;
  /** Ends all requests: after 60 seconds. */
  signal: AbortSignal;
  /** Counted: each attempt and each redirect. */
  requests: number;
  maxBytes: number;
}

/** Milliseconds that a source may take in all. */
const SOURCE_TIMEOUT = 60_000;

/** What reads one source: what it asks for, whatever it asks for, is over in a minute. */
export const clientFor = (address: URL, maxBytes: number, headers: Client['headers'] = {}): Client => ({
  origin: address.protocol === 'file:' ? '' : address.origin,
  headers,
  signal: AbortSignal.timeout(SOURCE_TIMEOUT),
  requests: 0,
  maxBytes,
});

export interface Answer {
  bytes: Uint8Array;
  /** After redirects. */
  address: URL;
  /** The page that a Link header names (RFC 8288). */
  next?: string | undefined;
  headers: IncomingHttpHeaders;
}

/** An answer with another status than 200. */
export class StatusError extends SourceError {
  constructor(
    host: string,
    readonly status: number,
    /** What the server asks to wait before the next try, in milliseconds. */
    readonly retryAfter: number | undefined,
    readonly headers: IncomingHttpHeaders,
    /** Its beginning. */
    readonly text: string,
  ) {
    super(badStatus(host, status).words);
  }
}

/** How a document is asked for. */
export interface Asking {
  /** A status after which there is no other try. */
  final?: number | undefined;
  /** Of the answer that is there already: where it is still true, the answer is a StatusError with 304. */
  etag?: string | undefined;
}

/**
 * Fetches a document: three tries, redirects followed one by one.
 *
 * @throws SourceError
 */
export function get(address: URL, client: Client, { final, etag }: Asking = {}): Promise<Answer> {
  const delay = (error: unknown): ReturnType<typeof delayOf> =>
    error instanceof StatusError && error.status === final ? undefined : delayOf(error);
  return withRetries(() => follow(address, client, etag), client.signal, delay).catch((error: unknown) => {
    if (client.signal.aborted) throw timedOut(address.host);
    throw error instanceof SourceError ? error : unreachable(address.host);
  });
}

/** Whether another try may help, and the milliseconds that the server asks to wait before it. */
function delayOf(error: unknown): { retryAfter: number | undefined } | undefined {
  if (!(error instanceof SourceError)) return { retryAfter: undefined };
  const worthIt = error instanceof StatusError && (error.status === 429 || error.status >= 500);
  return worthIt ? { retryAfter: error.retryAfter } : undefined;
}

async function follow(start: URL, client: Client, etag?: string): Promise<Answer> {
  let address = start;
  for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
    const answer = await withHostSlot(address.host, client.signal, () => ask(address, client, etag));
    if (!('location' in answer)) return answer;
    address = answer.location;
  }
  throw tooManyRedirects(start.host);
}

async function ask(address: URL, client: Client, etag?: string): Promise<Answer | { location: URL }> {
  client.requests++;
  const response = await send(address, client, etag);
  const { statusCode: status = 0, headers } = response;
  if (status >= 300 && status < 400 && headers.location !== undefined) {
    response.destroy();
    const location = parseUrl(headers.location, address);
    if (!location) throw badStatus(address.host, status);
    return { location };
  }
  if (status !== 200) {
    const text = await beginningOf(response);
    throw new StatusError(address.host, status, retryAfter(headers['retry-after']), headers, text);
  }
  const next = /<([^<>]*)>; *rel="?next/.exec(String(headers.link ?? ''))?.[1];
  return { bytes: await readBytes(response, address, client), address, next, headers };
}

function send(address: URL, client: Client, etag?: string): Promise<IncomingMessage> {
  const isOwn = address.origin === client.origin;
  if (!/^https?:$/.test(address.protocol) || address.username || address.password) throw addressRefused(address.host);
  const host = address.hostname.replace(/^\[|\]$/g, '');
  if (!isOwn && isIP(host) && isPrivateAddress(host)) throw addressRefused(address.host);
  const start = address.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const request = start({
      ...urlToHttpOptions(address),
      agent: agentOf(client, address),
      signal: client.signal,
      lookup: isOwn ? undefined : publicLookup,
      headers: {
        accept: '*/*',
        'accept-encoding': 'gzip, deflate, br',
        'user-agent': USER_AGENT,
        ...(etag !== undefined && { 'if-none-match': etag }),
        ...(isOwn ? client.headers : {}),
      },
    });
    request.on('response', resolve).on('error', reject).end();
  });
}

const agents = new WeakMap<Client, { http: HttpAgent; https: HttpsAgent }>();

/** Connections are used again, by the requests of one source: a site with many pages would need as many. */
function agentOf(client: Client, { protocol }: URL): HttpAgent {
  const own = agents.get(client) ?? {
    http: new HttpAgent({ keepAlive: true }),
    https: new HttpsAgent({ keepAlive: true }),
  };
  agents.set(client, own);
  return protocol === 'https:' ? own.https : own.http;
}

/** Resolves a name to public addresses only: the connection is made to what was checked. */
const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, '');
    if (addresses.length === 0 || addresses.some(({ address }) => isPrivateAddress(address))) {
      return callback(addressRefused(hostname), '');
    }
    if (options.all) return callback(null, addresses);
    return callback(null, addresses[0]?.address ?? '', addresses[0]?.family);
  });
};

async function readBytes(response: IncomingMessage, address: URL, { maxBytes }: Client): Promise<Uint8Array> {
  const stream = decoded(response);
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    if (!(chunk instanceof Uint8Array)) continue;
    length += chunk.byteLength;
    if (length > maxBytes) {
      response.destroy();
      throw tooLarge(address.host, maxBytes / MEBIBYTE);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}

/** What can be had of an answer that nobody waits for. */
async function beginningOf(response: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const timer = setTimeout(() => response.destroy(), REFUSAL_TIME);
  try {
    for await (const chunk of decoded(response)) {
      if (!(chunk instanceof Uint8Array)) continue;
      chunks.push(chunk);
      length += chunk.byteLength;
      if (length >= REFUSAL_BYTES) break;
    }
  } catch {
    // It is no document: half of it will do.
  } finally {
    clearTimeout(timer);
    response.destroy();
  }
  return new TextDecoder().decode(Buffer.concat(chunks).subarray(0, REFUSAL_BYTES));
}

function decoded(response: IncomingMessage): Readable {
  const encoding = response.headers['content-encoding'] ?? '';
  const decoder = /gzip/.test(encoding)
    ? createGunzip()
    : /br/.test(encoding)
      ? createBrotliDecompress()
      : /deflate/.test(encoding)
        ? createInflate()
        : undefined;
  if (!decoder) return response;
  response.on('error', (error) => decoder.destroy(error));
  return response.pipe(decoder);
}

/** Milliseconds from a Retry-After header of seconds or of a date (RFC 9110, 10.2.3). */
function retryAfter(value: string | undefined): number | undefined {
  if (!value) return undefined;
  const seconds = Number(value);
  const milliseconds = Number.isNaN(seconds) ? Date.parse(value) - Date.now() : seconds * 1000;
  return Number.isNaN(milliseconds) ? undefined : Math.max(0, milliseconds);
}
