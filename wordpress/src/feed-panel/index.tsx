/** The script of the panel in the editor, for sites whose posts become a feed. */
import { registerPlugin } from '@wordpress/plugins';
import { FeedPanel } from './panel.js';

registerPlugin('mmc-feed', { render: FeedPanel, icon: null });
