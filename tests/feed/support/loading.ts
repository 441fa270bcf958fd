import { load, type LoadOptions, type LoadResult } from '../../../src/feed/index.js';
import { read } from '../../../src/feed/read.js';
import { contentFeedDocument } from '../../fixtures/feed/full-entries.js';
import type { Asked } from './network.js';

export const ADDRESS = 'https://feeds.example.org/feed.json';

/** A feed with one entry, to tell it from others. */
export const feedWith = (title: string): unknown => contentFeedDocument({ items: [{ id: 'readout', title }] });

/** Loads the feed as an element of the page does. */
export function ask(options: Partial<LoadOptions> & { address?: string } = {}): Promise<LoadResult> {
  const { address = ADDRESS, signal = new AbortController().signal, maxAge = 300_000 } = options;
  return load(address, { read: options.read ?? read, signal, maxAge });
}

export const titleOf = ({ feed }: LoadResult): string | undefined => feed.items[0]?.title;

/** The requests to the server, without those for what the browser has kept. */
export const toServer = (asked: readonly Asked[]): Asked[] => asked.filter(({ init }) => init.cache !== 'force-cache');
