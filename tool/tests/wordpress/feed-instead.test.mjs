// Where a site does not show its posts in its REST interface, and its feed is open.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rss } from '../feed/read.mjs';
import { CONFIG, project } from '../support/project.mjs';
import { post, posts, wordpress } from '../support/wordpress.mjs';

const entry = (number) => `<item><title>Cities discuss number ${number}</title>
  <link>https://mmc.example/news/${number}/</link><guid isPermaLink="false">https://mmc.example/?post_type=news&#038;p=${number}</guid>
  <pubDate>${String(number).padStart(2, '0')} Nov 2026 08:00:00 +0000</pubDate>
  <category>Press Releases</category><category>Climate</category><description>What was said of ${number}.</description></item>`;

/** A WordPress whose feed has these posts, and whose REST interface is as `site` says. */
async function start(t, site, feed) {
  const state = { feed, isClosed: false };
  const before = (_, url, response) => {
    if (url.searchParams.get('feed') === 'rss2') {
      const body = state.feed.length > 0 ? rss(state.feed.map(entry).join('')) : '<!doctype html><title>Log in</title>';
      response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(body);
      return true;
    }
    if (!state.isClosed) return false;
    response.writeHead(401, { 'content-type': 'application/json' }).end('{"code":"rest_cannot_access"}');
    return true;
  };
  const wp = await wordpress(t, { ...site, before });
  const source = { name: 'news', as: 'news', wordpress: wp.address, type: 'news' };
  const folder = project(t, { 'mmc-feed.json': { ...CONFIG, sources: [source] } });
  return { state, wp, folder };
}

const HIDDEN = { types: [{ slug: 'post', rest_base: 'posts', name: 'Posts' }] };
const SHOWN = { types: [{ slug: 'news', rest_base: 'news', name: 'News' }], taxonomies: [] };
const ids = (folder) => folder.json('public/feed.json').items.map(({ id }) => id);
const codes = (folder) => folder.json('report/report.json').findings.map(({ code }) => code);

test('a type that REST hides is read from its feed, with the ids of its posts, and the report says what is lost', async (t) => {
  const { wp, folder } = await start(t, HIDDEN, [3, 2]);
  const { exit, stderr } = await folder.run('build');
  assert.equal(exit, 0, stderr);
  assert.deepEqual(ids(folder), ['news-3', 'news-2']);
  const [item] = folder.json('public/feed.json').items;
  assert.deepEqual(item._mmc, { type: 'Press Release', topics: ['Climate'] });
  const asked = wp.requests.find(({ searchParams }) => searchParams.has('feed'));
  assert.equal(asked.searchParams.get('post_type'), 'news');
  const finding = folder.json('report/report.json').findings.find(({ code }) => code === 'feed-instead');
  assert.equal(finding.severity, 'check');
  assert.match(finding.message, /Only the newest posts.*show_in_rest/s);
  const { stdout } = await folder.run('explain', 'news-3');
  assert.match(stdout, /wp-admin\/post\.php\?post=3&action=edit/);
});

test('what has fallen off the end of that feed stays', async (t) => {
  const { state, folder } = await start(t, HIDDEN, [3, 2]);
  await folder.run('build');
  state.feed = [5, 4, 3];
  await folder.run('build');
  assert.deepEqual(ids(folder), ['news-5', 'news-4', 'news-3', 'news-2']);
});

test('a REST interface that is closed from the start: the feed', async (t) => {
  const { state, folder } = await start(t, SHOWN, [2]);
  state.isClosed = true;
  assert.equal((await folder.run('build')).exit, 0);
  assert.deepEqual(ids(folder), ['news-2']);
  assert.ok(codes(folder).includes('feed-instead'));
});

test('a REST interface that has closed: what was read in full stays, and the ids are the same when it opens again', async (t) => {
  const own = posts(3).map((one) => post(one.id, { link: `https://mmc.example/news/${one.id}/` }));
  const { state, folder } = await start(t, { ...SHOWN, posts: { news: own } }, [3]);
  await folder.run('build');
  const before = ids(folder);
  assert.equal(before.length, 3);
  state.isClosed = true;
  await folder.run('build');
  assert.deepEqual(ids(folder), before);
  assert.ok(codes(folder).includes('source-failed'));
  assert.ok(!codes(folder).includes('feed-instead'));
});

test('a site whose feed is closed, too, has failed, and the report says why REST gives nothing', async (t) => {
  const { folder } = await start(t, HIDDEN, []);
  const { exit } = await folder.run('build');
  assert.equal(exit, 3);
  const finding = folder.json('report/report.json').findings.find(({ code }) => code === 'source-failed');
  assert.match(finding.message, /show_in_rest/);
});
