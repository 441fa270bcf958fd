// What stops a run, and what a failing source does.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CONFIG, content, item, project } from './support/project.mjs';

const news = (count) => Array.from({ length: count }, (_, index) => item(`n${index}`));
const people = (count, organization) =>
  Array.from({ length: count }, (_, index) => ({
    id: `${organization}-${index}`,
    name: `Person ${index} of ${organization}`,
    memberships: [{ organization }],
  }));
const start = (t, feed, config = {}) =>
  project(t, { 'mmc-feed.json': { ...CONFIG, ...config }, 'source.json': content(feed) });

const codes = (folder) => folder.json('report/report.json').findings.map(({ code }) => code);

test('too much of a section gone stops the run, and passes once when it is accepted', async (t) => {
  const folder = start(t, { items: news(25) });
  await folder.run('build');
  const before = folder.files('public');
  folder.write('source.json', content({ items: news(19) }));
  const { exit, stderr } = await folder.run('build');
  assert.equal(exit, 2);
  assert.match(stderr, /25 .*19|--accept section-shrunk/s);
  assert.deepEqual(folder.files('public'), before);
  assert.equal(folder.json('report/report.json').changes.removed.length, 6);
  assert.equal((await folder.run('build', '--accept', 'section-shrunk')).exit, 0);
  assert.equal(folder.json('public/feed.json').items.length, 19);
});

test('few may always go, and as many as the configuration allows', async (t) => {
  const folder = start(t, { items: news(6) });
  await folder.run('build');
  folder.write('source.json', content({ items: news(2) }));
  assert.equal((await folder.run('build')).exit, 0);
  const other = start(t, { items: news(20) }, { guard: { shrink: '50%' } });
  await other.run('build');
  other.write('source.json', content({ items: news(10) }));
  assert.equal((await other.run('build')).exit, 0);
});

test('everybody of a board gone stops the run, be they few', async (t) => {
  const folder = start(t, { people: [...people(2, 'Governing Board'), ...people(20, 'Leadership Board')] });
  await folder.run('build');
  folder.write('source.json', content({ people: people(20, 'Leadership Board') }));
  assert.equal((await folder.run('build')).exit, 2);
  assert.ok(codes(folder).includes('section-shrunk'));
});

test('what is held is not gone', async (t) => {
  const folder = start(t, { items: news(10) });
  await folder.run('build');
  const later = news(10).map((one) => ({ ...one, date_published: '2026-12-24' }));
  folder.write('source.json', content({ items: later }));
  assert.equal((await folder.run('build')).exit, 0);
  assert.equal(folder.json('public/feed.json').items.length, 0);
});

test('a source that suddenly answers in another language stops the run', async (t) => {
  const english =
    'The mayors of the cities have met with the people that live there and will have more of this for them. ';
  const spanish =
    'Los alcaldes de las ciudades se han reunido con los vecinos para hablar sobre el futuro y por sus barrios. ';
  const written = (text) => news(3).map((one) => ({ ...one, content_text: text.repeat(3) }));
  const folder = start(t, { items: written(english) });
  await folder.run('build');
  folder.write('source.json', content({ items: written(spanish) }));
  assert.equal((await folder.run('build')).exit, 2);
  assert.ok(codes(folder).includes('language-changed'));
  assert.equal((await folder.run('build', '--accept', 'language-changed')).exit, 0);
});

test('a page over 512 KiB is a finding, one over 8 MiB stops the run', async (t) => {
  const long = (bytes) => news(1).map((one) => ({ ...one, content_text: 'word '.repeat(bytes / 5) }));
  const folder = start(t, { items: long(600_000) });
  assert.equal((await folder.run('build')).exit, 0);
  assert.ok(codes(folder).includes('page-too-large'));
  const parts = [0, 1].map((part) => [
    `part${part}.json`,
    content({ items: long(5_000_000).map((one) => ({ ...one, id: `p${part}` })) }),
  ]);
  const sources = parts.map(([file], part) => ({ name: `part${part}`, as: 'all', content: file }));
  const larger = project(t, { 'mmc-feed.json': { ...CONFIG, sources }, ...Object.fromEntries(parts) });
  assert.equal((await larger.run('build')).exit, 2);
});

test('a source that fails keeps its last good entries, with their age', async (t) => {
  const folder = start(t, { items: news(3) });
  await folder.run('build');
  const before = folder.files('public');
  folder.write('source.json', '{ broken');
  const { exit } = await folder.run('build', '--now', '2026-11-28T13:00:00Z');
  assert.equal(exit, 0);
  const { sources } = folder.json('report/report.json');
  assert.deepEqual([sources[0].state, sources[0].age_s, sources[0].entries], ['last-good', 3600, 3]);
  assert.ok(codes(folder).includes('source-failed'));
  assert.equal(folder.files('public')['feed.json'], before['feed.json']);
  assert.equal(folder.json('public/status.json').sources[0].age_s, 3600);
});

test('what stopped a run is said with --quiet, too, and nothing else', async (t) => {
  const { stdout, stderr } = await project(t, { 'mmc-feed.json': CONFIG }).run('build', '--quiet');
  assert.equal(stdout, '');
  assert.match(stderr, /^older: The source could not be read: .*source\.json.*\n {2}.*\n$/);
});

test('a source that was never read is exit 3, with a report, and nothing is written', async (t) => {
  const folder = project(t, { 'mmc-feed.json': CONFIG });
  const { exit, stderr } = await folder.run('build');
  assert.equal(exit, 3);
  assert.match(stderr, /source\.json/);
  const { sources, outcome } = folder.json('report/report.json');
  assert.deepEqual([sources[0].state, outcome], ['failed', 'unreadable']);
  assert.deepEqual(
    Object.keys(folder.files()).filter((path) => path.startsWith('public')),
    [],
  );
});

test('an optional source may be missing until it has been read once', async (t) => {
  const sources = [CONFIG.sources[0], { name: 'extra', as: 'news', content: 'extra.json', optional: true }];
  const folder = start(t, { items: news(2) }, { sources });
  assert.equal((await folder.run('build')).exit, 0);
  assert.equal(folder.json('public/feed.json').items.length, 2);
});

test('a source is read again only after the seconds of "every", or when something falls due', async (t) => {
  const sources = [{ ...CONFIG.sources[0], every: 3600 }];
  const folder = start(t, { items: news(2) }, { sources });
  await folder.run('build');
  folder.write('source.json', content({ items: news(3) }));
  await folder.run('build', '--now', '2026-11-28T12:30:00Z');
  assert.equal(folder.json('report/report.json').sources[0].state, 'unchanged');
  assert.equal(folder.json('public/feed.json').items.length, 2);
  await folder.run('build', '--now', '2026-11-28T12:30:00Z', '--full');
  assert.equal(folder.json('public/feed.json').items.length, 3);
  folder.write(
    'source.json',
    content({ items: [...news(3), item('due', { date_published: '2026-11-28T12:40:00Z' })] }),
  );
  await folder.run('build', '--now', '2026-11-28T13:31:00Z');
  await folder.run('build', '--now', '2026-11-28T13:32:00Z');
  assert.equal(folder.json('public/feed.json').items.length, 4);
});
