import { createElement, Fragment, useEffect } from '@wordpress/element';
import { useBlockProps } from '@wordpress/block-editor';
import type { BlockProps } from '@wordpress/blocks';
import { ExternalLink, Placeholder } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { type BlockAttributes, elementAttributes, LIGHT } from './attributes.js';
import { useFeed } from './feed.js';
import { lightHtml } from './light.js';
import { OptionsPanel } from './options-panel.js';
import { Preview } from './preview.js';
import { type EditorWidget, settings } from './settings.js';

interface EditProps extends BlockProps<BlockAttributes> {
  widget: EditorWidget;
}

/** A block in the editor: the side bar, and the widget as readers will see it. */
export function Edit({ widget, attributes, setAttributes }: EditProps): JSX.Element {
  const address = typeof attributes['src'] === 'string' ? attributes['src'] : settings.feed;
  const feed = useFeed(address);
  const withLight = (next: BlockAttributes): BlockAttributes => ({ ...next, [LIGHT]: lightHtml(widget, next, feed) });
  const isNew = !attributes[LIGHT];
  useEffect(() => {
    // A post that is only opened keeps what it has: its HTML changes when somebody changes the block.
    if (isNew && feed.status !== 'loading') setAttributes(withLight(attributes));
  }, [isNew, feed.status]);
  return (
    <>
      <OptionsPanel
        widget={widget}
        attributes={attributes}
        feed={feed.status === 'read' ? feed.feed : undefined}
        change={(name, value) => setAttributes(withLight({ ...attributes, [name]: value }))}
      />
      <div {...useBlockProps({ style: accent() })}>
        {feed.status === 'missing' ? (
          <NoFeed title={__(widget.title, 'mmc-widgets')} />
        ) : (
          <Preview tag={`mmc-${widget.name}`} attributes={elementAttributes(widget, attributes)} feed={address} />
        )}
      </div>
    </>
  );
}

const accent = (): Record<`--${string}`, string> =>
  settings.accent ? { '--mmc-color-accent': settings.accent, '--mmc-color-on-accent': settings.on_accent } : {};

/** In place of a widget that has nothing to show yet. */
function NoFeed({ title }: { title: string }): JSX.Element {
  const instructions = settings.settings
    ? __('Nobody has said yet where the feed is.', 'mmc-widgets')
    : __(
        'Nobody has said yet where the feed is. Ask somebody who may change the settings of this site.',
        'mmc-widgets',
      );
  return (
    <Placeholder label={title} instructions={instructions}>
      {settings.settings && (
        <ExternalLink href={settings.settings}>{__('Settings of the MMC widgets', 'mmc-widgets')}</ExternalLink>
      )}
    </Placeholder>
  );
}
