// `render` in the configuration: what `build` renders at its end.
import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { CONFIG, content, item, project } from '../support/project.mjs';
import { city } from './support.mjs';

const NEWS = { widget: 'news-list', out: 'parts/news.html', attributes: { limit: 5, filters: true, search: false } };
const SOURCE = content({ items: [item('a'), item('b')], cities: [city('x', 'Xanadu', { country: 'HK' })] });

const withRender = (t, render, more = {}) =>
  project(t, { 'mmc-feed.json': JSON.stringify({ ...CONFIG, render }, null, 1), 'source.json': SOURCE, ...more });

test('build renders what the configuration names, from what it has just written', async (t) => {
  const folder = withRender(t, [NEWS, { widget: 'city-map', out: 'parts/cities.html', lang: 'es', json_ld: true }]);
  const { exit, stdout } = await folder.run('build', '--json');
  assert.equal(exit, 0);
  const news = folder.read('parts/news.html');
  assert.match(news, /^<mmc-news-list src="https:\/\/feeds\.example\/feed\/feed\.json" limit="5" filters="" lang="en"/);
  assert.match(news, /Cities discuss number a/);
  assert.match(folder.read('parts/cities.html'), /lang="es"[^]*Xanadu[^]*ld\+json/);
  const { rendered, findings } = JSON.parse(stdout);
  assert.deepEqual(rendered[0], {
    file: 'parts/news.html',
    widget: 'news-list',
    form: 'light',
    state: 'written',
    empty: false,
  });
  assert.deepEqual(
    findings.filter(({ code }) => code === 'country-name-varies').map(({ entry }) => entry.title),
    ['Xanadu'],
  );
  assert.match(folder.read('report/index.html'), /parts\/news\.html[^]*written/);
});

test('a file changes with its content only', async (t) => {
  const folder = withRender(t, [NEWS]);
  const path = join(folder.folder, 'parts/news.html');
  await folder.run('build');
  const before = statSync(path);
  assert.match((await folder.run('build', '--now', '2026-11-28T13:00:00Z', '--json')).stdout, /"state": "unchanged"/);
  assert.equal(statSync(path).mtimeMs, before.mtimeMs);
  folder.write('source.json', content({ items: [item('c'), ...SOURCE.items] }));
  await folder.run('build', '--now', '2026-11-28T14:00:00Z');
  assert.match(folder.read('parts/news.html'), /number c[^]*<!-- mmc-feed, 2026-11-28T14:00:00Z -->/);
});

test('an entry that becomes due appears without a change of the feed', async (t) => {
  const later = content({ items: [item('a')] });
  const elsewhere = { ...content({ items: [item('due', { date_published: '2026-12-01' })] }), language: 'en' };
  const render = [{ widget: 'news-list', out: 'due.html', src: 'theirs.json', feed: '/theirs.json' }];
  const folder = withRender(t, render, { 'source.json': later, 'theirs.json': elsewhere });
  await folder.run('build');
  assert.doesNotMatch(folder.read('due.html'), /number due/);
  await folder.run('build', '--now', '2026-12-02T00:00:00Z');
  assert.match(folder.read('due.html'), /src="\/theirs\.json"[^]*number due/);
});

test('a feed that cannot be read leaves the file as it was, and the report says so', async (t) => {
  const render = [{ widget: 'news-list', out: 'theirs.html', src: 'theirs.json', feed: '/theirs.json' }, NEWS];
  const folder = withRender(t, render, { 'theirs.html': 'as before' });
  const { exit, stdout } = await folder.run('build', '--json');
  assert.equal(exit, 0);
  assert.equal(folder.read('theirs.html'), 'as before');
  assert.match(folder.read('parts/news.html'), /number a/);
  const { rendered, findings } = JSON.parse(stdout);
  assert.deepEqual(
    rendered.map(({ state }) => state),
    ['failed', 'written'],
  );
  assert.match(findings.find(({ code }) => code === 'render-failed').message, /theirs\.html .*theirs\.json/);
});

test('a run that is stopped renders nothing, and neither does a rehearsal', async (t) => {
  const folder = withRender(t, [NEWS]);
  await folder.run('build', '--dry-run');
  folder.remove('source.json');
  assert.equal((await folder.run('build')).exit, 3);
  assert.equal('parts/news.html' in folder.files(), false);
});

const WRONG = [
  [{ widget: 'news-lst', out: 'a.html' }, /:\d+:\d+: .*"news-list"/],
  [{ widget: 'news-list' }, /:\d+:\d+: .*"render\[0\]\.out"/],
  [{ widget: 'news-list', out: 'a.html', attributes: { limt: 3 } }, /:\d+:\d+: .*"limt".*"limit"/],
  [{ widget: 'news-list', out: 'a.html', attributes: { layout: 'card' } }, /:\d+:\d+: "layout".*"cards"/],
  [{ widget: 'news-list', out: 'a.html', form: 'dark' }, /:\d+:\d+: .*"light"/],
];

for (const [entry, says] of WRONG) {
  test(`a render entry that is wrong: ${says.source}`, async (t) => {
    const { exit, stderr } = await withRender(t, [entry]).run('build');
    assert.equal(exit, 64);
    assert.match(stderr, says);
  });
}

test('where readers cannot find the feed, the configuration must say where it is', async (t) => {
  const { base, ...config } = CONFIG;
  const folder = project(t, { 'mmc-feed.json': { ...config, render: [NEWS] }, 'source.json': SOURCE });
  const { exit, stderr } = await folder.run('build');
  assert.equal(exit, 64);
  assert.match(stderr, /"base"/);
  assert.ok(base);
});

test('what a killed run left of a file is cleared away, and nothing of anybody else', async (t) => {
  const folder = withRender(t, [NEWS], { 'parts/news.html.17.tmp': 'half', 'parts/other.html.17.tmp': 'theirs' });
  await folder.run('build');
  assert.deepEqual(Object.keys(folder.files('parts')), ['news.html', 'other.html.17.tmp']);
});
