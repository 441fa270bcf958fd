// What of a post becomes what of an entry, and where each value came from.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CONFIG, project } from '../support/project.mjs';
import { picture, post, term, wordpress } from '../support/wordpress.mjs';

const start = (t, ...sources) => project(t, { 'mmc-feed.json': { ...CONFIG, sources } });
const report = (folder) => folder.json('report/report.json');

/** The news that a site of one post gives, and the folder. */
async function build(t, site, more = {}) {
  const wp = await wordpress(t, site);
  const folder = start(t, { name: 'news', as: 'news', wordpress: wp.address, ...more });
  const { exit, stderr } = await folder.run('build');
  assert.equal(exit, 0, stderr);
  return { wp, folder, items: folder.json('public/feed.json').items };
}

test('title, link, texts and dates, each with its place', async (t) => {
  const { folder, items } = await build(t, {
    posts: {
      posts: [
        post(996, {
          title: { rendered: 'Mayors &amp; <em>cities</em> &#8211; &amp;lt;' },
          date: '2026-07-04T10:00:00',
          date_gmt: '2026-07-04T08:00:00',
          excerpt: { rendered: '<p>A summary. <a class="more-link" href="#">Continue reading</a></p>' },
          content: {
            rendered: '<p>NEW YORK&mdash; As it was.</p>\n[vc_row][my_form id="7"]<ul><li>One</li><li>Two</li></ul>',
          },
        }),
      ],
    },
  });
  const [item] = items;
  assert.equal(item.id, 'news-996');
  assert.equal(item.title, 'Mayors & cities – &lt;');
  assert.equal(item.url, 'https://mmc.example/news/post-996/');
  assert.equal(item.summary, 'A summary.');
  assert.match(item.content_text, /^NEW YORK— As it was\.\n\nOne\n\nTwo$/);
  // Brussels was two hours ahead in July, and is one ahead today.
  assert.equal(item.date_published, '2026-07-04T10:00:00+02:00');
  assert.match(item.date_modified, /^2026-02-17T10:00:00\+01:00$/);
  const { stdout } = await folder.run('explain', 'news-996');
  assert.match(stdout, /title: .*\n +news!996!title: as it is → HTML made text/);
  assert.match(stdout, /wp\/wp-admin\/post\.php\?post=996&action=edit/);
  const [{ where }] = report(folder).findings;
  assert.equal(where.post, 996);
  assert.equal(where.edit, 'https://mmc.example/wp/wp-admin/post.php?post=996&action=edit');
});

test('the offset is that of the post, though the site has moved since', async (t) => {
  const there = { date: '2026-07-04T10:00:00', date_gmt: '2026-07-04T04:30:00' };
  const { items } = await build(t, { posts: { posts: [post(1, there)] } });
  assert.equal(items[0].date_published, '2026-07-04T10:00:00+05:30');
});

test('a post without date_gmt is of the site’s own clock', async (t) => {
  const { items } = await build(t, { posts: { posts: [post(1, { date: '2026-07-04T10:00:00', date_gmt: null })] } });
  assert.equal(items[0].date_published, '2026-07-04T10:00:00+02:00');
  const introduction = { timezone_string: '', gmt_offset: -3, namespaces: ['wp/v2'] };
  const site = { introduction, posts: { posts: [post(1, { date_gmt: '0000-00-00T00:00:00' })] } };
  assert.match((await build(t, site)).items[0].date_published, /-03:00$/);
});

test('types and topics of categories, without the default one', async (t) => {
  const terms = {
    categories: [
      term(1, 'Uncategorized'),
      term(2, 'Press Releases'),
      term(3, 'Climate &amp; Health'),
      term(4, 'Comunicados de prensa'),
    ],
    tags: [term(9, 'COP31')],
  };
  const { items } = await build(t, {
    posts: {
      posts: [post(1, { categories: [3, 2], tags: [9] }), post(2, { categories: [1] }), post(3, { categories: [4] })],
    },
    terms,
  });
  const by = Object.fromEntries(items.map((item) => [item.id, item]));
  assert.deepEqual(by['news-1']._mmc, { type: 'Press Release', topics: ['Climate & Health'] });
  assert.deepEqual(by['news-1'].tags, ['COP31']);
  assert.equal(by['news-2']._mmc, undefined);
  assert.equal(by['news-3']._mmc.type, 'Comunicado de prensa');
});

const CUSTOM = {
  types: [{ slug: 'resource', rest_base: 'resources', name: 'Resources' }],
  taxonomies: [
    { slug: 'resource_type', name: 'Resource Types', rest_base: 'resource-types', types: ['resource'] },
    { slug: 'tema', name: 'Temas', rest_base: 'temas', types: ['resource'] },
    { slug: 'audience', name: 'Audiences', rest_base: 'audience', types: ['resource'] },
  ],
  terms: {
    'resource-types': [term(11, 'Report'), term(12, 'Annual', { parent: 11 })],
    temas: [term(21, 'Clima'), term(22, 'Vivienda')],
    audience: [term(31, 'Mayors')],
  },
};
const resource = (id, more = {}) => post(id, { 'resource-types': [12, 11], temas: [21, 22], audience: [31], ...more });

test('a type and taxonomies of the site’s own, known by their words', async (t) => {
  for (const type of ['resource', 'resources']) {
    const { folder, items } = await build(t, { ...CUSTOM, posts: { resources: [resource(5)] } }, { type });
    assert.deepEqual(items[0]._mmc, { type: 'Report', topics: ['Clima', 'Vivienda'] });
    const unread = report(folder).findings.find(({ code }) => code === 'taxonomy-unread');
    assert.match(unread.message, /Audiences/);
    assert.match(unread.cure, /term:audience/);
  }
});

test('taxonomies, fixed texts and a taxonomy that is gone, by the configuration', async (t) => {
  const fields = { topics: 'term:audience', type: "'Report'", place: 'term:venue' };
  const { folder, items } = await build(
    t,
    { ...CUSTOM, posts: { resources: [resource(5)] } },
    { type: 'resource', fields },
  );
  assert.deepEqual(items[0]._mmc, { type: 'Report', topics: ['Mayors'] });
  const missing = report(folder).findings.filter(({ code }) => code === 'field-missing');
  assert.deepEqual(
    missing.map(({ where }) => where.field),
    ['term:venue'],
  );
});

test('the featured picture, with its description and its credit', async (t) => {
  const { items, folder } = await build(t, {
    posts: { posts: [post(5, { featured_media: 70 })] },
    media: [picture(70)],
  });
  assert.equal(items[0].image, 'https://mmc.example/uploads/70-1024.jpg');
  assert.equal(items[0]._mmc.image_alt, 'A mayor at desk 70');
  assert.equal(items[0]._mmc.image_credit, 'Photo: A. Vane');
  assert.match(
    (await folder.run('explain', 'news-5')).stdout,
    /image: .*\n +news!5!picture: .*media of the site \(70\)/,
  );
});

test('fields of ACF: texts, links, numbers of pictures, days; and those whose names are known', async (t) => {
  const acf = {
    where: { city: 'Rio de Janeiro' },
    link_out: { title: 'More', url: 'https://partner.example/x', target: '' },
    photo_file: '71',
    Topics: ['Climate', 'Housing'],
    status: 'Corrected',
    phone: '+32 2 000 00 00',
    embargo: '20260101',
  };
  const fields = { place: 'acf:where.city', link: 'acf:link_out', image: 'acf:photo_file' };
  const { items, folder, wp } = await build(
    t,
    { posts: { posts: [post(5, { acf })] }, media: [picture(71)] },
    { fields },
  );
  const [item] = items;
  assert.equal(item._mmc.place, 'Rio de Janeiro');
  assert.equal(item.url, 'https://partner.example/x');
  assert.equal(item.image, 'https://mmc.example/uploads/71-1024.jpg');
  assert.deepEqual(
    [item._mmc.image_alt, item._mmc.topics, item._mmc.status],
    ['A mayor at desk 71', ['Climate', 'Housing'], 'corrected'],
  );
  assert.ok(wp.requests.some(({ search }) => search.includes('include=71')));
  for (const text of Object.values(folder.files())) assert.ok(!text.includes('+32 2'));
  assert.match((await folder.run('explain', 'news-5')).stdout, /place: .*\n +news!5!acf:where\.city/);
});

test('pictures of ACF by the hundred', async (t) => {
  const all = Array.from({ length: 150 }, (_, index) => post(index + 1, { acf: { photo: 1000 + index } }));
  const media = all.map((_, index) => picture(1000 + index));
  const { wp } = await build(t, { posts: { posts: all }, media }, { fields: { image: 'acf:photo' } });
  const sizes = wp.requests
    .filter(({ pathname }) => pathname.endsWith('media'))
    .map(({ searchParams }) => searchParams.get('include').split(',').length);
  assert.deepEqual(sizes, [100, 50]);
});

test('ACF that is not shown in REST is said so', async (t) => {
  const { folder } = await build(t, { posts: { posts: [post(5, { acf: [] })] } }, { fields: { place: 'acf:place' } });
  const { cure } = report(folder).findings.find(({ code }) => code === 'acf-hidden');
  assert.match(cure, /Show in REST API/);
});

test('meta, when it is asked for', async (t) => {
  const { items, wp } = await build(
    t,
    { posts: { posts: [post(5, { meta: { venue: 'Geneva', secret: 'x' } })] } },
    { fields: { place: 'meta:venue' } },
  );
  assert.equal(items[0]._mmc.place, 'Geneva');
  assert.ok(wp.requests.some(({ searchParams }) => searchParams.get('_fields')?.split(',').includes('meta')));
});

test('people and cities are posts, too', async (t) => {
  const person = post(8, {
    title: { rendered: 'Zuri Plover' },
    acf: { board: 'Leadership Board', role: 'Chair', city: 'Reedport', country: 'Kenya', photo: 70 },
  });
  const city = post(9, {
    title: { rendered: 'Milan' },
    acf: { country: 'Italy', latitude: 45.4642, longitude: '9.19' },
  });
  const wp = await wordpress(t, {
    types: [
      { slug: 'person', rest_base: 'people' },
      { slug: 'city', rest_base: 'city' },
    ],
    taxonomies: [],
    posts: { people: [person], city: [city] },
    media: [picture(70)],
  });
  const folder = start(
    t,
    { name: 'board', as: 'people', wordpress: wp.address, type: 'person' },
    { name: 'cities', as: 'cities', wordpress: wp.address, type: 'city' },
  );
  assert.equal((await folder.run('build')).exit, 0);
  const { people, cities } = folder.json('public/feed.json')._mmc;
  assert.deepEqual(
    [people[0].id, people[0].name, people[0].country, people[0].memberships, people[0].image],
    [
      'board-8',
      'Zuri Plover',
      'KE',
      [{ organization: 'Leadership Board', role: 'Chair' }],
      'https://mmc.example/uploads/70-1024.jpg',
    ],
  );
  assert.deepEqual([cities.features[0].id, cities.features[0].geometry.coordinates], ['cities-9', [9.19, 45.4642]]);
});

test('a site in several languages: only the posts of the source’s own', async (t) => {
  const introduction = { timezone_string: 'UTC', gmt_offset: 0, namespaces: ['wp/v2', 'pll/v1'] };
  const all = [post(1, { lang: 'en' }), post(2, { lang: 'es' }), post(3, { lang: 'es' })];
  const wp = await wordpress(t, { introduction, posts: { posts: all } });
  const source = { as: 'news', wordpress: wp.address };
  const folder = start(t, { ...source, name: 'news' }, { ...source, name: 'noticias', language: 'es' });
  assert.equal((await folder.run('build')).exit, 0);
  const ids = (path) =>
    folder
      .json(path)
      .items.map(({ id }) => id)
      .sort();
  assert.deepEqual(ids('public/feed.json'), ['news-1']);
  assert.deepEqual(ids('public/es/feed.json'), ['noticias-2', 'noticias-3']);
  const asked = wp.requests
    .filter(({ pathname }) => pathname.endsWith('/posts'))
    .map(({ searchParams }) => searchParams.get('lang'));
  assert.deepEqual(new Set(asked), new Set(['en', 'es']));
});

test('a site in several languages: posts that Polylang ties together name each other', async (t) => {
  const translations = (own, tied) => ({ lang: own, translations: tied, link: `https://mmc.example/${own}/a` });
  const held = { content: { rendered: '', protected: true } };
  const all = [
    post(1, { ...translations('en', { en: 1, es: 2, fr: 3 }), title: { rendered: 'A report' } }),
    post(2, { ...translations('es', { en: 1, es: 2, fr: 3 }), title: { rendered: 'Un informe' } }),
    post(3, { ...translations('fr', { en: 1, es: 2, fr: 3 }), ...held }),
    post(4, { lang: 'en', translations: [] }),
  ];
  const introduction = { timezone_string: 'UTC', gmt_offset: 0, namespaces: ['wp/v2', 'pll/v1'] };
  const wp = await wordpress(t, { introduction, posts: { posts: all } });
  const sources = ['en', 'es', 'fr'].map((language) => ({
    name: language,
    as: 'news',
    wordpress: wp.address,
    language,
  }));
  const folder = start(t, ...sources);
  const tied = (path) => folder.json(path).items.map(({ id, _mmc }) => [id, _mmc?.translations]);
  const spanish = [{ language: 'es', url: 'https://mmc.example/es/a', title: 'Un informe' }];
  const english = [{ language: 'en', url: 'https://mmc.example/en/a', title: 'A report' }];
  assert.equal((await folder.run('build')).exit, 0);
  assert.deepEqual(
    new Map(tied('public/feed.json')),
    new Map([
      ['en-1', spanish],
      ['en-4', undefined],
    ]),
  );
  assert.deepEqual(tied('public/es/feed.json'), [['es-2', english]]);
  // Neither copies of what was read nor WordPress's unmoved time of the last change keep an old tie.
  for (const one of all.slice(0, 3)) one.translations = {};
  assert.equal((await folder.run('build')).exit, 0);
  assert.deepEqual(tied('public/es/feed.json'), [['es-2', undefined]]);
});

test('a site that does not heed the language is sorted here', async (t) => {
  const wp = await wordpress(t, { posts: { posts: [post(1, { lang: 'en' }), post(2, { lang: 'pt_BR' }), post(3)] } });
  const folder = start(t, { name: 'news', as: 'news', wordpress: wp.address, language: 'pt' });
  assert.equal((await folder.run('build')).exit, 0);
  assert.deepEqual(
    folder
      .json('public/pt/feed.json')
      .items.map(({ id }) => id)
      .sort(),
    ['news-2', 'news-3'],
  );
});

test('only, not and set', async (t) => {
  const terms = { categories: [term(2, 'Report'), term(3, 'Statement')] };
  const all = [post(1, { categories: [2] }), post(2, { categories: [3] }), post(3)];
  const { items } = await build(
    t,
    { posts: { posts: all }, terms },
    { set: { type: 'Press Release' }, not: { type: 'statement' } },
  );
  assert.deepEqual(items.map(({ id, _mmc }) => [id, _mmc.type]).sort(), [
    ['news-1', 'Report'],
    ['news-3', 'Press Release'],
  ]);
});

test('what is encoded, and what would be markup, is text', async (t) => {
  const { items } = await build(t, {
    posts: {
      posts: [
        post(1, {
          title: { rendered: 'A &#038; B <script>alert(1)</script>' },
          content: { rendered: '<p>1 &lt; 2 &amp;amp; 3</p>' },
        }),
      ],
    },
  });
  assert.deepEqual([items[0].title, items[0].content_text], ['A & B', '1 < 2 &amp; 3']);
});
