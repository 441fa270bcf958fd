import { parseUrl, safeUrl } from '../feed/url.js';
import { pageDefaults } from './page-defaults.js';

/** The absolute address of a feed: by the page that embeds it, or for the default beside the script. */
export function feedAddress(src: string | null | undefined): string | undefined {
  const defaults = pageDefaults();
  const named = src || defaults.src;
  const address = named
    ? parseUrl(named, document.baseURI)
    : parseUrl('feed.json', defaults.script ?? document.baseURI);
  return safeUrl(address?.href);
}
