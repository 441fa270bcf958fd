// `init`: from an address or a file to a configuration that builds.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { rss } from './feed/read.mjs';
import { content, item, project } from './support/project.mjs';
import { post, posts, term, wordpress } from './support/wordpress.mjs';
import { workbook } from './support/workbook.mjs';

const BOARD = 'Name,City,Country,Board,Role,Phone\nAda Moreno,Lima,Peru,Leadership Board,Chair,12\n';
const CITIES = 'Ciudad;País;Latitud;Longitud\nLima;Perú;-12,05;-77,04\nQuito;Ecuador;-0,18;-78,47\n';
const PRESS = rss(
  '<item><title>Heat and homes</title><link>https://p.example/a</link><category>Climate</category></item>',
);

/** Without comments, as JSON. */
const configOf = (folder) => JSON.parse(folder.read('mmc-feed.json').replace(/^\s*\/\/.*$/gm, ''));

async function builds(folder) {
  const { exit, stderr } = await folder.run('build');
  assert.equal(exit, 0, stderr);
  return folder.json('public/feed/feed.json');
}

test('sheets, a feed and a document become sources of a configuration that builds', async (t) => {
  const folder = project(t, {
    'board.csv': BOARD,
    'cities.csv': CITIES,
    'press.xml': PRESS,
    'older.json': content({ items: [item('a')], people: [{ id: 'p', name: 'Old Mayor' }] }),
  });
  const { exit, stdout, stderr } = await folder.run('init', 'board.csv', 'cities.csv', 'press.xml', 'older.json');
  assert.equal(exit, 0, stderr);
  assert.deepEqual(configOf(folder).sources, [
    { name: 'people', as: 'people', sheet: 'board.csv' },
    { name: 'cities', as: 'cities', sheet: 'cities.csv' },
    { name: 'press', as: 'news', feed: 'press.xml' },
    { name: 'older', as: 'all', content: 'older.json' },
  ]);
  assert.match(stdout, /name ← Ciudad +“Lima” “Quito”/);
  assert.match(stdout, /topics ← category +“Climate”/);
  assert.match(stdout, /“Phone” is not one that we know/);
  assert.match(folder.read('mmc-feed.json'), /\/\/ role ← "Role": "Chair"/);
  const feed = await builds(folder);
  assert.equal(feed.items.length, 2);
  assert.deepEqual(feed._mmc.people.map(({ name }) => name).sort(), ['Ada Moreno', 'Old Mayor']);
});

test('each visible tab of a workbook that is a table is a source; what is hidden is no example', async (t) => {
  const people = (name) => [name, 'Lima', 'Peru', 'Leadership Board'];
  const header = ['Name', 'City', 'Country', 'Board'];
  const folder = project(t, {
    'board.xlsx': workbook([
      { name: 'Leadership Board', rows: [header, people('Ada'), people('Hidden One')], hidden: [3] },
      {
        name: 'Cities',
        rows: [
          ['City', 'Country'],
          ['Lima', 'Peru'],
        ],
      },
      { name: 'Notes', rows: [['Call them on Monday']] },
      { name: 'Secret', state: 'hidden', rows: [header, people('Secret One')] },
    ]),
  });
  const { exit, stdout, stderr } = await folder.run('init', 'board.xlsx');
  assert.equal(exit, 0, stderr);
  assert.deepEqual(configOf(folder).sources, [
    { name: 'leadership-board', as: 'people', sheet: 'board.xlsx', tab: 'Leadership Board' },
    { name: 'cities', as: 'cities', sheet: 'board.xlsx', tab: 'Cities' },
  ]);
  assert.doesNotMatch(stdout + folder.read('mmc-feed.json'), /Hidden One|Secret One/);
  await builds(folder);
});

test('nothing that is held is an example, in words or as JSON', async (t) => {
  const sheet =
    'Title,Date,Embargo,Type\nOpen to all,2026-11-01,,Report\nUnder embargo,2026-11-01,2027-01-01,Report\nTo come,2027-01-01,,Report\n';
  const folder = project(t, { 'news.csv': sheet });
  const { stdout } = await folder.run('init', 'news.csv', '--json');
  const { sources } = JSON.parse(stdout);
  assert.deepEqual(
    sources[0].fields.find(({ target }) => target === 'title'),
    {
      target: 'title',
      from: 'Title',
      examples: ['Open to all'],
    },
  );
  assert.doesNotMatch(stdout + folder.read('mmc-feed.json'), /Under embargo|To come/);
});

test('three examples a field at most, on one line each whatever they hold', async (t) => {
  const items = ['a', 'b', 'c', 'd'].map((name) => `<item><title>${name}\n*/ } // "x"</title></item>`).join('');
  const folder = project(t, { 'press.xml': rss(items) });
  await folder.run('init', 'press.xml');
  const line = folder
    .read('mmc-feed.json')
    .split('\n')
    .find((text) => text.includes('// title'));
  assert.equal(line.trim(), '// title ← "title": "a */ } // \\"x\\"", "b */ } // \\"x\\"", "c */ } // \\"x\\""');
  await builds(folder);
});

test('a configuration that is there stays as it is', async (t) => {
  const folder = project(t, { 'mmc-feed.json': '{ "mine": 1 }', 'board.csv': BOARD });
  const { exit, stderr } = await folder.run('init', 'board.csv');
  assert.equal(exit, 64);
  assert.match(stderr, /mmc-feed\.json is there already/);
  assert.equal(folder.read('mmc-feed.json'), '{ "mine": 1 }');
  assert.equal((await folder.run('init', 'board.csv', '--config', 'other.json')).exit, 0);
  assert.equal((await folder.run('init')).exit, 64);
});

test('what cannot be read is said, and nothing is written', async (t) => {
  const folder = project(t, { 'board.csv': BOARD, 'notes.csv': 'Call,them\non,Monday\n' });
  for (const missing of ['none.csv', 'notes.csv']) {
    const { exit, stderr } = await folder.run('init', 'board.csv', missing);
    assert.equal(exit, 3);
    assert.match(stderr, new RegExp(`${missing}.*Nothing was written`, 's'));
    assert.ok(!('mmc-feed.json' in folder.files()));
  }
});

const TOPIC = { slug: 'topic', name: 'Topics', rest_base: 'topic', types: ['news'] };
const SITE = {
  types: [
    { slug: 'post', rest_base: 'posts', name: 'Posts' },
    { slug: 'page', rest_base: 'pages', name: 'Pages' },
    { slug: 'attachment', rest_base: 'media', name: 'Media' },
    { slug: 'news', rest_base: 'news', name: 'News' },
    { slug: 'city', rest_base: 'cities', name: 'Cities' },
    { slug: 'job', rest_base: 'jobs', name: 'Jobs' },
  ],
  taxonomies: [TOPIC],
  terms: { topic: [term(1, 'Climate')] },
  posts: {
    posts: [],
    news: posts(4).map((one) => ({ ...one, topic: [1] })),
    cities: [post(9, { title: { rendered: 'Lima' }, acf: { country: 'Peru' } })],
    jobs: [post(10)],
  },
};

test('a WordPress: its types of news and cities, its taxonomies and fields, and what to ask for', async (t) => {
  const { address } = await wordpress(t, SITE);
  const folder = project(t);
  const { exit, stdout, stderr } = await folder.run('init', address);
  assert.equal(exit, 0, stderr);
  assert.deepEqual(configOf(folder).sources, [
    { name: 'news', as: 'news', wordpress: address, type: 'news' },
    { name: 'cities', as: 'cities', wordpress: address, type: 'city' },
  ]);
  assert.match(stdout, /topics ← term:topic +“Climate”/);
  assert.match(stdout, /country ← acf:country +“Peru”/);
  assert.match(
    stdout,
    /title ← title +“Cities discuss number 1” “Cities discuss number 2” “Cities discuss number 3”\n/,
  );
  assert.match(stdout, /which are not taken: job/);
  assert.match(stdout, /show_in_rest/);
  assert.doesNotMatch(stdout, /Show in REST API/);
  assert.equal((await builds(folder)).items.length, 4);
});

test('a WordPress that shows no fields, in several languages: what to ask for', async (t) => {
  const { address } = await wordpress(t, {
    ...SITE,
    introduction: { name: 'N', timezone_string: '', gmt_offset: 0, namespaces: ['wp/v2', 'pll/v1'] },
    posts: { posts: posts(1), news: [], cities: [], jobs: [] },
  });
  const folder = project(t);
  const { stdout } = await folder.run('init', address, '--lang', 'fr');
  assert.match(stdout, /Afficher dans l’API REST/);
  assert.match(stdout, /plusieurs langues/);
  assert.deepEqual(configOf(folder).sources, [{ name: 'news', as: 'news', wordpress: address, type: 'post' }]);
});

/** A site that is no WordPress, and what its pages are. */
async function site(t, pages) {
  const server = createServer(({ url }, response) => {
    const [type, body] = pages[url] ?? ['text/html', '<!doctype html><title>Not found</title>'];
    response.writeHead(pages[url] ? 200 : 404, { 'content-type': type }).end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${server.address().port}`;
}

test('another site: the feed that its page names', async (t) => {
  const page = '<!doctype html><head><link rel="alternate" type="application/rss+xml" href="/feed.xml"></head>';
  const address = await site(t, { '/': ['text/html', page], '/feed.xml': ['application/rss+xml', PRESS] });
  const folder = project(t);
  const { exit, stdout, stderr } = await folder.run('init', `${address}/`);
  assert.equal(exit, 0, stderr);
  const [source] = configOf(folder).sources;
  assert.deepEqual(source, { name: '127-0-0-1', as: 'news', feed: `${address}/feed.xml` });
  assert.match(stdout, /only its newest entries/);
});

test('a page cannot have a feed read from an address of this network', async (t) => {
  const inside = await site(t, { '/feed.xml': ['application/rss+xml', PRESS] });
  const page = `<!doctype html><link rel="alternate" type="application/rss+xml" href="${inside}/feed.xml">`;
  const address = await site(t, { '/': ['text/html', page] });
  const folder = project(t);
  const { exit, stderr } = await folder.run('init', `${address}/`);
  assert.equal(exit, 3);
  assert.match(stderr, /not a public web address/);
  assert.ok(!('mmc-feed.json' in folder.files()));
});

test('a site that is no WordPress and names no feed', async (t) => {
  const address = await site(t, { '/': ['text/html', '<!doctype html><title>A page</title>'] });
  const { exit, stderr } = await project(t).run('init', `${address}/`);
  assert.equal(exit, 3);
  assert.match(stderr, /REST/);
});
