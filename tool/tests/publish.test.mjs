// Publishing that is interrupted, and two runs at once.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { build, lock, readConfig, writeWhole } from '../dist/testing.mjs';
import { CONFIG, content, item, NOW, project } from './support/project.mjs';

const days = (from, to) =>
  Array.from({ length: to - from }, (_, index) => {
    const day = new Date(Date.UTC(2020, 0, 1 + from + index)).toISOString().slice(0, 10);
    return item(`n${from + index}`, { date_published: day });
  });

/** What somebody reads who begins with `feed.json` and reads on. */
function readOn(folder, path = 'public/feed.json') {
  const { items, next_url } = folder.json(path);
  const ids = items.map(({ id }) => id);
  return next_url ? [...ids, ...readOn(folder, next_url.replace('https://feeds.example/feed/', 'public/'))] : ids;
}

async function buildUntil(folder, writes) {
  const config = await readConfig('mmc-feed.json', folder.folder);
  const options = {
    env: {},
    now: Date.parse(NOW),
    full: false,
    language: 'en',
    strict: false,
    dryRun: false,
    accept: [],
  };
  let done = 0;
  const write = async (path, text) => {
    if (done++ === writes) {
      // As a machine that loses its power leaves it: half of a file beside the one that it was to replace.
      writeFileSync(`${path}.tmp`, text.slice(0, text.length / 2));
      throw new Error('killed');
    }
    await writeWhole(path, text);
  };
  return build(config, { ...options, write }).then(
    () => true,
    () => false,
  );
}

test('killed at each write, readers find all that was public or all that is, once', async (t) => {
  const before = days(0, 249).map(({ id }) => id);
  const items = [...days(2, 249), ...days(249, 252)];
  const after = items.map(({ id }) => id);
  const kept = before.filter((id) => after.includes(id));
  let isDone = false;
  for (let writes = 0; !isDone; writes++) {
    const folder = project(t, { 'mmc-feed.json': CONFIG, 'source.json': content({ items: days(0, 249) }) });
    assert.ok(await buildUntil(folder, Infinity));
    folder.write('source.json', content({ items }));
    isDone = await buildUntil(folder, writes);
    const read = readOn(folder);
    assert.equal(new Set(read).size, read.length, `doubled after ${writes} writes`);
    for (const id of kept) assert.ok(read.includes(id), `${id} is lost after ${writes} writes`);
    assert.ok(writes < 20);
    assert.ok(await buildUntil(folder, Infinity));
    assert.deepEqual(readOn(folder).sort(), [...after].sort());
  }
});

test('while another run is at work, a second one gives way with exit 2', async (t) => {
  const folder = project(t, { 'mmc-feed.json': CONFIG, 'source.json': content({ items: days(0, 3) }) });
  const release = await lock(folder.folder);
  assert.equal(await lock(folder.folder, 0), undefined);
  setTimeout(release, 300);
  assert.equal((await folder.run('build')).exit, 0);
});

test('a lock that a dead process left does not count', async (t) => {
  const folder = project(t, { 'mmc-feed.json': CONFIG, 'source.json': content({ items: days(0, 3) }) });
  mkdirSync(join(folder.folder, '.mmc-feed'));
  writeFileSync(join(folder.folder, '.mmc-feed/lock'), '999999999');
  assert.equal((await folder.run('build')).exit, 0);
  assert.equal(existsSync(join(folder.folder, '.mmc-feed/lock')), false);
});

test('a lock counts while its process lives, whoever started it, but not after ten minutes', async (t) => {
  const { folder } = project(t);
  const path = join(folder, '.mmc-feed/lock');
  mkdirSync(join(folder, '.mmc-feed'));
  writeFileSync(path, '999999999');
  t.mock.method(process, 'kill', () => {
    throw Object.assign(new Error('not permitted'), { code: 'EPERM' });
  });
  assert.equal(await lock(folder, 0), undefined);
  utimesSync(path, 0, 0);
  assert.notEqual(await lock(folder, 0), undefined);
});

test('the report is written also where another run holds the lock, with what is known of the sources', async (t) => {
  const folder = project(t, { 'mmc-feed.json': CONFIG, 'source.json': content({ items: days(0, 3) }) });
  await folder.run('build');
  folder.remove('report');
  writeFileSync(join(folder.folder, '.mmc-feed/lock'), String(process.pid));
  const { exit } = await folder.run('build', '--now', '2026-11-28T13:00:00Z');
  assert.equal(exit, 2);
  const { outcome, sources } = folder.json('report/report.json');
  assert.equal(outcome, 'locked');
  assert.deepEqual(sources, [{ name: 'older', state: 'unchanged', entries: 3, age_s: 3600, requests: 0 }]);
  assert.match(folder.read('report/index.html'), /another run is at work/);
});

test('what a killed run left half written is cleared away, and nothing of anybody else', async (t) => {
  const folder = project(t, { 'mmc-feed.json': CONFIG, 'source.json': content({ items: days(0, 3) }) });
  const left = ['public/feed.json.99.tmp', 'mmc-feed.ledger.json.99.tmp', '.mmc-feed/older.json.99.tmp'];
  const others = ['public/notes.99.tmp', 'public/feed.json.br'];
  for (const path of [...left, ...others]) folder.write(path, 'half');
  await folder.run('build');
  const files = Object.keys(folder.files());
  for (const path of left) assert.ok(!files.includes(path), path);
  for (const path of others) assert.ok(files.includes(path), path);
});
