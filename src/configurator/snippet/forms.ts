import type { Form } from '../choice.js';

interface FormWords {
  label: string;
  /** When to take it. */
  use: string;
  /** What the CMS must allow. */
  needs: string;
}

/** What the five forms of the snippet are for. */
export const FORM_WORDS: Record<Form, FormWords> = {
  script: {
    label: 'Script tag',
    use: 'The usual way. Use it wherever you can.',
    needs:
      'Your CMS must leave scripts and unknown tags as they are: a “custom HTML” or “embed code” block does. The script tag may stand once, for all widgets of a page.',
  },
  pinned: {
    label: 'Pinned script',
    use: 'For sites whose rules ask for unchangeable scripts: the browser refuses the file if a single byte differs.',
    needs:
      'The same as for the script tag. You get no corrections by themselves: come back for a new snippet when there is a new version.',
  },
  link: {
    label: 'Plain link',
    use: 'For editors that take out tags they do not know. The script turns the link into the widget; where there is no script, it stays a link.',
    needs:
      'Your editor must keep “data-” attributes on links. The script stands once in the site’s template, usually its footer: ask an administrator.',
  },
  frame: {
    label: 'Frame',
    use: 'For sites that allow frames and nothing else, such as SharePoint.',
    needs:
      'Your CMS must allow iframes from this host; often an administrator adds it to a list. Without the second part, the frame keeps its height, and scrolls where the widget is taller.',
  },
  npm: {
    label: 'npm',
    use: 'For sites with a build of their own.',
    needs:
      'A bundler, and a developer. The widgets are then part of your own files; nothing is loaded from this host but the feed.',
  },
};
