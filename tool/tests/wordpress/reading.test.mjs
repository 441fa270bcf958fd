// Reading a WordPress while people work in it: nothing lost, nothing doubled, and politely.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CONFIG, project } from '../support/project.mjs';
import { picture, post, posts, term, wordpress } from '../support/wordpress.mjs';

const news = (wp, more = {}) => ({ name: 'news', as: 'news', wordpress: wp.address, ...more });
const start = (t, ...sources) => project(t, { 'mmc-feed.json': { ...CONFIG, sources } });
const report = (folder) => folder.json('report/report.json');
const codes = (folder) => report(folder).findings.map(({ code }) => code);

/** The ids of all news that were written. */
function idsIn(folder) {
  const pages = Object.entries(folder.files('public')).filter(([path]) => /^feed(-p\d+)?\.json$/.test(path));
  const ids = pages.flatMap(([path, text]) => (path === 'feed.json' ? [] : JSON.parse(text).items.map(({ id }) => id)));
  return [...new Set([...ids, ...JSON.parse(folder.read('public/feed.json')).items.map(({ id }) => id)])];
}
const numbers = (folder) =>
  idsIn(folder)
    .map((id) => Number(id.replace('news-', '')))
    .sort((a, b) => a - b);

test('250 posts over three pages, by ascending id, and their numbers once more', async (t) => {
  const wp = await wordpress(t, { posts: { posts: posts(250) } });
  const folder = start(t, news(wp));
  const { exit, stderr } = await folder.run('build');
  assert.equal(exit, 0, stderr);
  assert.deepEqual(
    numbers(folder),
    posts(250).map(({ id }) => id),
  );
  const asked = wp.requests.filter(({ pathname }) => pathname === '/wp-json/wp/v2/posts');
  assert.equal(asked.length, 6);
  for (const { searchParams } of asked) {
    assert.deepEqual(
      [searchParams.get('orderby'), searchParams.get('order'), searchParams.get('per_page')],
      ['id', 'asc', '100'],
    );
    assert.ok(searchParams.get('_fields'));
  }
  const [source] = report(folder).sources;
  assert.deepEqual([source.state, source.entries, source.requests], ['read', 250, wp.requests.length]);
});

test('posts of one page are read in one request', async (t) => {
  const wp = await wordpress(t, { posts: { posts: posts(40) } });
  await start(t, news(wp)).run('build');
  assert.equal(wp.requests.filter(({ pathname }) => pathname.endsWith('/posts')).length, 1);
});

test('never a status, never a list of media, never an author, never _embed', async (t) => {
  const media = Array.from({ length: 230 }, (_, index) => picture(1000 + index));
  const all = posts(230).map((one, index) => ({ ...one, featured_media: 1000 + index, categories: [7] }));
  const wp = await wordpress(t, { posts: { posts: all }, media, terms: { categories: [term(7, 'Reports')] } });
  const folder = start(t, news(wp));
  assert.equal((await folder.run('build')).exit, 0);
  for (const url of wp.requests) {
    assert.ok(!/status|_embed|author|users/.test(url.href), url.href);
    if (url.pathname.endsWith('/media')) assert.ok(url.searchParams.get('include'));
  }
  const pictures = wp.requests.filter(({ pathname }) => pathname.endsWith('/media'));
  assert.deepEqual(
    pictures.map(({ searchParams }) => searchParams.get('include').split(',').length),
    [100, 100, 30],
  );
  assert.equal(wp.requests.filter(({ pathname }) => pathname.endsWith('/categories')).length, 1);
});

test('at most two requests at once', async (t) => {
  const wp = await wordpress(t, { posts: { posts: posts(950) }, delay: 20 });
  assert.equal((await start(t, news(wp)).run('build')).exit, 0);
  assert.equal(wp.most, 2);
});

test('a post that is published, and one that is deleted, between any two requests', async (t) => {
  const ids = (all) => all.map(({ id }) => id);
  for (let at = 4; at <= 10; at++) {
    for (const [gone, come] of [
      [50, 900],
      [100, 1],
      [150, 120],
      [undefined, 30],
      [201, undefined],
    ]) {
      const before = posts(250, 2).filter(({ id }) => id !== come && id !== 120);
      const after = [...before.filter(({ id }) => id !== gone), ...(come === undefined ? [] : [post(come)])];
      const wp = await wordpress(t, { posts: { posts: before } });
      wp.site.before = (number) => {
        if (number === at) wp.site.posts.posts = after;
        return false;
      };
      const folder = start(t, news(wp));
      assert.equal((await folder.run('build')).exit, 0);
      const got = numbers(folder);
      const was = `${at} ${gone} ${come}`;
      assert.deepEqual(
        ids(before).filter((id) => id !== gone && !got.includes(id)),
        [],
        `lost: ${was}`,
      );
      assert.deepEqual(
        got.filter((id) => ![...ids(before), come].includes(id)),
        [],
        `of nowhere: ${was}`,
      );
      // What happens after the last look comes with the next run: before it, it is seen.
      const last = wp.requests.findLastIndex(({ searchParams }) => searchParams.get('_fields') === 'id') + 1;
      if (at <= last - 2)
        assert.deepEqual([got.includes(gone), come === undefined || got.includes(come)], [false, true], was);
    }
  }
});

test('a site that never rests is not read by half', async (t) => {
  const wp = await wordpress(t, { posts: { posts: posts(250) } });
  wp.site.before = (number) => {
    wp.site.posts.posts = posts(250 - (number % 2));
    return false;
  };
  const { exit, stderr } = await start(t, news(wp)).run('build');
  assert.equal(exit, 3);
  assert.match(stderr, /changed again and again/);
});

for (const namelessToo of [false, true]) {
  test(`a broken post is found by halving and left out${namelessToo ? ', though not even its number is shown' : ''}`, async (t) => {
    const wp = await wordpress(t, { posts: { posts: posts(250) }, broken: [137], namelessToo });
    const folder = start(t, news(wp));
    assert.equal((await folder.run('build')).exit, 0);
    assert.deepEqual(
      numbers(folder),
      posts(250)
        .map(({ id }) => id)
        .filter((id) => id !== 137),
    );
    const found = report(folder).findings.filter(({ code }) => code === 'post-unreadable');
    assert.equal(found.length, 1);
    assert.match(found[0].message, namelessToo ? /> 136/ : /137/);
    if (!namelessToo) assert.match(found[0].where.edit, /\/wp-admin\/post\.php\?post=137&action=edit$/);
  });
}

test('a site on which every post is broken is said to be so', async (t) => {
  const all = posts(250);
  const wp = await wordpress(t, { posts: { posts: all }, broken: all.map(({ id }) => id) });
  const { exit, stderr } = await start(t, news(wp)).run('build');
  assert.equal(exit, 3);
  assert.match(stderr, /status 500/);
});

test('a site that allows fewer posts a page, and one that does not count them', async (t) => {
  const all = posts(130).map((one) => ({ ...one, featured_media: 1000 + one.id }));
  const media = all.map(({ featured_media }) => picture(featured_media));
  const wp = await wordpress(t, { posts: { posts: all }, media, perPage: 50 });
  const folder = start(t, news(wp));
  assert.equal((await folder.run('build')).exit, 0);
  assert.equal(numbers(folder).length, 130);
  assert.ok(folder.json('public/feed.json').items.every(({ image }) => image));
  const other = await wordpress(t, { posts: { posts: posts(230) }, hasTotals: false });
  const second = start(t, news(other));
  assert.equal((await second.run('build')).exit, 0);
  assert.equal(numbers(second).length, 230);
});

test('a source that fails keeps its last good posts', async (t) => {
  const wp = await wordpress(t, { posts: { posts: posts(30) } });
  const folder = start(t, news(wp));
  await folder.run('build');
  wp.site.before = (_, __, response) => response.writeHead(403).end();
  const { exit } = await folder.run('build', '--now', '2026-11-28T13:00:00Z');
  assert.equal(exit, 0);
  const [source] = report(folder).sources;
  assert.deepEqual([source.state, source.entries, source.age_s], ['last-good', 30, 3600]);
  assert.ok(codes(folder).includes('source-failed'));
  assert.equal(numbers(folder).length, 30);
});

test('nothing changed writes nothing, and a term that changed is seen', async (t) => {
  const wp = await wordpress(t, {
    posts: { posts: [post(1, { categories: [7] }), post(2)] },
    terms: { categories: [term(7, 'Reports'), term(8, 'Statements')] },
  });
  const folder = start(t, news(wp));
  await folder.run('build');
  await folder.run('build', '--now', '2026-11-28T13:00:00Z');
  assert.equal(report(folder).outcome, 'unchanged');
  wp.site.posts.posts[0].categories = [8];
  await folder.run('build', '--now', '2026-11-28T14:00:00Z');
  assert.deepEqual(report(folder).changes.changed[0].fields, [{ name: 'type', from: 'Report', to: 'Statement' }]);
});

test('every, optional and headers work as for other sources', async (t) => {
  const wp = await wordpress(t, { posts: { posts: posts(3) } });
  const folder = start(t, news(wp, { every: 600, headers: { 'x-door': 'open' } }));
  await folder.run('build');
  const asked = wp.requests.length;
  await folder.run('build', '--now', '2026-11-28T12:05:00Z');
  assert.equal(wp.requests.length, asked);
  wp.site.before = (_, __, response) => response.writeHead(404).end();
  const other = start(t, news(wp, { optional: true }));
  assert.equal((await other.run('build')).exit, 0);
});
