import { createElement, RawHTML } from '@wordpress/element';
import { useBlockProps } from '@wordpress/block-editor';
import type { PluginWidget } from '../widgets.js';
import { type BlockAttributes, elementAttributes, LIGHT } from './attributes.js';

interface SaveProps {
  widget: PluginWidget;
  attributes: BlockAttributes;
}

/** What the post keeps: a form that every author may save. `includes/blocks.php` prints it as the element. */
export function Save({ widget, attributes }: SaveProps): JSX.Element {
  const options = Object.entries(elementAttributes(widget, attributes)).map(([name, value]) => [`data-${name}`, value]);
  const light = attributes[LIGHT];
  return (
    <div {...useBlockProps.save({ 'data-mmc-widget': widget.name, ...Object.fromEntries(options) })}>
      <RawHTML>{typeof light === 'string' ? light : ''}</RawHTML>
    </div>
  );
}
