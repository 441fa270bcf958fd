// The demo: an editor's day, as somebody runs it who has just built the project.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { demoFeed } from '../../scripts/demo-feed.mjs';
import { demoReport } from '../../scripts/demo-report.mjs';
import { project } from './support/project.mjs';

const mmcFeed = fileURLToPath(new URL('../bin/mmc-feed.mjs', import.meta.url));
const demo = (folder, ...args) =>
  spawnSync(process.execPath, [mmcFeed, 'demo', ...args], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 60_000,
    env: { ...process.env, LANG: 'en_GB.UTF-8', LC_ALL: '', TMPDIR: folder },
  });

test('the day is told step by step, with the headline and what readers see', (t) => {
  const { folder } = project(t);
  const { status, stdout, stderr } = demo(folder, 'day');
  assert.equal(status, 0, stderr);
  assert.equal(stderr, '');
  for (const headline of [
    'Published: 31 new',
    'Published: 1 new, 1 changed',
    'Published: 1 gone',
    'Stopped: nothing',
  ]) {
    assert.ok(stdout.includes(`▸ ${headline}`), headline);
  }
  assert.match(stdout, /former: Miriam Okello/);
  assert.match(stdout, /in the list only: Kampala/);
  const flat = stdout.replace(/\s+/g, ' ');
  assert.match(flat, /cities\.csv!D6, Kampala: .*swapped/);
  assert.match(flat, /of 10 entries 3 are left/);
  assert.ok(stdout.split('\n').every((line) => line.length <= 90));
  assert.ok(existsSync(join(folder, 'day/reports/9/index.html')));
});

test('each step ends as it says', (t) => {
  const { folder } = project(t);
  const { status, stdout } = demo(folder, 'day', '--json');
  assert.equal(status, 0);
  const reports = JSON.parse(stdout);
  const outcomes = reports.map(({ outcome, exit, held }) => `${outcome} ${exit} ${held.length}`);
  assert.deepEqual(outcomes, [
    'written 0 1',
    'written 0 1',
    'written 0 2',
    'written 0 2',
    'written 0 2',
    'written 0 1',
    'written 0 1',
    'stopped 2 1',
    'unchanged 0 1',
  ]);
  const codes = reports.map(({ findings }) => findings.map(({ code, where }) => `${code} ${where.cell ?? ''}`));
  assert.deepEqual(codes[0], ['date-unreadable ', 'date-disagrees ', 'embargo-held ']);
  assert.ok(codes[1].includes('term-ended H2'));
  assert.ok(codes[3].includes('coordinates-swapped D6'));
  assert.deepEqual(reports[3].changes.changed[0].fields, [{ name: 'coordinates', from: '0.3136, 32.5811', to: '' }]);
  assert.ok(!stdout.slice(0, stdout.indexOf('"time": "14:00"')).includes('front line of drought'));
});

test('places come from datelines, a release comes at its time, and another is withdrawn', (t) => {
  const { folder } = project(t);
  const { stdout } = demo(folder, 'day', '--json');
  const { items } = JSON.parse(readFileSync(join(folder, 'day/public/feed.json'), 'utf8'));
  const places = items.filter(({ id }) => id.startsWith('newsroom-')).map(({ _mmc }) => _mmc.place);
  assert.deepEqual(places, [
    'Quito, Ecuador',
    'Freetown',
    'Nairobi',
    'New York NY',
    'Bogotá, Colombia',
    'Milan, Italy',
    'London, UK',
    undefined,
  ]);
  const changes = JSON.parse(stdout).map(({ time, changes }) => ({ time, ...changes }));
  const at = (time) => changes.find((one) => one.time === time);
  assert.deepEqual(
    at('12:30').added.map(({ id }) => id),
    ['newsroom-406'],
  );
  assert.ok(at('15:10').changed[0].fields.some(({ name, to }) => name === 'status' && to === 'withdrawn'));
});

test('of the broken feed every entry is read', (t) => {
  const { folder } = project(t);
  demo(folder, 'day');
  const { items } = JSON.parse(readFileSync(join(folder, 'day/public/feed.json'), 'utf8'));
  const titles = items.filter(({ _mmc }) => _mmc.type === 'In The News').map(({ title }) => title);
  assert.deepEqual(titles, [
    'Ports & people: what Milan does on arrival',
    'Nairobi’s youth council has its say',
    'A letter from Montréal',
  ]);
});

test('in each language, without a word of another one for what is missing', (t) => {
  const { folder } = project(t);
  const told = ['en', 'es', 'fr', 'pt', 'ar'].map((language) => demo(folder, language, '--lang', language).stdout);
  assert.equal(new Set(told.map((text) => text.split('\n')[1])).size, 5);
  for (const text of told) assert.doesNotMatch(text, /\{\w+\}|undefined/);
});

test('without a folder it is a temporary one, and "build" goes on from there', (t) => {
  const { folder } = project(t);
  const { stdout } = demo(folder);
  const [made] = readdirSync(folder);
  assert.ok(stdout.includes(made));
  const again = spawnSync(process.execPath, [mmcFeed, 'build', '--now', '2026-12-01T18:00:00Z'], {
    cwd: join(folder, made),
    encoding: 'utf8',
  });
  assert.equal(again.status, 0, again.stderr);
  assert.match(again.stdout, /Nothing new/);
});

test('whoever stops reading gets no stack trace, and the day goes on to its end', (t) => {
  const { folder } = project(t);
  const { stderr } = spawnSync('bash', ['-c', `"${process.execPath}" "${mmcFeed}" demo day | head -1`], {
    cwd: folder,
    encoding: 'utf8',
  });
  assert.equal(stderr, '');
  assert.ok(existsSync(join(folder, 'day/reports/9/index.html')));
});

test('a folder that has something in it is left alone', (t) => {
  const { folder } = project(t);
  writeFileSync(join(folder, 'mine.txt'), 'mine');
  const { status, stderr } = demo(folder, '.');
  assert.equal(status, 64);
  assert.match(stderr, /empty folder/);
  assert.deepEqual(readdirSync(folder), ['mine.txt']);
  assert.equal(readFileSync(join(folder, 'mine.txt'), 'utf8'), 'mine');
});

test('the report that the demo page links to is the one that the tool writes', () => {
  const page = readFileSync(new URL('../../demo/report/index.html', import.meta.url), 'utf8');
  assert.ok(page === demoReport(), 'run `npm run demo:report` after a build, and commit demo/report/index.html');
});

test('the sample feed is what the tool makes of its sources, and it is what ships', () => {
  const feed = demoFeed();
  const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
  assert.ok(
    read('demo/feed/feed.json') === feed,
    'run `npm run demo:feed` after a build, and commit demo/feed/feed.json',
  );
  assert.ok(read('dist/feed.json') === feed);
});
