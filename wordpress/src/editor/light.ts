import type { PluginWidget } from '../widgets.js';
import { __ } from '@wordpress/i18n';
import type { BlockAttributes } from './attributes.js';
import type { FeedState } from './feed.js';
import { settings } from './settings.js';

/** What the post keeps inside the element: a link, for those who have no script. */
export function lightHtml({ link }: PluginWidget, _attributes: BlockAttributes, feed: FeedState): string {
  const home = feed.status === 'read' ? feed.feed.home_page_url : undefined;
  const anchor = document.createElement('a');
  anchor.href = settings.link || home || 'https://mayorsmigrationcouncil.org/';
  anchor.textContent = __(link, 'mmc-widgets');
  return anchor.outerHTML;
}
