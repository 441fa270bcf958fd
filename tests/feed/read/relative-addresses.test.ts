import { expect } from '@open-wc/testing';
import { read } from '../../../src/feed/read.js';
import { contentFeedDocument } from '../../fixtures/feed/full-entries.js';
import { plainPost } from '../../fixtures/feed/wordpress-posts.js';

const ADDRESS = 'https://feeds.example.org/v1/feed.json';

const item = {
  id: '1',
  title: 'Rain',
  url: '/2026/rain',
  image: 'rain.png',
  attachments: [{ url: '//files.example.org/plan.pdf' }],
};
const withHead = (head: object): object => ({ ...contentFeedDocument({ items: [item] }), ...head });
const addressesOf = (document: unknown, address?: string): (string | undefined)[] => {
  const [first] = read(document, address).feed.items;
  return [first?.url, first?.image, first?.attachments?.[0]?.url];
};

describe('relative addresses', () => {
  it('of an entry are resolved against the page of the feed', () => {
    for (const address of [undefined, ADDRESS]) {
      expect(addressesOf(withHead({ home_page_url: 'https://example.org/news/' }), address)).to.deep.equal([
        'https://example.org/2026/rain',
        'https://example.org/news/rain.png',
        'https://files.example.org/plan.pdf',
      ]);
    }
  });

  it('of an entry are resolved against the document, where the feed names no page', () => {
    expect(addressesOf(withHead({}), ADDRESS)).to.deep.equal([
      'https://feeds.example.org/2026/rain',
      'https://feeds.example.org/v1/rain.png',
      'https://files.example.org/plan.pdf',
    ]);
    expect(addressesOf(withHead({ home_page_url: '/' }), ADDRESS)[1]).to.equal('https://feeds.example.org/rain.png');
  });

  it('are refused where there is nothing to resolve them against', () => {
    const { feed, warnings } = read(withHead({}));
    expect(feed.items[0]).to.not.have.any.keys('url', 'image');
    expect(warnings.map(({ path }) => path)).to.deep.equal([
      'items[0].url',
      'items[0].image',
      'items[0].attachments[0].url',
    ]);
  });

  it('of the next page are resolved against the document', () => {
    const head = { home_page_url: 'https://example.org/news/', next_url: 'feed-2.json' };
    expect(read(withHead(head), ADDRESS).feed.next_url).to.equal('https://feeds.example.org/v1/feed-2.json');
  });

  it('of people and cities are resolved as those of news are', () => {
    const people = [{ id: 'ada', name: 'Ada Moreno', image: '/ada.jpg', links: [{ url: '/speech' }] }];
    const city = { type: 'Feature', id: 'a', geometry: null, properties: { name: 'Quay', url: '/quay' } };
    const { feed } = read(contentFeedDocument({ people, cities: [city] }), ADDRESS);
    expect(feed._mmc.people[0]).to.deep.include({
      image: 'https://feeds.example.org/ada.jpg',
      links: [{ url: 'https://feeds.example.org/speech' }],
    });
    expect(feed._mmc.cities.features[0]?.properties.url).to.equal('https://feeds.example.org/quay');
  });

  it('of a WordPress post are resolved against its link', () => {
    const media = [{ source_url: '../picture.jpg' }];
    const post = { ...plainPost, link: 'https://example.org/2026/rain/', _embedded: { 'wp:featuredmedia': media } };
    expect(addressesOf([post], ADDRESS)[1]).to.equal('https://example.org/2026/picture.jpg');
    expect(addressesOf([{ ...post, link: '/2026/rain/' }], ADDRESS).slice(0, 2)).to.deep.equal([
      'https://feeds.example.org/2026/rain/',
      'https://feeds.example.org/2026/picture.jpg',
    ]);
  });

  const REFUSED = ['javascript:alert(1)', 'data:text/html,x', '//user:secret@example.org/', '   ', 'https://'];
  for (const url of REFUSED) {
    it(`${JSON.stringify(url)} is refused with a base, too`, () => {
      const items = [{ id: '1', title: 'Rain', url }];
      expect(read(contentFeedDocument({ items }), ADDRESS).feed.items[0]).to.not.have.property('url');
    });
  }
});
