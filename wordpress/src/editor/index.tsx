/** The script of the block editor: one block for each widget. */
import { createElement } from '@wordpress/element';
import { registerBlockType } from '@wordpress/blocks';
import type { BlockAttributes } from './attributes.js';
import { Edit } from './edit.js';
import { iconOf } from './icons.js';
import { Save } from './save.js';
import { widgets } from './settings.js';

for (const widget of widgets) {
  registerBlockType<BlockAttributes>(`mmc/${widget.name}`, {
    icon: iconOf(widget.name),
    edit: (props) => <Edit widget={widget} {...props} />,
    save: ({ attributes }) => <Save widget={widget} attributes={attributes} />,
  });
}
