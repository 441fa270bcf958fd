import { type ContentFeed, FeedError, type Warning } from '../feed/index.js';
import { nextPage } from '../feed/load.js';
import { read } from '../feed/read.js';
import type { ReadResult } from '../feed/reader.js';
import { beginRequest, finishRequest } from '../feed/request.js';
import { parseUrl, safeUrl } from '../feed/url.js';
import { besideUs, troubleOf, type Trouble } from './trouble.js';

/** What has become of the check of a feed's address. */
export type FeedCheck =
  | { status: 'checking' }
  | { status: 'refused'; trouble: Trouble }
  | { status: 'read'; feed: ContentFeed; warnings: Warning[]; notes: string[] };

/** So many pages of a feed are read: enough for its values, and no burden for its server. */
const MOST_PAGES = 5;

/**
 * Fetches and reads a feed once, page by page, as the widgets do, and says what is wrong with it.
 *
 * @param address as somebody has typed it; relative ones are meant from `home`
 * @throws the signal's reason when aborted
 */
export async function checkFeed(address: string, home: string, signal: AbortSignal): Promise<FeedCheck> {
  const url = parseUrl(address, home);
  const safe = safeUrl(url?.href);
  if (!url || !safe) return { status: 'refused', trouble: troubleOf('address') };
  try {
    const first = await readPage(safe, signal);
    const { notes, ...result } = await withPages(safe, first, signal);
    return { status: 'read', ...result, notes: [...notesOn(url, home, first.headers), ...notes] };
  } catch (error) {
    const trouble = await troubleWith(error, safe, signal);
    return { status: 'refused', trouble: isMissing(error) && isRelative(address) ? besideUs(trouble) : trouble };
  }
}

interface Page extends ReadResult {
  headers: Headers;
  next: string | undefined;
}

async function readPage(address: string, signal: AbortSignal): Promise<Page> {
  const { document, headers } = await finishRequest(address, beginRequest(address, 'no-cache'), signal);
  const result = read(document, address);
  return { ...result, headers, next: result.feed.next_url ?? nextPage(headers, address) };
}

/** The feed with the news of its other pages. A page that cannot be read costs only itself and those behind it. */
async function withPages(address: string, first: Page, signal: AbortSignal): Promise<ReadResult & { notes: string[] }> {
  const pages = [first];
  const notes: string[] = [];
  const seen = new Set([address]);
  for (let next = first.next; next && !seen.has(next); next = pages.at(-1)?.next) {
    if (seen.size === MOST_PAGES) {
      notes.push(`It has more pages: these are the entries of the first ${MOST_PAGES}.`);
      break;
    }
    seen.add(next);
    const page = await readPage(next, signal).catch((error: unknown) => troubleWith(error, next, signal));
    if ('what' in page) {
      notes.push(`Its page ${seen.size} cannot be read: ${next}. ${page.what}`);
      break;
    }
    pages.push(page);
  }
  return {
    feed: { ...first.feed, items: pages.flatMap(({ feed }) => feed.items) },
    warnings: pages.flatMap(warningsOf),
    unreadable: first.unreadable,
    notes,
  };
}

/** A path says on which page, from the second on. */
const warningsOf = ({ warnings }: Page, index: number): Warning[] =>
  index === 0 ? warnings : warnings.map((warning) => ({ ...warning, path: `page ${index + 1}: ${warning.path}` }));

/** What works here, and would not on another site. */
function notesOn(url: URL, home: string, headers: Headers): string[] {
  const isOurs = url.origin === new URL(home).origin;
  return [
    ...(isOurs && !headers.has('access-control-allow-origin')
      ? [
          'It can be read here, because it is on the same host as this page. For other sites, the server must send the header “Access-Control-Allow-Origin: *” with it.',
        ]
      : []),
    ...(url.protocol === 'http:' && !isLocal(url)
      ? ['Its address begins with http. A page whose address begins with https cannot load it: use https.']
      : []),
  ];
}

const isMissing = (error: unknown): boolean => error instanceof FeedError && error.kind === 'http';

const isRelative = (address: string): boolean => parseUrl(address) === undefined;

const isLocal = ({ hostname }: URL): boolean => /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname);

/** A browser does not say whether nobody answers, or the answer may not be read: asking without wanting to read it tells. */
async function troubleWith(error: unknown, address: string, signal: AbortSignal): Promise<Trouble> {
  signal.throwIfAborted();
  if (!(error instanceof FeedError)) return troubleOf('not-a-feed', String(error));
  if (error.kind !== 'network') return troubleOf(error.kind, error.message, error.status);
  if (location.protocol === 'https:' && address.startsWith('http:')) return troubleOf('mixed', error.message);
  const answers = await fetch(address, { mode: 'no-cors', credentials: 'omit', cache: 'no-store' }).then(
    () => true,
    () => false,
  );
  return troubleOf(answers ? 'cors' : 'network', error.message);
}
