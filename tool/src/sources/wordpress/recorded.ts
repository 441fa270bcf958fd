import { readDocument } from '../document.js';
import type { Client } from '../http.js';
import { dataIn } from './data.js';
import type { RestAnswer } from './rest.js';

/**
 * An answer of a site that is kept in a folder: the site itself in `wp-json/index.json`, its posts in
 * `wp-json/wp/v2/posts.json`. A list is all there is, on one page.
 *
 * @throws SourceError
 */
export async function readRecorded(address: URL, client: Client): Promise<RestAnswer> {
  const file = new URL(address);
  file.search = '';
  file.pathname = `${address.pathname.replace(/\/$/, '/index')}.json`;
  const { bytes, name } = await readDocument(file, client);
  const data = dataIn({ bytes, headers: {} }, name);
  return { data, total: Array.isArray(data) ? data.length : undefined, pages: 1 };
}
