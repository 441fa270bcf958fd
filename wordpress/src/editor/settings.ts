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
  /** Where the link without a script goes to; empty: to the site of the feed. */
  link: string;
  /** Address of the settings page; empty for those who may not open it. */
  settings: string;
}

declare global {
  var mmcWidgetsEditor: EditorSettings;
}

/** The widgets and their options. Set by the build. */
declare const __WIDGETS__: Record<string, Omit<PluginWidget, 'name'>>;

export const settings = globalThis.mmcWidgetsEditor;
export const widgets: PluginWidget[] = Object.entries(__WIDGETS__).map(([name, widget]) => ({ name, ...widget }));
