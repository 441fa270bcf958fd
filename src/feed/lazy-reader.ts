import { FeedError } from './errors.js';
import { createQuickReader, type SectionShapes } from './quick-reader.js';
import type { Reader, ReadResult } from './reader.js';

/** Reads a content feed with which nothing is wrong at once, and any other document when the code for it is there. */
export type LazyReader = (document: unknown, address?: string) => ReadResult | Promise<ReadResult>;

/**
 * Makes a reader that fetches the whole one when it sees a document that wants it.
 * Its promises are rejected with what the whole reader throws; with FeedError `network` where that cannot be had.
 */
export function createLazyReader(shapes: SectionShapes, load: () => Promise<{ read: Reader }>): LazyReader {
  const readQuickly = createQuickReader(shapes);
  const results = new WeakMap<object, ReadResult>();
  const readWhole = async (document: unknown, address: string | undefined): Promise<ReadResult> => {
    const { read } = await load().catch((error: unknown) => {
      throw new FeedError('network', `The code for this document could not be loaded: ${String(error)}`);
    });
    return read(document, address);
  };
  return (document, address) => {
    const known = isKey(document) && results.get(document);
    if (known) return known;
    const feed = readQuickly(address ? document : copyOf(document), address);
    if (!feed) return readWhole(document, address);
    const result = { feed, warnings: [], unreadable: 0 };
    if (isKey(document)) results.set(document, result);
    return result;
  };
}

const isKey = (document: unknown): document is object => typeof document === 'object' && document !== null;

/** What the page's own scripts have is not to be written into. Undefined where it is more than data. */
function copyOf(document: unknown): unknown {
  try {
    return structuredClone(document);
  } catch {
    return undefined;
  }
}
