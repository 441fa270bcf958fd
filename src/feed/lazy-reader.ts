import { FeedError } from './errors.js';
import { contentFeed } from './formats/content-feed.js';
import type { Format } from './formats/format.js';
import { isKnown } from './formats/known.js';
import type { LazyFormats } from './formats/lazy.js';
import { createReader, type ReadResult, type SectionReaders } from './reader.js';

/** Reads the content feed at once, and another document when the code for it is there. */
export type LazyReader = (document: unknown, address?: string) => ReadResult | Promise<ReadResult>;

/**
 * Makes a reader of the content feed that fetches the code for other kinds of document when it sees one.
 * It throws, and its promises are rejected, with what the reader of `createReader` throws;
 * with FeedError `network` where the code cannot be had.
 */
export function createLazyReader(
  others: LazyFormats,
  needed: SectionReaders,
  inPassing: SectionReaders = {},
): LazyReader {
  const formats: Format[] = [contentFeed];
  const read = createReader(formats, needed, inPassing);
  const fetchFormats = async (): Promise<void> => {
    const { formats: fetched } = await others.load().catch((error: unknown) => {
      throw new FeedError('network', `The code for this kind of document could not be loaded: ${String(error)}`);
    });
    // Before the content feed, of which a JSON Feed is the wider sense.
    if (formats.length === 1) formats.unshift(...fetched);
  };
  return (document, address) => {
    if (!isKnown(document)) return refuse(document);
    const isOther = formats.length === 1 && others.recognise(document);
    return isOther ? fetchFormats().then(() => read(document, address)) : read(document, address);
  };
}

/** Says what the document is instead. */
async function refuse(document: unknown): Promise<never> {
  const kind = await import('./diagnosis/index.js').then(
    ({ documentKind }) => documentKind(document),
    () => 'something else',
  );
  throw new FeedError(
    'not-a-feed',
    `Expected a content feed or one of the documents that are read as one; found ${kind}.`,
  );
}
