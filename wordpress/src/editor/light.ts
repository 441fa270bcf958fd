import { __ } from '@wordpress/i18n';
import { lightContent } from '../../../src/light/index.js';
import { type BlockAttributes, elementAttributes } from './attributes.js';
import type { FeedState } from './feed.js';
import { type EditorWidget, settings } from './settings.js';

/**
 * What the post keeps inside the element, for those who have no script: what the widget says, as plain HTML.
 * A link where the feed cannot be read.
 */
export function lightHtml(widget: EditorWidget, attributes: BlockAttributes, state: FeedState): string {
  if (state.status !== 'read') return linkHtml(widget.link);
  const { src, lang, ...said } = elementAttributes(widget, attributes);
  const { html, isEmpty } = lightContent({
    widget: widget.name,
    feed: state.feed,
    unreadable: state.unreadable,
    attributes: said,
    language: lang ?? settings.language,
    now: Date.now(),
    src: src ?? settings.feed,
  });
  return isEmpty ? linkHtml(widget.link) : html;
}

function linkHtml(text: string): string {
  const link = document.createElement('a');
  link.href = settings.link;
  link.textContent = __(text, 'mmc-widgets');
  return link.outerHTML;
}
