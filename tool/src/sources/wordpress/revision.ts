import { z } from 'zod';
import { parseUrl } from '../../../../src/feed/url.js';
import { type Client, get, StatusError } from '../http.js';
import type { Seen } from './seen.js';
import { addressOf, type Rest } from './rest.js';

/** The namespace in which our plugin answers. */
export const PLUGIN = 'mmc/v1';
const ROUTE = `${PLUGIN}/revision`;

type Revision = NonNullable<Seen['revision']>;

const answerSchema = z.object({ revision: z.number(), types: z.array(z.string()) });

const NOT_MODIFIED = 304;

/**
 * The number that our plugin raises at every change of what it watches.
 *
 * @param type slug of the post type; of one that the plugin does not watch, its number says nothing
 */
export async function readRevision({ root, client }: Rest, type: string): Promise<Revision | undefined> {
  const address = addressOf(root, ROUTE, {});
  const answer = await get(address, client).catch(() => undefined);
  const etag = answer?.headers.etag;
  const data = answer && answerSchema.safeParse(parsed(answer.bytes)).data;
  if (!data || etag === undefined || !data.types.includes(type)) return undefined;
  return { address: address.href, etag, number: data.revision };
}

/** Whether the number is the one that was read before: one request, whatever the site has. */
export async function isSameRevision({ address, etag, number }: Revision, client: Client): Promise<boolean> {
  const url = parseUrl(address);
  if (!url) return false;
  try {
    const { bytes } = await get(url, client, { etag });
    return answerSchema.safeParse(parsed(bytes)).data?.revision === number;
  } catch (error) {
    return error instanceof StatusError && error.status === NOT_MODIFIED;
  }
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
