import { expect } from '@open-wc/testing';
import { read } from '../../../src/feed/read.js';

const VERSIONS = [
  'https://jsonfeed.org/version/1',
  'https://jsonfeed.org/version/1.1',
  'http://jsonfeed.org/version/1.1',
  'https://www.jsonfeed.org/version/1.1/',
];

const release = { id: 'https://example.org/releases/1', title: 'Mayors Meet in Bogotá' };

const feedWith = (item: object, version = VERSIONS[1]): unknown => ({
  version,
  title: 'City of Bogotá, press office',
  items: [{ ...release, ...item }],
});

describe('read, of a JSON Feed', () => {
  for (const version of VERSIONS) {
    it(`knows ${version}`, () => {
      const { feed, warnings } = read(feedWith({}, version));
      expect(feed.title).to.equal('City of Bogotá, press office');
      expect(feed.items).to.deep.equal([release]);
      expect(warnings).to.deep.equal([]);
    });
  }

  it('1: the author of an item', () => {
    const author = { name: 'Prensa de Bogotá', url: 'https://example.org/prensa' };
    const { feed, warnings } = read(feedWith({ author }, VERSIONS[0]));
    expect(feed.items[0]?.authors).to.deep.equal([author]);
    expect(warnings).to.deep.equal([]);
  });

  it('1.1: authors, and not the author that a publisher repeats for older readers', () => {
    const authors = [{ name: 'Carlos Fernando Galán' }, { name: 'Mike Johnston' }];
    const { feed } = read(feedWith({ authors, author: { name: 'Carlos Fernando Galán' } }));
    expect(feed.items[0]?.authors).to.deep.equal(authors);
  });

  it('reports a bad author where it stands', () => {
    const { feed, warnings } = read(feedWith({ author: 'Prensa de Bogotá' }, VERSIONS[0]));
    expect(warnings.map(({ path, expected }) => [path, expected])).to.deep.equal([['items[0].author', 'an object']]);
    expect(feed.items[0]?.title).to.equal(release.title);
  });

  const BODIES: [what: string, body: object, text: string | undefined][] = [
    ['content_text', { content_text: 'Mayors met.\n\nThey signed.' }, 'Mayors met.\n\nThey signed.'],
    [
      'content_html alone',
      { content_html: '<p>Mayors <b>met</b>.</p><p>They signed&hellip;</p>' },
      'Mayors met.\n\nThey signed…',
    ],
    ['both: the text', { content_text: 'Mayors met.', content_html: '<p>Other words.</p>' }, 'Mayors met.'],
    ['an empty text beside HTML', { content_text: '', content_html: '<p>Mayors met.</p>' }, 'Mayors met.'],
    ['tags in the text, which stay what they are', { content_text: 'a <b>b</b> &amp; c' }, 'a <b>b</b> &amp; c'],
    ['HTML without text', { content_html: '<p><img src="https://example.org/a.jpg" alt=""></p>' }, undefined],
    ['neither', {}, undefined],
  ];
  for (const [what, body, text] of BODIES) {
    it(`the body: ${what}`, () => {
      const { feed, warnings } = read(feedWith(body));
      expect(feed.items[0]?.content_text).to.equal(text);
      expect(warnings).to.deep.equal([]);
    });
  }

  it('attachments, tags, dates, picture and language', () => {
    const more = {
      url: 'https://example.org/releases/1',
      external_url: 'https://example.com/coverage',
      image: 'https://example.org/bogota.jpg',
      summary: 'Twelve mayors.',
      date_published: '2025-02-27T08:00:00-05:00',
      tags: ['Migración', 'Ciudades'],
      language: 'es-CO',
      attachments: [{ url: 'https://example.org/1.pdf', mime_type: 'application/pdf', size_in_bytes: 81234 }],
    };
    const { feed } = read(feedWith(more));
    expect(feed.items[0]).to.deep.include(more);
  });

  it('next_url leads to the next page', () => {
    const { feed } = read({ version: VERSIONS[1], items: [], next_url: 'https://example.org/feed-2.json' });
    expect(feed.next_url).to.equal('https://example.org/feed-2.json');
  });

  it('without items is a known document, and empty', () => {
    const { feed } = read({ version: VERSIONS[0], title: 'City of Bogotá' });
    expect(feed.items).to.deep.equal([]);
    expect(feed._mmc.people).to.deep.equal([]);
  });
});
