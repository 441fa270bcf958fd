import type { Run } from '../model/run.js';
import { html, Markup } from '../../../src/light/markup.js';
import type { Choice } from './choice.js';

const ATTRIBUTES: Readonly<Record<Choice['widget'], string>> = {
  'news-list': 'filters search',
  'press-release-card': '',
  'board-roster': '',
  'city-map': '',
};

/** One widget on one side. The entries that change on this side are marked. */
export function framePage(
  { changes }: Pick<Run, 'changes'>,
  side: 'now' | 'next',
  feed: string,
  { widget, lang, theme }: Omit<Choice, 'width'>,
): string {
  const others = side === 'now' ? changes.removed : changes.added;
  const marked = [...others, ...changes.changed].map(({ id }) => id);
  const attributes = html`src="${feed}" lang="${lang}" theme="${theme}"`.text;
  const element = `<mmc-${widget} ${attributes} ${ATTRIBUTES[widget]}></mmc-${widget}>`;
  return html`<!doctype html>
    <html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${side}</title>
        <style>
          body {
            background: ${theme === 'dark' ? '#10181f' : '#ffffff'};
            margin: 1rem;
          }
        </style>
        <script src="/frame.js" data-marked="${JSON.stringify(marked)}"></script>
        <script src="/mmc-widgets.all.js"></script>
      </head>
      <body>
        ${new Markup(element)}
      </body>
    </html> `.text;
}

/** Runs in the frame: gives a ground to what changes (an outline in forced colours), and follows an entry to where it comes from. */
export const FRAME_SCRIPT = `
const marked = JSON.parse(document.currentScript.dataset.marked);
const selectors = marked.flatMap((id) => {
  const name = CSS.escape(id);
  return ['[data-id="' + name + '"]', '[data-id$=" ' + name + '"]'];
});
const sheet = new CSSStyleSheet();
if (selectors.length > 0) {
  const ground = 'rgb(245 158 11 / 0.18)';
  sheet.replaceSync(
    selectors.join() +
      '{ background: ' + ground + '; box-shadow: -1em 0 ' + ground + ', 1em 0 ' + ground +
      '; outline: 2px solid transparent; outline-offset: -2px; }',
  );
}
addEventListener('mmc-load', ({ target }) => {
  const { adoptedStyleSheets } = target.shadowRoot;
  if (!adoptedStyleSheets.includes(sheet)) target.shadowRoot.adoptedStyleSheets = [...adoptedStyleSheets, sheet];
});
const KINDS = { news: 'news', person: 'person', city: 'city' };
addEventListener('mmc-select', (event) => {
  const kind = KINDS[event.detail.type];
  if (!kind) return;
  event.preventDefault();
  parent.location.href = '/entry?' + new URLSearchParams({ kind, id: event.detail.id });
});
`;
