import { type Client, get, StatusError } from '../http.js';
import { dataIn } from './data.js';
import { readRecorded } from './recorded.js';
import { refusalOf } from './refusal.js';

/** The REST interface of one site. */
export interface Rest {
  /** `https://mmc.example/wp-json/`, or `https://mmc.example/?rest_route=/`; of a recorded site, a folder. */
  root: URL;
  client: Client;
}

export interface RestAnswer {
  data: unknown;
  /** How many there are in all, and on how many pages; undefined where nothing says so. */
  total: number | undefined;
  pages: number | undefined;
}

/** Parameters of a request; undefined ones are left out. */
export type Params = Readonly<Record<string, string | number | undefined>>;

/**
 * Asks for a route such as `wp/v2/posts`.
 *
 * @param final a status after which there is no other try: the same is asked in another way
 * @throws Refusal where the answer is no data; SourceError where there is no answer
 */
export async function ask({ root, client }: Rest, route: string, params: Params, final?: number): Promise<RestAnswer> {
  return (await askAt(addressOf(root, route, params), client, final)).answer;
}

/** The same at an address, and the address after redirects. */
export async function askAt(
  address: URL,
  client: Client,
  final?: number,
): Promise<{ answer: RestAnswer; address: URL }> {
  if (address.protocol === 'file:') return { answer: await readRecorded(address, client), address };
  const answer = await get(address, client, { final }).catch((error: unknown) => {
    throw error instanceof StatusError ? refusalOf(address.host, error) : error;
  });
  return {
    answer: {
      data: dataIn(answer, address.host),
      total: count(answer.headers['x-wp-total']),
      pages: count(answer.headers['x-wp-totalpages']),
    },
    address: answer.address,
  };
}

/** A route below a root, which is a path or a parameter. */
export function addressOf(root: URL, route: string, params: Params): URL {
  const address = new URL(root);
  if (address.searchParams.has('rest_route')) address.searchParams.set('rest_route', `/${route}`);
  else address.pathname = `${address.pathname.replace(/\/*$/, '/')}${route}`;
  for (const [name, value] of Object.entries(params)) {
    if (value !== undefined) address.searchParams.set(name, String(value));
  }
  return address;
}

function count(header: string | string[] | undefined): number | undefined {
  return typeof header === 'string' && /^\d{1,9}$/.test(header) ? Number(header) : undefined;
}
