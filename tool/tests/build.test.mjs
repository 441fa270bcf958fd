// `build` from content documents: what is written, and when nothing is.
import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { CONFIG, content, item, project } from './support/project.mjs';

const days = (count) =>
  Array.from({ length: count }, (_, index) => {
    const day = new Date(Date.UTC(2020, 0, 1 + index)).toISOString().slice(0, 10);
    return item(`n${index + 1}`, { date_published: day });
  });

const start = (t, feed, config = {}) =>
  project(t, { 'mmc-feed.json': { ...CONFIG, ...config }, 'source.json': content(feed) });

/** The items of the feed and of the pages that it leads to. */
function itemsOf(folder, path = 'public/feed.json') {
  const { items, next_url } = folder.json(path);
  return next_url ? [...items, ...itemsOf(folder, next_url.replace('https://feeds.example/feed/', 'public/'))] : items;
}

test('writes a feed with its pages, people, cities, Atom and status', async (t) => {
  const city = {
    type: 'Feature',
    id: 'kampala-uganda',
    geometry: { type: 'Point', coordinates: [32.58, 0.35] },
    properties: { name: 'Kampala', country: 'UG', region: 'Sub-Saharan Africa' },
  };
  const folder = start(t, { items: days(3), people: [{ id: 'a', name: 'Erias Lukwago' }], cities: [city] });
  assert.equal((await folder.run('build')).exit, 0);
  const feed = folder.json('public/feed.json');
  assert.deepEqual(
    feed.items.map(({ id }) => id),
    ['n3', 'n2', 'n1'],
  );
  assert.equal(feed._mmc.people[0].name, 'Erias Lukwago');
  assert.equal(feed._mmc.cities.features[0].id, 'kampala-uganda');
  assert.equal(feed.feed_url, 'https://feeds.example/feed/feed.json');
  assert.equal(feed._mmc.generated_at, '2026-11-28T12:00:00Z');
  assert.equal(folder.json('public/people.json').people.length, 1);
  assert.equal(folder.json('public/cities.geojson').features.length, 1);
  assert.match(folder.read('public/feed.xml'), /<title>Cities discuss number n3<\/title>/);
  assert.equal(folder.json('public/status.json').checked_at, '2026-11-28T12:00:00Z');
  const { outcome, exit, sources, changes } = folder.json('report/report.json');
  assert.deepEqual([outcome, exit, sources[0].state, changes.added.length], ['written', 0, 'read', 5]);
});

test('pages have a hundred each, counted from the oldest, and the newest are 50 to 149', async (t) => {
  for (const [count, newest, pages] of [
    [149, 149, 0],
    [150, 50, 1],
    [249, 149, 1],
    [250, 50, 2],
  ]) {
    const folder = start(t, { items: days(count) });
    await folder.run('build');
    assert.equal(folder.json('public/feed.json').items.length, newest);
    assert.equal(Object.keys(folder.files('public')).filter((name) => /feed-p/.test(name)).length, pages);
    const all = itemsOf(folder).map(({ id }) => id);
    assert.deepEqual(
      all,
      days(count)
        .map(({ id }) => id)
        .reverse(),
    );
    if (pages > 0) assert.equal(folder.json('public/feed-p0001.json').items.at(-1).id, 'n1');
  }
});

test('the same sources write the same bytes, and touch no file but the status', async (t) => {
  const folder = start(t, { items: days(160) });
  await folder.run('build');
  const before = folder.files('public');
  const times = Object.fromEntries(
    Object.keys(before).map((name) => [name, statSync(join(folder.folder, 'public', name)).mtimeMs]),
  );
  const { exit } = await folder.run('build', '--now', '2026-11-30T00:00:00Z');
  assert.equal(exit, 0);
  assert.equal(folder.json('report/report.json').outcome, 'unchanged');
  const after = folder.files('public');
  for (const name of Object.keys(before).filter((path) => path !== 'status.json')) {
    assert.equal(after[name], before[name]);
    assert.equal(statSync(join(folder.folder, 'public', name)).mtimeMs, times[name]);
  }
  assert.equal(folder.json('public/status.json').checked_at, '2026-11-30T00:00:00Z');
});

test('one new entry writes one page, with feed.xml and status.json beside it', async (t) => {
  const folder = start(t, { items: days(260) });
  await folder.run('build');
  const before = folder.files('public');
  folder.write('source.json', content({ items: [...days(260), item('new')] }));
  await folder.run('build', '--now', '2026-11-29T00:00:00Z');
  const after = folder.files('public');
  const changed = Object.keys(after).filter((name) => after[name] !== before[name]);
  assert.deepEqual(changed.sort(), ['feed.json', 'feed.xml', 'status.json']);
  assert.equal(folder.json('report/report.json').changes.added[0].id, 'new');
});

test('an old entry that is gone or comes late changes its own page, so that nothing is lost or doubled in between', async (t) => {
  const folder = start(t, { items: days(360) });
  await folder.run('build');
  const older = folder.json('public/feed.json').items.map(({ id }) => id);
  const late = item('late', { date_published: '2020-01-20' });
  folder.write('source.json', content({ items: [...days(360).filter(({ id }) => id !== 'n50'), late] }));
  await folder.run('build', '--now', '2026-11-29T00:00:00Z');
  const rest = itemsOf(folder, 'public/feed-p0003.json').map(({ id }) => id);
  const seen = [...older, ...rest];
  assert.equal(new Set(seen).size, seen.length);
  assert.equal(seen.includes('n50'), false);
  assert.equal(seen.length, 360);
});

test('a page that no document leads to stays a day, without what was taken back', async (t) => {
  const folder = start(t, { items: days(150) }, { guard: { shrink: '100%' } });
  await folder.run('build');
  folder.write('source.json', content({ items: days(150).filter(({ id }) => !['n1', 'n120'].includes(id)) }));
  await folder.run('build', '--now', '2026-11-29T00:00:00Z');
  assert.equal(folder.json('public/feed.json').next_url, undefined);
  assert.equal(folder.json('public/feed.json').items.length, 148);
  const kept = folder.json('public/feed-p0001.json').items.map(({ id }) => id);
  assert.equal(kept.length, 99);
  assert.equal(kept.includes('n1'), false);
  await folder.run('build', '--now', '2026-11-29T23:00:00Z');
  assert.ok('feed-p0001.json' in folder.files('public'));
  await folder.run('build', '--now', '2026-11-30T01:00:00Z');
  assert.equal('feed-p0001.json' in folder.files('public'), false);
});

test('each further language of the sources has files of its own', async (t) => {
  const folder = project(t, {
    'mmc-feed.json': {
      ...CONFIG,
      sources: [
        { name: 'en', as: 'all', content: 'en.json' },
        { name: 'es', as: 'news', content: 'es.json', language: 'es' },
      ],
    },
    'en.json': content({ items: [item('a')], people: [{ id: 'p', name: 'Yvonne Aki-Sawyerr' }] }),
    'es.json': content({ items: [item('a', { title: 'Las ciudades hablan' })] }),
  });
  assert.equal((await folder.run('build')).exit, 0);
  const spanish = folder.json('public/es/feed.json');
  assert.equal(spanish.language, 'es');
  assert.equal(spanish.items[0].title, 'Las ciudades hablan');
  assert.equal(spanish._mmc.people[0].id, 'p');
  assert.equal(spanish.feed_url, 'https://feeds.example/feed/es/feed.json');
  assert.equal(folder.json('public/feed.json').items[0].title, 'Cities discuss number a');
});

test('a dry run writes the report and nothing else', async (t) => {
  const folder = start(t, { items: days(3) });
  assert.equal((await folder.run('build', '--dry-run')).exit, 0);
  const files = Object.keys(folder.files()).sort();
  assert.deepEqual(files, ['mmc-feed.json', 'report/index.html', 'report/report.json', 'source.json']);
});

test('--json prints the report and nothing else, --quiet nothing at all', async (t) => {
  const folder = start(t, { items: days(3) });
  const { stdout } = await folder.run('build', '--json');
  assert.equal(JSON.parse(stdout).outcome, 'written');
  const quiet = await folder.run('build', '--quiet');
  assert.deepEqual([quiet.stdout, quiet.stderr], ['', '']);
});

test('--strict makes the exit 1 for what readers miss, and writes all the same', async (t) => {
  const folder = start(t, { items: [...days(2), item('bad', { url: 'javascript:alert(1)' })] });
  assert.equal((await folder.run('build')).exit, 0);
  folder.remove('public');
  assert.equal((await folder.run('build', '--strict')).exit, 1);
  assert.equal(folder.json('public/feed.json').items.length, 3);
});

test('times without a zone are those of the source, and relative addresses are those of its page', async (t) => {
  const items = [item('a', { url: '/news/a', date_published: '2026-11-01T10:00' })];
  const sources = [{ ...CONFIG.sources[0], zone: 'Europe/Zurich' }];
  const folder = project(t, { 'mmc-feed.json': { ...CONFIG, sources }, 'source.json': content({ items }) });
  await folder.run('build');
  const [{ url, date_published }] = folder.json('public/feed.json').items;
  assert.equal(url, 'https://mmc.example/news/a');
  assert.equal(date_published, '2026-11-01T10:00:00+01:00');
});
