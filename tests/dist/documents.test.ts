/** Documents other than the content feed: the loader's files have their code in modules of their own. */
import { expect } from '@open-wc/testing';
import { HostPage } from '../support/host-page.js';
import { element, loader, waysTo } from '../support/snippets.js';

const json = (document: unknown): string => encodeURIComponent(JSON.stringify(document));
const documentsOf = (addresses: string[]): string[] =>
  addresses.flatMap((address) => /\/([a-z]+-documents)\.js/.exec(address)?.[1] ?? []);

const POSTS = json([{ id: 1, title: { rendered: 'A post' }, link: 'https://example.org/a-post' }]);
const DOCUMENTS = [
  ['WordPress', 'news-list', 'news-documents', POSTS],
  [
    'JSON Feed 1',
    'press-release-card',
    'news-documents',
    json({
      version: 'https://jsonfeed.org/version/1',
      items: [{ id: '1', title: 'An item', content_html: '<p>Text</p>', _mmc: { type: 'Press Release' } }],
    }),
  ],
  ['Popolo', 'board-roster', 'people-documents', json({ persons: [{ id: '1', name: 'Ana Lema' }] })],
  [
    'GeoJSON',
    'city-map',
    'city-documents',
    json({
      type: 'FeatureCollection',
      features: [
        { type: 'Feature', properties: { name: 'Quito' }, geometry: { type: 'Point', coordinates: [-78, 0] } },
      ],
    }),
  ],
] as const;

for (const [what, widget, file, document] of DOCUMENTS) {
  for (const [way, tag] of waysTo(widget)) {
    it(`${what}, by ${way}: is read, and its code is fetched by the loader's files alone`, async () => {
      const page = await HostPage.open({
        body: (host) => tag(`${host}/v1`) + element(widget, `src="${host}/feed?body=${document}"`),
      });
      const { widgets, errors } = await page.untilAll('ready');
      expect(widgets[0]?.entries).to.equal(1);
      expect(errors).to.deep.equal([]);
      expect(documentsOf(await page.addresses())).to.deep.equal(way === 'the loader' ? [file] : []);
    });
  }

  it(`${what}: an error with a way to try again where its code cannot be had`, async () => {
    const page = await HostPage.open({
      body: (host) => loader(`${host}/content-feed-only`) + element(widget, `src="${host}/feed?body=${document}"`),
    });
    const { widgets, errors, events } = await page.untilAll('error');
    expect(errors).to.deep.equal([]);
    expect(events).to.deep.equal([`mmc-${widget} mmc-error network`]);
    expect(widgets[0]?.showsFallback).to.equal(true);
  });
}

for (const address of ['feed?delay=60000&rest_route=/wp/v2/posts', 'feed/wp-json/wp/v2/posts?delay=60000']) {
  it(`the code for WordPress is asked for at once where the address tells: ${address}`, async () => {
    const page = await HostPage.open({
      body: (host) => loader(`${host}/v1`) + element('news-list', `src="${host}/${address}"`),
    });
    await page.untilAll('loading');
    expect(documentsOf(await page.addresses())).to.deep.equal(['news-documents']);
  });
}
