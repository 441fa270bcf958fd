import { useEffect, useState } from '@wordpress/element';
import { type ContentFeed, load } from '../../../src/feed/index.js';
import { read } from '../../../src/feed/read.js';
import { safeUrl } from '../../../src/feed/url.js';

export type FeedState =
  | { status: 'loading' }
  | { status: 'missing' }
  | { status: 'failed'; reason: string }
  | { status: 'read'; feed: ContentFeed; unreadable: number };

/** One answer serves all blocks of a post, and the side bar beside them. */
const MAX_AGE = 60_000;

/** The feed at an address, for the choices in the side bar and for what a post keeps. */
export function useFeed(address: string): FeedState {
  const [state, setState] = useState<FeedState>({ status: 'loading' });
  useEffect(() => {
    const url = safeUrl(address, document.baseURI);
    if (!address || !url) return setState({ status: 'missing' });
    const controller = new AbortController();
    const { signal } = controller;
    setState({ status: 'loading' });
    load(url, { read, signal, maxAge: MAX_AGE }).then(
      ({ feed, unreadable }) => setState({ status: 'read', feed, unreadable }),
      (error: unknown) => signal.aborted || setState({ status: 'failed', reason: String(error) }),
    );
    return () => controller.abort();
  }, [address]);
  return state;
}
