import { hrefOf, parseUrl } from '../feed/url.js';
import { pageDefaults } from './page-defaults.js';

/**
 * The absolute address of a feed: by the page that embeds it, or for the default beside the script.
 *
 * @param base an element's `baseURI`: the document's own can be an image that is named so
 */
export function feedAddress(src: string | null | undefined, base: string): string | undefined {
  const defaults = pageDefaults();
  const named = src || defaults.src;
  return hrefOf(named ? parseUrl(named, base) : parseUrl('feed.json', defaults.script ?? base));
}
