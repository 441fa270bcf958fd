import type { FeedErrorKind } from '../feed/index.js';

/** Why a feed cannot be used, and what to do about it: for somebody who has never heard of JSON. */
export interface Trouble {
  what: string;
  remedy: string;
  /** The message for developers. */
  detail: string;
}

export type TroubleKind = FeedErrorKind | 'address' | 'cors' | 'mixed';

const SENTENCES: Record<TroubleKind, [what: string, remedy: string]> = {
  address: [
    'This is not an address that a browser can load.',
    'Write the whole address, beginning with https://, without a user name or password in it.',
  ],
  network: [
    'No server answers at this address.',
    'Look for a typing mistake in it. If the address is right, the server may be down: open it in a new tab to see.',
  ],
  cors: [
    'The server answers, but does not let pages of other sites read the answer.',
    'If this is the address of a web page, ask for that of its feed. If it is the feed: whoever runs the server must have it send the header “Access-Control-Allow-Origin: *”. Nothing on your page can change this.',
  ],
  mixed: [
    'The address begins with http, and a page whose address begins with https cannot load it.',
    'Use the address with https, if the server has one.',
  ],
  timeout: [
    'The server takes too long: over 10 seconds to begin, or over 20 in all.',
    'Try again. If it stays so, the feed should be a file that is written once, and not made anew for each reader.',
  ],
  http: ['The server answers, but not with the feed.', 'Open the address in a new tab to see what stands there.'],
  'too-large': [
    'The feed is too large: more than 8 MiB, or more than 20,000 entries in a section.',
    'Split it into pages: each names the next one in “next_url”.',
  ],
  'not-json': [
    'What stands at this address is not JSON.',
    'A feed is a JSON file. Something in it may be cut off, or have a comma too many: a JSON checker finds the line.',
  ],
  'not-a-feed': [
    'This is JSON, but none of the kinds that the widgets read.',
    'They read the content feed, JSON Feed, WordPress posts, lists of people, and GeoJSON.',
  ],
  version: [
    'The feed is of a newer format than these widgets.',
    'Use a newer version of the widgets, or the feed of the older format.',
  ],
};

const A_WEB_PAGE: [string, string] = [
  'This is the address of a web page, not of a feed.',
  'Ask for the address of the JSON feed. On a WordPress site it is the address of the site with /wp-json/wp/v2/posts?_embed behind it.',
];

const BY_STATUS: [pattern: RegExp, what: string, remedy: string][] = [
  [/^40[13]$/, 'The server keeps the feed to itself.', 'The feed must be public: no password, no login.'],
  [/^4(04|10)$/, 'There is nothing at this address.', 'Look for a typing mistake, or ask whoever publishes the feed.'],
  [/^429$/, 'The server has been asked too often.', 'Wait a few minutes, then check again.'],
  [/^5/, 'The server has a fault of its own.', 'Try again later, or tell whoever runs it.'],
];

/** @param status the HTTP status, of kind `http` */
export function troubleOf(kind: TroubleKind, detail = '', status = 0): Trouble {
  const isPage = kind === 'not-json' && /It begins:\s*</.test(detail);
  const [what, remedy] = isPage ? A_WEB_PAGE : SENTENCES[kind];
  const [, more, cure] = BY_STATUS.find(([pattern]) => kind === 'http' && pattern.test(String(status))) ?? [];
  return { what: more ? `${more} (${status})` : what, remedy: cure ?? remedy, detail };
}

/** What was looked for beside the widgets may have been meant for another site. */
export const besideUs = (trouble: Trouble): Trouble => ({
  ...trouble,
  remedy: 'It was looked for beside the widgets. The address of a feed on another site begins with https://.',
});
