import { expect } from '@open-wc/testing';
import type { NewsItem } from '../../../src/feed/index.js';
import { read } from '../../../src/feed/read.js';
import { embeddedPost, plainPost } from '../../fixtures/feed/wordpress-posts.js';
import { changed } from '../support/json.js';

/** The first item of a list of posts. */
const itemOf = (post: unknown): NewsItem | undefined => read([post]).feed.items[0];

/** A post in one category. */
const inCategory = (name: string): unknown =>
  changed(embeddedPost, '_embedded', { 'wp:term': [[{ id: 4, name, taxonomy: 'category' }]] });

describe('read, of WordPress posts', () => {
  it('with _embed: text, picture, author, categories and tags', () => {
    const { feed, warnings } = read([embeddedPost]);
    expect(warnings).to.deep.equal([]);
    expect(feed.items).to.deep.equal([
      {
        id: '6288',
        url: 'https://mayorsmigrationcouncil.org/news/gcf-economic-inclusion/',
        title: 'Cities’ Turn: Global Cities Fund Launches New $3M Investment & Calls for More…',
        summary: 'Six cities on four continents receive grants of the Global Cities Fund…',
        content_text:
          'Boston, Kanifing, Koboko, Manta, Quezon City and Turin receive grants.\n\n' +
          'What comes next\n\nThe grants run for two years.\nAll six cities report in 2027.',
        image: 'https://mayorsmigrationcouncil.org/wp-content/uploads/2025/09/stage-768x512.jpg',
        date_published: '2025-09-25T09:00:00-04:00',
        date_modified: '2025-10-01T16:20:11',
        authors: [{ name: 'Press & Communications', url: 'https://mayorsmigrationcouncil.org/author/press/' }],
        tags: ['Global Cities Fund'],
        _mmc: {
          type: 'Press Release',
          topics: ['Economic Inclusion & Work'],
          image_alt: 'Six mayors on a stage in New York',
        },
      },
    ]);
  });

  it('without _embed: text, link and dates', () => {
    const { feed, warnings } = read([plainPost]);
    expect(warnings).to.deep.equal([]);
    expect(feed.items).to.deep.equal([
      {
        id: '4512',
        url: 'https://mayorsmigrationcouncil.org/?p=4512',
        title: 'MMC Readout: Migration at the 2024 UN General Assembly',
        summary: 'Mayors of Amman, Montréal and Montevideo in New York […]',
        date_published: '2024-09-30T22:15:00-04:00',
        date_modified: '2024-09-30T22:15:00',
        authors: [],
        tags: [],
        _mmc: { topics: [] },
      },
    ]);
  });

  it('takes a post by itself for a list of one', () => {
    const { feed, warnings } = read({ ...plainPost, link: 'javascript:alert(1)' });
    expect(feed.items.map(({ title }) => title)).to.deep.equal([plainPost.title.rendered]);
    expect(warnings.map(({ path }) => path)).to.deep.equal(['link']);
  });

  it('takes an empty list for a site without posts', () => {
    const { feed, warnings } = read([]);
    expect(feed.items).to.deep.equal([]);
    expect(warnings).to.deep.equal([]);
  });

  const TITLES: [rendered: string, title: string][] = [
    ['Cities&#8217; Solutions', 'Cities’ Solutions'],
    ['Cities&#x2019; Solutions', 'Cities’ Solutions'],
    ['Read on&hellip;', 'Read on…'],
    ['2021&#8211;2024', '2021–2024'],
    ['Health &amp; Housing', 'Health & Housing'],
    ['How &amp;lt;b&amp;gt; is written', 'How &lt;b&gt; is written'],
    ['&lt;script&gt;alert(1)&lt;/script&gt;', '<script>alert(1)</script>'],
    ['<em>You Belong Here</em>: Six Cities', 'You Belong Here: Six Cities'],
    ['Bogot&aacute; &#038; Montr&eacute;al', 'Bogotá & Montréal'],
    ['عمّان &#8220;مدينة&#8221;', 'عمّان “مدينة”'],
  ];
  for (const [rendered, title] of TITLES) {
    it(`strips tags and decodes entities once: ${rendered}`, () => {
      expect(itemOf({ ...embeddedPost, title: { rendered } })?.title).to.equal(title);
    });
  }

  const CATEGORIES: [category: string, type: string | undefined, topics: string[]][] = [
    ['Press Release', 'Press Release', []],
    ['Press Releases', 'Press Release', []],
    ['Statements', 'Statement', []],
    ['Reports', 'Report', []],
    ['MMC Readouts', 'MMC Readout', []],
    ['Op-Eds', 'Op-Ed', []],
    ['In the News', 'In the News', []],
    ['Climate Migration', undefined, ['Climate Migration']],
    ['Uncategorized', undefined, []],
    ['Non classé', undefined, []],
    ['Sin categoría', undefined, []],
    ['Sem categoria', undefined, []],
    ['غير مصنف', undefined, []],
  ];
  for (const [category, type, topics] of CATEGORIES) {
    it(`category ${category}: ${type ?? 'no type'}, ${topics.length} topics`, () => {
      const { _mmc } = itemOf(inCategory(category)) ?? {};
      expect(_mmc?.type).to.equal(type);
      expect(_mmc?.topics).to.deep.equal(topics);
    });
  }

  const DEFAULTS: [term: object, topics: string[]][] = [
    [{ id: 1, name: 'Notícias', slug: 'noticias' }, []],
    [{ id: 1, name: 'Report', slug: 'report' }, []],
    [{ id: 9, name: 'News', slug: 'uncategorized' }, []],
    [{ id: 9, name: 'Diverses', slug: '%d8%ba%d9%8a%d8%b1-%d9%85%d8%b5%d9%86%d9%81' }, []],
    [{ id: 9, name: 'Non classé', slug: 'non-classe-fr' }, []],
    [{ id: 9, name: 'Harbours', slug: '%E0%A4%A' }, ['Harbours']],
  ];
  for (const [term, topics] of DEFAULTS) {
    it(`of the category ${JSON.stringify(term)}: topics ${topics.join() || 'none'}`, () => {
      const terms = { 'wp:term': [[{ taxonomy: 'category', ...term }]] };
      expect(itemOf({ ...embeddedPost, _embedded: terms })?._mmc?.topics).to.deep.equal(topics);
    });
  }

  it('takes a default category that a site has made a type of', () => {
    const terms = { 'wp:term': [[{ taxonomy: 'category', id: 1, name: 'Reports' }]] };
    expect(itemOf({ ...embeddedPost, _embedded: terms })?._mmc?.type).to.equal('Report');
  });

  const MOMENTS: [date: unknown, gmt: unknown, published: string | undefined][] = [
    ['2026-05-12T09:00:00', '2026-05-12T07:00:00', '2026-05-12T09:00:00+02:00'],
    ['2026-05-12T22:15:00', '2026-05-13T02:15:00', '2026-05-12T22:15:00-04:00'],
    ['2026-05-12T12:30:00', '2026-05-12T07:00:00', '2026-05-12T12:30:00+05:30'],
    ['2026-05-12T07:00:00', '2026-05-12T07:00:00', '2026-05-12T07:00:00+00:00'],
    ['2026-05-12T09:00:00', '0000-00-00T00:00:00', '2026-05-12T09:00:00'],
    ['2026-05-12T09:00:00', undefined, '2026-05-12T09:00:00'],
    ['2026-05-12T09:00:00', '2026-03-01T00:00:00', '2026-03-01T00:00:00Z'],
    [false, '2026-05-12T07:00:00', '2026-05-12T07:00:00Z'],
    [null, '2026-05-12T07:00:00', '2026-05-12T07:00:00Z'],
    [false, false, undefined],
  ];
  for (const [date, date_gmt, published] of MOMENTS) {
    it(`date ${String(date)}, in Greenwich ${String(date_gmt)}: ${published}`, () => {
      const post = { ...plainPost, date, date_gmt, modified: undefined, modified_gmt: undefined };
      const { feed, warnings } = read([post]);
      expect(feed.items[0]?.date_published).to.equal(published);
      expect(warnings).to.deep.equal([]);
    });
  }

  it('takes the original picture where there is no smaller one', () => {
    const media = embeddedPost._embedded['wp:featuredmedia'][0]?.source_url;
    expect(itemOf(changed(embeddedPost, '_embedded.wp:featuredmedia[0].media_details'))?.image).to.equal(media);
  });

  it('does without a picture that the site keeps to itself', () => {
    const forbidden = { code: 'rest_forbidden', message: 'You are not allowed to do that.', data: { status: 401 } };
    const { feed, warnings } = read([changed(embeddedPost, '_embedded.wp:featuredmedia[0]', forbidden)]);
    expect(feed.items[0]).to.not.have.property('image');
    expect(warnings).to.deep.equal([]);
  });

  it('keeps the day that the site prints, and not the one in Greenwich', () => {
    expect(itemOf(plainPost)?.date_published).to.equal('2024-09-30T22:15:00-04:00');
    expect(itemOf({ ...plainPost, date: null })?.date_published).to.equal('2024-10-01T02:15:00Z');
  });

  const BAD: [path: string, bad: unknown, reported: string][] = [
    ['link', 'javascript:alert(1)', '[0].link'],
    ['date', 'last week', '[0].date'],
    ['excerpt.rendered', 5, '[0].excerpt.rendered'],
  ];
  for (const [path, bad, reported] of BAD) {
    it(`reports a bad ${path} by the name that WordPress gives it`, () => {
      const { feed, warnings } = read([changed({ ...plainPost, date_gmt: undefined }, path, bad)]);
      expect(warnings.map((warning) => warning.path)).to.deep.equal([reported]);
      expect(feed.items.map(({ title }) => title)).to.deep.equal([plainPost.title.rendered]);
    });
  }

  it('drops a post without a title or any text, and keeps the others', () => {
    const wordless = { ...plainPost, excerpt: { rendered: '' } };
    const untitled: unknown[] = [changed(wordless, 'title.rendered', ''), changed(wordless, 'title'), null, 'post'];
    for (const post of untitled) {
      const { feed, warnings } = read([post, embeddedPost]);
      expect(feed.items.map(({ id }) => id)).to.deep.equal(['6288']);
      expect(warnings).to.have.lengthOf(1);
      expect(warnings[0]?.path).to.match(/^\[0\]/);
    }
  });
});
