import { createElement } from '@wordpress/element';
import { InspectorControls } from '@wordpress/block-editor';
import { PanelBody } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import type { ContentFeed } from '../../../src/feed/index.js';
import type { PluginOption } from '../widgets.js';
import type { BlockAttributes } from './attributes.js';
import { OptionControl } from './option-control.js';
import type { EditorWidget } from './settings.js';

interface PanelProps {
  widget: EditorWidget;
  attributes: BlockAttributes;
  feed: ContentFeed | undefined;
  change: (name: string, value: string | boolean | undefined) => void;
}

/** The side bar: first what only this widget has, then what all have. */
export function OptionsPanel({ widget, attributes, feed, change }: PanelProps): JSX.Element {
  const control = (option: PluginOption): JSX.Element => (
    <OptionControl
      key={option.name}
      option={option}
      value={attributes[option.name]}
      feed={feed}
      change={(value) => change(option.name, value)}
    />
  );
  return (
    <InspectorControls>
      <PanelBody title={__('Content', 'mmc-widgets')}>
        {widget.options.filter(({ isCommon }) => !isCommon).map(control)}
      </PanelBody>
      <PanelBody title={__('Heading, language and feed', 'mmc-widgets')} initialOpen={false}>
        {widget.options.filter(({ isCommon }) => isCommon).map(control)}
      </PanelBody>
    </InspectorControls>
  );
}
