import { FeedError } from '../../../src/feed/errors.js';
import { read as readCities } from '../../../src/feed/formats/city-documents.js';
import { read as readNews } from '../../../src/feed/formats/news-documents.js';
import { read as readPeople } from '../../../src/feed/formats/people-documents.js';
import type { Reader, ReadResult } from '../../../src/feed/reader.js';
import { type Page, readPages } from '../sources/content/pages.js';
import { addressOf } from '../sources/document.js';
import { notContent } from '../sources/failures.js';
import { clientFor } from '../sources/http.js';
import type { Widget } from './request.js';

/** As much as the widgets read. */
const MAX_BYTES = 8 * 1024 * 1024;

/** The readers of the widgets themselves. */
const READERS: Readonly<Record<Widget, Reader>> = {
  'news-list': readNews,
  'press-release-card': readNews,
  'board-roster': readPeople,
  'city-map': readCities,
};

/**
 * The document at an address or a path. Pages that follow it are for readers who ask for more.
 *
 * @throws SourceError where it cannot be read
 */
export async function readFirstPage(location: string, folder: string): Promise<Page> {
  const address = addressOf(location, folder);
  for await (const page of readPages(address, clientFor(address, MAX_BYTES))) return page;
  throw notContent(location, '');
}

/**
 * What a widget shows of a document.
 *
 * @param address against which relative addresses in it are resolved
 * @throws SourceError where it is no document that the widgets read
 */
export function readFor(widget: Widget, { document, name }: Page, address: string | undefined): ReadResult {
  try {
    return READERS[widget](document, address);
  } catch (error) {
    throw error instanceof FeedError ? notContent(name, error.message) : error;
  }
}
