import { expect } from '@open-wc/testing';
import { read } from '../../src/feed/read.js';
import { type LightWidget, renderLight } from '../../src/light/index.js';
import { wholeFeed } from '../fixtures/whole-feed.js';
import { parts, text } from '../support/reading.js';
import { show } from '../support/widgets.js';

const SRC = 'https://feeds.example.org/feed.json';

/** What is looked at in both: the attributes, and the elements of the light content that stand for a title. */
const CASES: [widget: LightWidget, attributes: Record<string, string>, titles: string][] = [
  ['news-list', {}, 'li > p:first-child > *'],
  ['news-list', { sort: 'oldest', limit: '3' }, 'li > p:first-child > *'],
  ['news-list', { 'our-city': 'Amman', type: 'press-release, statement' }, 'li > p:first-child > *'],
  ['press-release-card', {}, 'article > h2'],
  ['press-release-card', { heading: 'The newest', expanded: '' }, 'article > h3'],
  ['board-roster', { former: '' }, 'li > p:first-child'],
  ['board-roster', { 'our-city': 'Amman', limit: '2' }, 'li > p:first-child'],
  ['city-map', { view: 'list' }, 'li > p:first-child > :first-child'],
  ['city-map', { view: 'list', 'our-city': 'Amman', limit: '5' }, 'li > p:first-child > :first-child'],
];

/** The light content, as the page has it. */
function light(widget: LightWidget, attributes: Record<string, string>, lang: string): Element {
  const { feed } = read(structuredClone(wholeFeed), SRC);
  const template = document.createElement('template');
  template.innerHTML = renderLight({ widget, feed, attributes, language: lang, now: Date.now(), src: SRC });
  const [host] = template.content.children;
  if (!host) throw new Error('Nothing was rendered.');
  return host;
}

describe('light content', () => {
  for (const [widget, attributes, titles] of CASES) {
    for (const lang of ['en', 'es', 'fr', 'pt', 'ar']) {
      it(`has the entries of the widget, in its order: ${widget} ${JSON.stringify(attributes)} ${lang}`, async () => {
        const element = await show(`mmc-${widget}`, { data: wholeFeed, attributes: { ...attributes, lang } });
        const shown = parts(element, 'title').map(text);
        const rendered = [...light(widget, attributes, lang).querySelectorAll(titles)].map(text);
        expect(shown).not.to.have.lengthOf(0);
        // A seat has its marks beside the name.
        expect(
          rendered.map((title, index) => (title.startsWith(`${shown[index]} · `) ? shown[index] : title)),
        ).to.deep.equal(shown);
      });

      it(`says what the widget says: ${widget} ${JSON.stringify(attributes)} ${lang}`, async () => {
        const element = await show(`mmc-${widget}`, { data: wholeFeed, attributes: { ...attributes, lang } });
        const said = text(light(widget, attributes, lang));
        const names = [
          'label',
          'date',
          'summary',
          'our-city',
          'change',
          'status-note',
          'cross-post',
          'term',
          'as-of',
          'notice',
        ];
        const shown = names.flatMap((name) => parts(element, name).map(text));
        expect(shown).not.to.have.lengthOf(0);
        for (const words of shown) expect(said).to.include(words);
      });
    }
  }

  it('reads as a widget of its own attributes', () => {
    const host = light('board-roster', { 'our-city': 'Amman', images: 'none' }, 'pt-BR');
    expect(host.localName).to.equal('mmc-board-roster');
    expect(host.getAttribute('our-city')).to.equal('Amman');
    expect(host.getAttribute('src')).to.equal(SRC);
    expect(host.getAttribute('lang')).to.equal('pt-BR');
  });
});
