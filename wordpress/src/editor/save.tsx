import { createElement, RawHTML } from '@wordpress/element';
import { useBlockProps } from '@wordpress/block-editor';
import { localeOf } from '../../../src/i18n/locale.js';
import { type BlockAttributes, elementAttributes, LIGHT } from './attributes.js';
import type { EditorWidget } from './settings.js';

interface SaveProps {
  widget: EditorWidget;
  attributes: BlockAttributes;
}

/** What the post keeps: a form that every author may save. `includes/blocks.php` prints it as the element. */
export function Save({ widget, attributes }: SaveProps): JSX.Element {
  const options = Object.entries(elementAttributes(widget, attributes)).map(([name, value]) => [`data-${name}`, value]);
  const { [LIGHT]: light, lang } = attributes;
  // Without a language of its own, what is inside is in that of the page.
  const language = typeof lang === 'string' ? { lang, dir: localeOf(lang).direction } : {};
  return (
    <div {...useBlockProps.save({ 'data-mmc-widget': widget.name, ...Object.fromEntries(options), ...language })}>
      <RawHTML>{typeof light === 'string' ? light : ''}</RawHTML>
    </div>
  );
}
