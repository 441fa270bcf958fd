import type { PostType } from '../../../tool/src/sources/wordpress/types.js';

/** What `includes/publishing/panel.php` prints. */
export interface PanelSettings {
  /** Language of the site. */
  language: string;
  /** Of whoever writes. */
  userLanguage: string;
  /** Of the post. */
  type: PostType;
}

declare global {
  var mmcWidgetsPanel: PanelSettings;
}

export const settings = globalThis.mmcWidgetsPanel;
