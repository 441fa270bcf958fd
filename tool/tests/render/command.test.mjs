// `mmc-feed render`: what may follow it, what it writes, and how it ends.
import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { test } from 'node:test';
import { CONFIG, content, project, runIn } from '../support/project.mjs';
import { ADDRESS, FEED, rendered } from './support.mjs';

const SRC = ['--src', 'feed.json'];
const WRONG = [
  [[], /news-list, press-release-card/],
  [['news-lst', ...SRC], /"news-list"/],
  [['news-list'], /--src/],
  [['news-list', 'more', ...SRC], /more/],
  [['news-list', ...SRC, '--limt', '3'], /"--limt".*"--limit"/],
  [['press-release-card', ...SRC, '--limit', '3'], /"--limit"/],
  [['news-list', ...SRC, '--layout', 'card'], /"layout".*list, cards, compact.*"cards"/],
  [['news-list', ...SRC, '--limit', 'many'], /"limit"/],
  [['news-list', ...SRC, '--filters=perhaps'], /true, false/],
  [['news-list', ...SRC, '--form', 'dark'], /light, fragment, page/],
  [['news-list', ...SRC, '--tag', 'span'], /div/],
  [['news-list', ...SRC, '--type'], /--type/],
  [['news-list', ...SRC], /--feed.*"base"/],
  [['news-list', ...SRC, '--feed', 'javascript:alert(1)'], /javascript:alert/],
  [['news-list', ...SRC, '--feed', ADDRESS, '--lang', 'de'], /--lang en, es, fr, pt/],
  [['news-list', ...SRC, '--feed', ADDRESS, '--form', 'page', '--json-ld'], /--json-ld/],
];

for (const [args, says] of WRONG) {
  test(`wrong use: mmc-feed render ${args.join(' ')}`, async (t) => {
    const { run } = project(t, { 'feed.json': FEED });
    const { exit, stderr, stdout } = await run('render', ...args);
    assert.equal(exit, 64);
    assert.match(stderr, says);
    assert.equal(stdout, '');
  });
}

test('a feed that names no language needs --lang', async (t) => {
  const feed = { ...FEED, language: undefined };
  assert.equal((await rendered(t, 'news-list', [], feed)).exit, 64);
  const { exit, stdout } = await rendered(t, 'news-list', ['--lang', 'pt-BR'], feed);
  assert.equal(exit, 0);
  assert.match(stdout, / lang="pt-BR" dir="ltr">/);
});

test('what cannot be read is exit 3, with the place, and leaves the file that is there', async (t) => {
  const folder = project(t, { 'feed.json': '{ "items": [ }', 'out.html': 'old', 'other.json': { hello: 1 } });
  for (const src of ['feed.json', 'none.json', 'other.json']) {
    const { exit, stderr, stdout } = await folder.run(
      'render',
      'news-list',
      '--src',
      src,
      '--feed',
      ADDRESS,
      '--out',
      'out.html',
    );
    assert.equal(exit, 3);
    assert.match(stderr, new RegExp(src.replace('.', '\\.')));
    assert.equal(stdout, '');
  }
  assert.equal(folder.read('out.html'), 'old');
});

test('where there is nothing to show, the message of the widget is rendered, with exit 1', async (t) => {
  const { exit, stdout, stderr } = await rendered(t, 'news-list', ['--type', 'Report', '--lang', 'es']);
  assert.equal(exit, 1);
  assert.match(stdout, /<p>Todavía no hay nada que leer aquí\.<\/p>/);
  assert.match(stderr, /nothing to show/);
});

test('where no entry can be read, nobody says that there is nothing yet', async (t) => {
  const feed = { ...content({ items: [{ id: 'a' }, { id: 'b' }] }), language: 'en' };
  const result = await rendered(t, 'news-list', [], feed);
  assert.equal(result.exit, 1);
  assert.match(result.stdout, /2 entries cannot be shown/);
});

test('all attributes that are given are written, and the address and language of the feed', async (t) => {
  const args = ['--limit', '1', '--type', 'statement, press-release', '--filters', '--search=false', '--heading', ''];
  const { stdout } = await rendered(t, 'news-list', args);
  assert.match(stdout, /^<mmc-news-list src="https:\/\/feeds\.example\/feed\.json" /);
  const start = stdout.slice(0, stdout.indexOf('>'));
  for (const written of ['limit="1"', 'type="statement, press-release"', 'filters=""', 'heading=""', 'lang="en"']) {
    assert.ok(start.includes(` ${written}`), `${written} in ${start}`);
  }
  assert.ok(!start.includes('search'));
  assert.doesNotMatch(stdout, /<h2/);
});

test('as a div, for a CMS that keeps no custom elements', async (t) => {
  const { stdout } = await rendered(t, 'board-roster', ['--tag', 'div', '--our-city', 'Kampala', '--lang', 'ar']);
  assert.match(
    stdout,
    /^<div data-mmc-widget="board-roster" data-src="[^"]+" data-our-city="Kampala" data-lang="ar" lang="ar" dir="rtl">/,
  );
  assert.match(stdout, /<\/div>\n<!--/);
});

test('without --feed, the address follows from the configuration', async (t) => {
  const folder = project(t, { 'mmc-feed.json': CONFIG, 'public/es/feed.json': FEED });
  const { stdout } = await folder.run('render', 'news-list', '--src', 'public/es/feed.json');
  assert.match(stdout, /src="https:\/\/feeds\.example\/feed\/es\/feed\.json"/);
});

test('a feed on the web is read there, and its address is the widget’s', async (t) => {
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'application/json').end(JSON.stringify(FEED));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => server.close());
  const address = `http://127.0.0.1:${server.address().port}/feed.json`;
  const { exit, stdout } = await project(t).run('render', 'city-map', '--src', address);
  assert.equal(exit, 0);
  assert.ok(stdout.startsWith(`<mmc-city-map src="${address}"`));
  assert.match(stdout, />Kampala<\/a>, Uganda/);
});

test('a file is written whole, and not touched where its content is as before', async (t) => {
  const folder = project(t, { 'feed.json': FEED });
  const run = (now) =>
    folder.run(
      'render',
      'news-list',
      '--src',
      'feed.json',
      '--feed',
      ADDRESS,
      '--out',
      'parts/news.html',
      '--now',
      now,
    );
  assert.equal((await run('2026-11-28T12:00:00Z')).stdout, '');
  const first = folder.read('parts/news.html');
  const { mtimeMs } = statSync(join(folder.folder, 'parts/news.html'));
  await run('2026-11-29T12:00:00Z');
  assert.equal(folder.read('parts/news.html'), first);
  assert.equal(statSync(join(folder.folder, 'parts/news.html')).mtimeMs, mtimeMs);
  assert.match(first, /<!-- mmc-feed, 2026-11-28T12:00:00Z -->\n$/);
  await run('2026-12-24T12:00:00Z');
  assert.match(folder.read('parts/news.html'), /Of the future[^]*<!-- mmc-feed, 2026-12-24T12:00:00Z -->/);
  assert.deepEqual(Object.keys(folder.files('parts')), ['news.html']);
});

test('--json has what was rendered, and what somebody should look at', async (t) => {
  const { stdout, stderr } = await rendered(t, 'city-map', ['--json']);
  const { exit, outcome, html, findings } = JSON.parse(stdout);
  assert.deepEqual([exit, outcome, stderr], [0, 'printed', '']);
  assert.match(html, /^<mmc-city-map /);
  assert.deepEqual(
    findings.map(({ code, entry }) => [code, entry.id]),
    [['country-name-varies', 'hong-kong']],
  );
});

test('a country that browsers call differently is named, until the feed gives it a name', async (t) => {
  assert.match((await rendered(t, 'city-map')).stderr, /Hong Kong: .* HK/);
  const named = structuredClone(FEED);
  named._mmc.cities.features[1].properties.country_name = 'Hong Kong';
  assert.equal((await rendered(t, 'city-map', [], named)).stderr, '');
});

test('messages follow the system, whatever the language of the widget', async (t) => {
  const { folder } = project(t, { 'feed.json': FEED });
  const { stderr } = await runIn(folder, ['render', 'news-list', '--src', 'feed.json', '--lang', 'ar'], {
    LANG: 'fr_FR.UTF-8',
  });
  assert.match(stderr, /Où les lecteurs/);
});
