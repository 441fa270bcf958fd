// A partner's feed as a source: what is published of it, and what stays when it has fallen off the end.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CONFIG, project } from '../support/project.mjs';
import { rss } from './read.mjs';

const entry = (
  number,
) => `<item><title>Cities discuss number ${number}</title><guid isPermaLink="false">${number}</guid>
  <link>https://partner.example/${number}</link><pubDate>${number} Nov 2026 08:00:00 GMT</pubDate></item>`;
const feedOf = (...numbers) => rss(numbers.map(entry).join(''));
const SOURCE = { name: 'press', as: 'news', feed: 'rss.xml', set: { type: 'In The News' } };
const start = (t, feed, source = {}) =>
  project(t, { 'mmc-feed.json': { ...CONFIG, sources: [{ ...SOURCE, ...source }] }, 'rss.xml': feed });
const published = (folder) => folder.json('public/feed.json').items.map(({ title }) => Number(/\d+/.exec(title)[0]));

test('what a partner publishes is in the feed, with what the configuration adds', async (t) => {
  const folder = start(t, feedOf(3, 2, 1));
  const { exit, stderr } = await folder.run('build');
  assert.equal(exit, 0, stderr);
  assert.deepEqual(published(folder), [3, 2, 1]);
  assert.equal(folder.json('public/feed.json').items[0]._mmc.type, 'In The News');
  const { sources } = folder.json('report/report.json');
  assert.deepEqual(sources, [{ name: 'press', state: 'read', entries: 3, age_s: 0, requests: 0 }]);
});

test('what has fallen off the end stays; what was taken from among the others goes', async (t) => {
  const folder = start(t, feedOf(4, 3, 2, 1));
  await folder.run('build');
  folder.write('rss.xml', feedOf(6, 5, 3));
  await folder.run('build');
  assert.deepEqual(published(folder), [6, 5, 3, 2, 1]);
  folder.write('rss.xml', feedOf(8, 7));
  await folder.run('build');
  assert.deepEqual(published(folder), [8, 7, 6, 5, 3, 2, 1]);
});

test('an entry that is pinned to the top takes nothing away, nor does a feed with the oldest first', async (t) => {
  const folder = start(t, feedOf(1, 6, 5, 4));
  await folder.run('build');
  folder.write('rss.xml', feedOf(1, 8, 7, 6));
  await folder.run('build');
  assert.deepEqual(published(folder), [8, 7, 6, 5, 4, 1]);
  const other = start(t, feedOf(1, 2, 3));
  await other.run('build');
  other.write('rss.xml', feedOf(3, 4, 5));
  await other.run('build');
  assert.deepEqual(published(other), [5, 4, 3, 2, 1]);
});

test('an entry that stays goes when the configuration names it', async (t) => {
  const folder = start(t, feedOf(3, 2, 1));
  await folder.run('build');
  folder.write('rss.xml', feedOf(4, 3));
  const source = { ...SOURCE, not: { title: ['Cities discuss number 1'] } };
  folder.write('mmc-feed.json', { ...CONFIG, sources: [source] });
  await folder.run('build');
  assert.deepEqual(published(folder), [4, 3, 2]);
});

test('explain names the element that a value is from', async (t) => {
  const folder = start(t, feedOf(1));
  await folder.run('build');
  const { stdout } = await folder.run('explain', 'https://partner.example/1');
  assert.match(stdout, /title: Cities discuss number 1\n\s+.*title/);
  assert.match(stdout, /pubdate/);
});

test('a page in place of the feed: the last good entries stay, and the report says what to do', async (t) => {
  const folder = start(t, feedOf(2, 1));
  await folder.run('build');
  folder.write('rss.xml', '<!doctype html><title>Sign in</title>');
  const { exit } = await folder.run('build');
  assert.equal(exit, 0);
  assert.deepEqual(published(folder), [2, 1]);
  const { findings } = folder.json('report/report.json');
  assert.match(findings.find(({ code }) => code === 'source-failed').message, /web page, not a feed/);
});

test('an entry with a date to come is held', async (t) => {
  const folder = start(t, feedOf(30, 2));
  await folder.run('build');
  assert.deepEqual(published(folder), [2]);
  assert.ok(!Object.values(folder.files('public')).some((text) => text.includes('number 30')));
});

test('a feed has news and nothing else', async (t) => {
  const folder = start(t, feedOf(1), { as: 'people' });
  const { exit, stderr } = await folder.run('build');
  assert.equal(exit, 64);
  assert.match(stderr, /mmc-feed\.json:\d+:\d+.*"news"/s);
});

test('check reads any feed, too', async (t) => {
  const folder = project(t, { 'rss.xml': feedOf(30, 2), 'page.xml': '<!doctype html><title>Sign in</title>' });
  const { exit, stdout } = await folder.run('check', 'rss.xml', '--json');
  assert.equal(exit, 1);
  const { findings, sources } = JSON.parse(stdout);
  assert.equal(sources[0].entries, 2);
  assert.ok(findings.some(({ code }) => code === 'date-future'));
  assert.equal((await folder.run('check', 'page.xml')).exit, 3);
});
