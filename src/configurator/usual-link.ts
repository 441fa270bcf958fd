import { safeUrl } from '../feed/url.js';
import type { ContentFeed } from '../feed/index.js';

const TEXTS: Record<string, string> = {
  'news-list': 'News from the Mayors Migration Council',
  'press-release-card': 'Press releases of the Mayors Migration Council',
  'board-roster': 'The board of the Mayors Migration Council',
  'city-map': 'The cities of the Mayors Migration Council',
};
const HOME = 'https://mayorsmigrationcouncil.org/';

export interface Link {
  text: string;
  address: string;
}

/** The link for a snippet where nobody has written another: to the site that the feed names, or to the council's own. */
export function usualLink(widget: string, feed: ContentFeed | undefined): Link {
  return { text: TEXTS[widget] ?? 'Mayors Migration Council', address: feed?.home_page_url ?? HOME };
}

/** The link that was written, as far as it may stand in a page. */
export function linkOf({ text, address }: Link, usual: Link): Link {
  return { text: text.trim() || usual.text, address: safeUrl(address) ?? usual.address };
}
