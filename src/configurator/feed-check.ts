import { type ContentFeed, FeedError, type Warning } from '../feed/index.js';
import { read } from '../feed/read.js';
import { beginRequest, finishRequest } from '../feed/request.js';
import { parseUrl, safeUrl } from '../feed/url.js';
import { troubleOf, type Trouble } from './trouble.js';

/** What has become of the check of a feed's address. */
export type FeedCheck =
  | { status: 'checking' }
  | { status: 'refused'; trouble: Trouble }
  | { status: 'read'; feed: ContentFeed; warnings: Warning[]; notes: string[] };

/**
 * Fetches and reads a feed once, as the widgets do, and says what is wrong with it.
 *
 * @param address as somebody has typed it; relative ones are meant from `home`
 * @throws the signal's reason when aborted
 */
export async function checkFeed(address: string, home: string, signal: AbortSignal): Promise<FeedCheck> {
  const url = parseUrl(address, home);
  const safe = safeUrl(url?.href);
  if (!url || !safe) return { status: 'refused', trouble: troubleOf('address') };
  try {
    const { document, headers } = await finishRequest(safe, beginRequest(safe, 'no-cache'), signal);
    return { status: 'read', ...read(document), notes: notesOn(url, home, headers) };
  } catch (error) {
    signal.throwIfAborted();
    return { status: 'refused', trouble: await diagnose(error, safe) };
  }
}

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

const isLocal = ({ hostname }: URL): boolean => /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname);

/** A browser does not say whether nobody answers, or the answer may not be read: asking without wanting to read it tells. */
async function diagnose(error: unknown, address: string): Promise<Trouble> {
  if (!(error instanceof FeedError)) return troubleOf('not-a-feed', String(error));
  if (error.kind !== 'network') return troubleOf(error.kind, error.message, error.status);
  if (location.protocol === 'https:' && address.startsWith('http:')) return troubleOf('mixed', error.message);
  const answers = await fetch(address, { mode: 'no-cors', credentials: 'omit', cache: 'no-store' }).then(
    () => true,
    () => false,
  );
  return troubleOf(answers ? 'cors' : 'network', error.message);
}
