import { readFile, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fileUnreadable, tooLarge } from './failures.js';
import { type Client, get } from './http.js';

/** The bytes of a document, and what it is called. */
export interface SourceDocument {
  bytes: Uint8Array;
  /** Of the web, or of a file. */
  address: URL;
  /** What an editor calls it: "board.xlsx". */
  name: string;
  /** The page after it, where a header names it. */
  next?: string | undefined;
}

/** The absolute address of a source: of the web, or of a file in a folder. */
export const addressOf = (location: string, folder: string): URL =>
  /^https?:\/\//i.test(location) ? new URL(location) : pathToFileURL(resolve(folder, location));

/** @throws SourceError where it cannot be read, or is too large */
export async function readDocument(address: URL, client: Client): Promise<SourceDocument> {
  const name = basename(decodeURIComponent(address.pathname)) || address.host;
  if (address.protocol === 'file:') return { bytes: await readBytes(address, name, client), address, name };
  const answer = await get(address, client);
  return { bytes: answer.bytes, address: answer.address, name, next: answer.next };
}

async function readBytes(address: URL, name: string, { maxBytes, signal }: Client): Promise<Uint8Array> {
  const file = await stat(address).catch(() => undefined);
  if (!file?.isFile()) throw fileUnreadable(name);
  if (file.size > maxBytes) throw tooLarge(name, maxBytes / 1024 / 1024);
  return readFile(address, { signal }).catch(() => {
    throw fileUnreadable(name);
  });
}
