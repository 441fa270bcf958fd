/** What a widget of a story is told. Nothing is fetched: what a server would say is put where the page keeps it. */
import { FeedError } from '../../src/feed/index.js';
import { pageFeeds, type SharedRequest } from '../../src/feed/page.js';
import type { Widget } from './tags.js';

export type Told =
  | { document: unknown }
  /** The server takes its time. */
  | 'nothing yet'
  /** The server fails, and there is an earlier copy of so many milliseconds ago, or there is none. */
  | { failure: FeedError; copy?: { document: unknown; age: number } };

/** Below this address every feed of a story is said to be. */
const SERVER = 'https://feeds.example.org/';

let asked = 0;

/** Gives a widget its document, or the address of a feed of which the page already knows what becomes of it. */
export function tell(widget: Widget, told: Told): void {
  if (typeof told === 'object' && 'document' in told) {
    widget.data = told.document;
    return;
  }
  const address = `${SERVER}${++asked}/feed.json`;
  pageFeeds().requests.set(address, request(told));
  if (typeof told === 'object' && told.copy) {
    const { document, age } = told.copy;
    pageFeeds().copies.set(address, { document, headers: new Headers(), received: Date.now() - age });
  }
  widget.setAttribute('src', address);
}

/** An address at which the page has a document, however long the story is looked at. */
export function keptAt(name: string, document: unknown): string {
  const address = `${SERVER}${name}`;
  const headers = new Headers();
  pageFeeds().copies.set(address, {
    document,
    headers,
    // Just now, whenever it is asked for.
    get received() {
      return Date.now();
    },
  });
  return address;
}

/** A request that every widget of the page joins. */
function request(told: 'nothing yet' | { failure: FeedError }): SharedRequest {
  const answer = told === 'nothing yet' ? new Promise<never>(() => undefined) : Promise.reject(told.failure);
  answer.catch(() => undefined);
  return { answer, waiting: 0, controller: new AbortController() };
}

/** The browser has kept no copy of a story's feed, and says so without asking a server. */
export function closeNetwork(): void {
  const { fetch } = globalThis;
  globalThis.fetch = async (input, init) => {
    if (String(input).startsWith(SERVER)) throw new TypeError('A story asks no server.');
    return fetch(input, init);
  };
}

/** How each kind of failure reads in the console. */
export const FAILURES = {
  network: new FeedError('network', `${SERVER}feed.json could not be reached.`),
  timeout: new FeedError('timeout', `${SERVER}feed.json took over 10 s to its first byte.`),
  http: new FeedError('http', `${SERVER}feed.json answered 503; expected 200.`, 503),
  tooLarge: new FeedError('too-large', `${SERVER}feed.json is larger than 8 MiB.`),
  notJson: new FeedError('not-json', `${SERVER}feed.json is not JSON; it begins: <!doctype html>`),
};
