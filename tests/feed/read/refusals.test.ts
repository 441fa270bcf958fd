import { expect } from '@open-wc/testing';
import { read } from '../../../src/feed/read.js';
import { contentFeedDocument, fullItem } from '../../fixtures/feed/full-entries.js';
import { thrownBy } from '../support/failure.js';

const UNKNOWN: [what: string, document: unknown][] = [
  ['null', null],
  ['nothing', undefined],
  ['a number', 1],
  ['text', 'x'],
  ['a page', '<!doctype html><title>Sign in</title>'],
  ['true', true],
  ['an empty object', {}],
  ['a list of numbers', [1]],
  ['a list of texts', ['Cities act first']],
  ['a list of lists', [[fullItem]]],
  ['a list of nothing', [null]],
  ['items without a version', { items: [fullItem] }],
  ['a version alone, of something else', { version: '1.1', items: [fullItem] }],
  ['JSON Feed 2, that nobody has written yet', { version: 'https://jsonfeed.org/version/2', items: [fullItem] }],
  [
    'an address that only contains the one of JSON Feed',
    { version: 'https://example.org/?https://jsonfeed.org/version/1' },
  ],
  ['an error of WordPress', { code: 'rest_no_route', message: 'No route was found.', data: { status: 404 } }],
  ['an API’s envelope', { data: [fullItem], error: null }],
  ['one GeoJSON geometry', { type: 'Point', coordinates: [-74.1, 4.7] }],
  ['people that are no list', { people: { 0: { name: 'Giuseppe Sala' } } }],
  ['an extension that is a list', { _mmc: [] }],
];

describe('read refuses', () => {
  for (const [what, document] of UNKNOWN) {
    it(`${what}: not a feed`, async () => {
      const { kind, message } = await thrownBy(() => read(document));
      expect(kind).to.equal('not-a-feed');
      expect(message).to.contain('Expected a content feed');
    });
  }

  for (const format of [2, 17, '2']) {
    it(`format ${JSON.stringify(format)}, and names both versions`, async () => {
      const document = { ...contentFeedDocument({ items: [fullItem] }), _mmc: { format } };
      const { kind, message } = await thrownBy(() => read(document));
      expect(kind).to.equal('version');
      expect(message).to.contain(`format ${format}`).and.contain('format 1');
    });
  }

  it('does not refuse format 1, nor a feed that does not say', () => {
    for (const format of [1, '1', null, undefined]) {
      const { feed } = read({ ...contentFeedDocument({ items: [fullItem] }), _mmc: { format } });
      expect(feed.items).to.deep.equal([fullItem]);
      expect(feed._mmc.format).to.equal(1);
    }
  });
});

describe('the cap of 20,000 entries', () => {
  const items = (length: number): unknown[] =>
    Array.from({ length }, (_, index) => ({ id: index, title: `Newsletter ${index}` }));
  const people = (length: number): unknown[] =>
    Array.from({ length }, (_, index) => ({ id: index, name: `Delegate ${index}` }));
  const cities = (length: number): unknown[] =>
    Array.from({ length }, (_, index) => ({ id: index, geometry: null, properties: { name: `Ward ${index}` } }));
  const posts = (length: number): unknown[] =>
    Array.from({ length }, (_, index) => ({ id: index, title: { rendered: `Newsletter ${index}` } }));

  const SECTIONS: [section: string, documentOf: (length: number) => unknown][] = [
    ['news items', (length) => contentFeedDocument({ items: items(length) })],
    ['people', (length) => contentFeedDocument({ people: people(length) })],
    ['cities', (length) => contentFeedDocument({ cities: cities(length) })],
    ['WordPress posts', posts],
    ['GeoJSON features', (length) => ({ type: 'FeatureCollection', features: cities(length) })],
  ];

  for (const [section, documentOf] of SECTIONS) {
    it(`lets 20,000 ${section} in, and 20,001 not`, async () => {
      const { feed } = read(documentOf(20_000));
      const entries = [...feed.items, ...feed._mmc.people, ...feed._mmc.cities.features];
      expect(entries).to.have.lengthOf(20_000);
      const { kind, message } = await thrownBy(() => read(documentOf(20_001)));
      expect(kind).to.equal('too-large');
      expect(message).to.contain('20001').and.contain('20000');
    });
  }

  it('is one for each section', () => {
    const { feed } = read(contentFeedDocument({ items: items(15_000), people: people(15_000) }));
    expect(feed.items).to.have.lengthOf(15_000);
    expect(feed._mmc.people).to.have.lengthOf(15_000);
  });
});
