/** What stands in for the network: each answer is given once, the last one again and again. */
export type Answer = (init: RequestInit) => Response | Promise<Response>;

/** A request that was made. */
export interface Asked {
  address: string;
  init: RequestInit;
}

const realFetch = globalThis.fetch;
const realSetTimeout = globalThis.setTimeout;
const realClearTimeout = globalThis.clearTimeout;

/** Before each test a page that has loaded nothing yet, after each the real network and the real clock. */
export function onFreshPages(): void {
  beforeEach(() => Reflect.deleteProperty(globalThis, Symbol.for('mmc-widgets.feeds.1')));
  afterEach(() => {
    globalThis.fetch = realFetch;
    Reflect.set(globalThis, 'setTimeout', realSetTimeout);
    Reflect.set(globalThis, 'clearTimeout', realClearTimeout);
  });
}

/** Has `fetch` answer so, and returns the list of what it is asked from now on. */
export function answerWith(...answers: Answer[]): Asked[] {
  const asked: Asked[] = [];
  globalThis.fetch = async (input, init = {}) => {
    asked.push({ address: String(input), init });
    init.signal?.throwIfAborted();
    const answer = answers[Math.min(asked.length, answers.length) - 1] ?? unreachable;
    return Promise.race([answer(init), abortOf(init.signal)]);
  };
  return asked;
}

function abortOf(signal: AbortSignal | null | undefined): Promise<never> {
  return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
}

/** Has the waits that a test names end at once, and returns the list of all that are begun, in milliseconds. */
export function hurry(isHurried: (milliseconds: number) => boolean): number[] {
  const waits: number[] = [];
  Reflect.set(globalThis, 'setTimeout', (callback: () => void, milliseconds = 0) => {
    waits.push(milliseconds);
    return realSetTimeout(callback, isHurried(milliseconds) ? 0 : milliseconds);
  });
  return waits;
}

/** A wait that lasts until a test ends it, unless it has been called off. */
export interface HeldWait {
  begun: Promise<void>;
  end: () => void;
}

/** Holds the last of the waits that a test names. */
export function holdWait(isHeld: (milliseconds: number) => boolean): HeldWait {
  const HANDLE = -1;
  let end: (() => void) | undefined;
  const begun = new Promise<void>((begin) => {
    Reflect.set(globalThis, 'setTimeout', (callback: () => void, milliseconds = 0) => {
      if (!isHeld(milliseconds)) return realSetTimeout(callback, milliseconds);
      end = callback;
      begin();
      return HANDLE;
    });
  });
  Reflect.set(globalThis, 'clearTimeout', (handle: number) => {
    if (handle === HANDLE) end = undefined;
    else realClearTimeout(handle);
  });
  return { begun, end: () => end?.() };
}

export const json =
  (document: unknown, headers: Record<string, string> = {}): Answer =>
  () =>
    new Response(JSON.stringify(document), { headers: { 'content-type': 'application/feed+json', ...headers } });

export const body =
  (content: BodyInit | null, headers: Record<string, string> = {}): Answer =>
  () =>
    new Response(content, { headers });

export const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  () =>
    new Response([204, 304].includes(code) ? null : 'An answer in words', { status: code, headers });

export const unreachable: Answer = () => Promise.reject(new TypeError('Failed to fetch'));

export const silence: Answer = () => new Promise(() => undefined);
