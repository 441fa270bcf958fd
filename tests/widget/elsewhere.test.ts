import { expect } from '@open-wc/testing';
import { contentFeedDocument, fullItem } from '../fixtures/feed/full-entries.js';
import { FEED, json, Network } from '../support/network.js';
import { part, text } from '../support/reading.js';
import { become, place, type Tag } from '../support/widgets.js';

const geoJson = {
  type: 'FeatureCollection',
  features: [{ type: 'Feature', geometry: null, properties: { name: 'A' } }],
};
const popolo = { persons: [{ id: '1', name: 'Ada Moreno' }], memberships: [], organizations: [] };
const posts = [{ id: 1, title: { rendered: 'Night schools' }, excerpt: { rendered: '' }, date: '2026-01-01T09:00:00' }];
const jsonFeed = { version: 'https://jsonfeed.org/version/1.1', title: 'News', items: [fullItem] };

/** A document of a kind that the widgets know, in an element that shows something else. */
const WRONG: [what: string, document: unknown, tag: Tag, expected: string, found: string][] = [
  ['GeoJSON', geoJson, 'mmc-news-list', 'news', 'GeoJSON; use <mmc-city-map>'],
  ['GeoJSON', geoJson, 'mmc-press-release-card', 'news', 'GeoJSON; use <mmc-city-map>'],
  ['GeoJSON', geoJson, 'mmc-board-roster', 'people', 'GeoJSON; use <mmc-city-map>'],
  ['one Feature', geoJson.features[0], 'mmc-news-list', 'news', 'GeoJSON; use <mmc-city-map>'],
  ['a list of Features', geoJson.features, 'mmc-board-roster', 'people', 'GeoJSON; use <mmc-city-map>'],
  ['Popolo', popolo, 'mmc-news-list', 'news', 'people; use <mmc-board-roster>'],
  ['Popolo', popolo, 'mmc-city-map', 'cities', 'people; use <mmc-board-roster>'],
  ['posts of WordPress', posts, 'mmc-board-roster', 'people', 'WordPress posts; use <mmc-news-list>'],
  ['one post', posts[0], 'mmc-city-map', 'cities', 'WordPress posts; use <mmc-news-list>'],
  ['a JSON Feed', jsonFeed, 'mmc-board-roster', 'people', 'a JSON Feed without "_mmc"; use <mmc-news-list>'],
  ['a JSON Feed', jsonFeed, 'mmc-city-map', 'cities', 'a JSON Feed without "_mmc"; use <mmc-news-list>'],
  ['an empty list', [], 'mmc-board-roster', 'people', 'an empty list'],
];

describe('a document for another element', () => {
  const network = new Network();

  for (const [what, document, tag, expected, found] of WRONG) {
    it(`${what} in <${tag}>: empty, and the console says what it is and what to use instead`, async () => {
      network.at(FEED, json(document));
      const widget = await place(tag, { attributes: { src: FEED } });
      await become(widget, 'empty');
      expect(text(part(widget, 'empty'))).not.to.equal('');
      expect(network.lines).to.have.lengthOf(1);
      expect(network.lines[0]).to.match(new RegExp(`^<${tag}> [^\\n]*\\n  the document: expected ${expected}: `));
      expect(network.lines[0]).to.contain(JSON.stringify(found));
    });
  }

  it('is told apart when it is given as data, too', async () => {
    const widget = await place('mmc-news-list', { data: structuredClone(geoJson) });
    expect(widget.state).to.equal('empty');
    expect(network.lines.join()).to.contain('GeoJSON; use <mmc-city-map>');
  });

  it('is named once for each kind of element that has it', async () => {
    for (const tag of ['mmc-news-list', 'mmc-press-release-card', 'mmc-news-list'] as const) {
      await place(tag, { data: geoJson });
    }
    const tags = network.lines.map((line) => /^<([\w-]+)>/.exec(line)?.[1]);
    expect(tags).to.deep.equal(['mmc-news-list', 'mmc-press-release-card']);
  });

  it('leaves the element ready for one of its own', async () => {
    const list = await place('mmc-news-list', { data: structuredClone(geoJson) });
    list.data = contentFeedDocument({ items: [fullItem] });
    await list.updateComplete;
    expect(list.state).to.equal('ready');
    expect(network.lines).to.have.lengthOf(1);
  });

  for (const [tag, document] of [
    ['mmc-news-list', contentFeedDocument({})],
    ['mmc-news-list', []],
    ['mmc-board-roster', { people: [] }],
    ['mmc-board-roster', contentFeedDocument({ items: [fullItem] })],
    ['mmc-city-map', { type: 'FeatureCollection', features: [] }],
  ] as const) {
    it(`is not what <${tag}> calls one of its own that has nothing yet: ${JSON.stringify(document).slice(0, 40)}`, async () => {
      const widget = await place(tag, { data: document });
      expect(widget.state).to.equal('empty');
      expect(network.lines).to.deep.equal([]);
    });
  }
});
