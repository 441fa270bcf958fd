import type { Answer } from './request.js';

/** The last good copy of a document. */
export interface Copy {
  document: unknown;
  headers: Headers;
  undecoded?: string | undefined;
  /** Milliseconds since 1970 */
  received: number;
}

/** A request that several elements wait for. */
export interface SharedRequest {
  answer: Promise<Answer>;
  waiting: number;
  controller: AbortController;
}

/** A request that is under way, and how to stop it. */
export interface BegunRequest {
  response: Promise<Response>;
  controller: AbortController;
}

/** What all elements of a page share, whichever file, copy or version of the widgets they came from. */
export interface PageFeeds {
  copies: Map<string, Copy>;
  requests: Map<string, SharedRequest>;
  /** Requests that the loader began before the elements' code arrived. */
  begun: Map<string, BegunRequest>;
}

const KEY = Symbol.for('mmc-widgets.feeds.1');

export function pageFeeds(): PageFeeds {
  const known: PageFeeds | undefined = Reflect.get(globalThis, KEY);
  if (known) return known;
  const feeds: PageFeeds = { copies: new Map(), requests: new Map(), begun: new Map() };
  Reflect.set(globalThis, KEY, feeds);
  return feeds;
}
