import type { Choice, Form } from '../choice.js';
import { type Attribute, startTag } from './markup.js';
import type { SnippetContext } from './snippet.js';

/** The forms whose files a page can ask for ahead of time: a frame is another page, and npm has no files here. */
export const FAST_FORMS: readonly Form[] = ['script', 'pinned', 'link'];

/**
 * The resource hints that let a browser fetch everything at once, before any script has run: a connection, the feed,
 * and the loader's modules.
 */
export function resourceHints(choice: Choice, context: SnippetContext): string {
  const { home, feed } = context;
  const isLazy = choice.attributes['loading'] === 'lazy';
  const links: Attribute[][] = [
    [
      ['rel', 'preconnect'],
      ['href', new URL(home.folder).origin],
      ['crossorigin', true],
    ],
    ...(isLazy ? [] : [preload(feed)]),
    ...modulesOf(choice, context).map((file): Attribute[] => [
      ['rel', 'modulepreload'],
      ['href', `${home.folder}${file}`],
    ]),
  ];
  return links.map((attributes) => startTag('link', attributes)).join('\n');
}

/** Asked for as the widgets ask for it, or else it is fetched twice. */
const preload = (feed: string): Attribute[] => [
  ['rel', 'preload'],
  ['as', 'fetch'],
  ['href', feed],
  ['crossorigin', true],
];

/**
 * What the loader asks for on a page with widgets of one kind, in the language that was chosen, or else in English, which
 * most pages have. A pinned module is in the page itself.
 */
function modulesOf({ widget, attributes, form }: Choice, { home }: SnippetContext): string[] {
  if (form === 'pinned') return [];
  const wanted = [
    `${widget}/${widget}`,
    `words/${widget}-${attributes['lang'] || 'en'}`,
    form === 'link' && 'plain-links',
  ];
  return Object.keys(home.pinned.integrity).filter((file) => {
    const [, name = ''] = /^modules\/[^/]+\/(.*)\.js$/.exec(file) ?? [];
    return wanted.includes(name);
  });
}
