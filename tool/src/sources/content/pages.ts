import { existsSync } from 'node:fs';
import { parse as parseJson, type ParseError } from 'jsonc-parser';
import { isObject } from '../../../../src/feed/shape.js';
import { parseUrl } from '../../../../src/feed/url.js';
import { SourceError } from '../../model/source.js';
import { type SourceDocument, readDocument } from '../document.js';
import { notContent, notJson, tooLarge, tooManyPages } from '../failures.js';
import type { Client } from '../http.js';

const MAX_PAGES = 300;
/** Of all pages of a source together. */
const MAX_TOTAL_BYTES = 64 * 1024 * 1024;

/** A JSON document, and what it is called. */
export interface Page {
  document: unknown;
  name: string;
  address: URL;
}

/**
 * A document and the pages that follow it by `next_url`.
 *
 * @throws SourceError where a page cannot be read: half a feed would look as if the rest were gone
 */
export async function* readPages(first: URL, client: Client): AsyncGenerator<Page> {
  const seen = new Set<string>();
  let bytes = 0;
  for (let address: URL | undefined = first; address;) {
    if (seen.has(address.href) || seen.size >= MAX_PAGES) throw tooManyPages(first.host || first.pathname);
    seen.add(address.href);
    const source: SourceDocument = await readDocument(address, client);
    bytes += source.bytes.byteLength;
    if (bytes > MAX_TOTAL_BYTES) throw tooLarge(source.name, MAX_TOTAL_BYTES / 1024 / 1024);
    const document = parse(source);
    yield { document, name: source.name, address: source.address };
    address = nextPage(document, source);
  }
}

function parse({ bytes, name }: SourceDocument): unknown {
  const text = new TextDecoder().decode(bytes);
  try {
    return JSON.parse(text);
  } catch {
    if (/^\s*</.test(text)) throw notContent(name, 'HTML or XML.');
    throw notJson(`${name}${placeIn(text)}`);
  }
}

/** ":3:5", line and column of what is wrong: never what stands there, which may be embargoed. */
function placeIn(text: string): string {
  const errors: ParseError[] = [];
  parseJson(text, errors, { disallowComments: true });
  const [error] = errors;
  if (!error) return '';
  const lines = text.slice(0, error.offset).split('\n');
  return `:${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`;
}

function nextPage(document: unknown, { address, next }: SourceDocument): URL | undefined {
  const named = isObject(document) && typeof document['next_url'] === 'string' ? document['next_url'] : next;
  const page = parseUrl(named || undefined, address);
  if (!page) return undefined;
  if (address.protocol !== 'file:') return page.protocol === 'file:' ? undefined : page;
  return besideFile(page, address);
}

/** The pages of a feed on disk lie beside it, even where they are named by the address that they will have. */
function besideFile(page: URL, file: URL): URL {
  const sibling = new URL(page.pathname.split('/').at(-1) ?? '', file);
  if (page.protocol === 'file:' && new URL('.', page).href !== new URL('.', file).href) {
    throw new SourceError(notContent(file.pathname, 'next_url').words);
  }
  return existsSync(sibling) ? sibling : page;
}
