/** What ships, under a translator that looks into shadow roots: it puts an element in the place of each text. */
import { expect, fixture, html } from '@open-wc/testing';
import type { MmcNewsList } from '../../src/news-list/news-list.js';
import { feed, ITEMS } from '../fixtures/feeds.js';
import { allByRole, byRole, nameOf, statusOf, titles } from '../support/reading.js';

const built = '/dist/mmc-news-list.js';
await import(built);

function translate(root: Node): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
  for (const text of texts) {
    if (text.data.trim() === '') continue;
    const font = document.createElement('font');
    font.textContent = text.data.toUpperCase();
    text.replaceWith(font);
  }
}

async function open(): Promise<MmcNewsList> {
  const list = await fixture<MmcNewsList>(html`<mmc-news-list search filters limit="4"></mmc-news-list>`);
  list.data = feed({ items: ITEMS });
  await list.updateComplete;
  return list;
}

const seen = (list: MmcNewsList): string[] =>
  [statusOf(list), ...titles(list), ...allByRole(list, 'button').map(nameOf)].map((words) => words.toLowerCase());

const STEPS: [what: string, step: (list: MmcNewsList) => void][] = [
  ['a chip', (list) => byRole(list, 'button', /press release/i).click()],
  [
    'a search',
    (list) => {
      const field = byRole(list, 'searchbox');
      Reflect.set(field, 'value', 'mayors');
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
  ],
  ['more', (list) => allByRole(list, 'button', /load more/i)[0]?.click()],
  ['another language', (list) => (list.lang = 'es')],
  ['another order', (list) => (list.sort = 'oldest')],
];

describe('a translated list', () => {
  for (const [what, step] of STEPS) {
    it(`says the same as one that nobody has translated, after ${what}`, async () => {
      const [translated, plain] = [await open(), await open()];
      translate(translated.renderRoot);
      for (const list of [translated, plain]) {
        step(list);
        await list.updateComplete;
      }
      expect(seen(translated)).to.deep.equal(seen(plain));
    });
  }
});
