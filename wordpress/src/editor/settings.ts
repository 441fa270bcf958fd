import type { LightWidget } from '../../../src/light/index.js';
import type { PluginWidget } from '../widgets.js';

/** What the settings page has, as `includes/blocks.php` prints it. */
export interface EditorSettings {
  /** Folder of the widgets' files. */
  files: string;
  /** Address of the feed; empty: nobody has said one. */
  feed: string;
  /** Language of the site. */
  language: string;
  theme: string;
  accent: string;
  on_accent: string;
  /** Where the link without a script goes to. */
  link: string;
  /** Address of the settings page; empty for those who may not open it. */
  settings: string;
}

declare global {
  var mmcWidgetsEditor: EditorSettings;
}

export type EditorWidget = PluginWidget & { name: LightWidget };

/** The widgets and their options. Set by the build. */
declare const __WIDGETS__: readonly EditorWidget[];

export const settings = globalThis.mmcWidgetsEditor;
export const widgets = __WIDGETS__;
