// What is held back: the sieve, and the proof over the bytes to be written.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CONFIG, content, item, project } from './support/project.mjs';

const LATER = '2026-12-24T09:00:00Z';
const TITLE = 'Mayors announce a fund for the harbour';
const SENTENCE = 'The fund of nine million euros opens its doors in the harbour on the first of May.';
const secret = (more = {}) =>
  item('secret-fund', {
    title: TITLE,
    url: 'https://mmc.example/news/secret-fund',
    content_text: `${SENTENCE}\n\nMore is to follow.`,
    attachments: [{ url: 'https://mmc.example/files/fund-2026.pdf' }],
    date_published: LATER,
    ...more,
  });

const start = (t, items, more = {}) =>
  project(t, { 'mmc-feed.json': CONFIG, 'source.json': content({ items, ...more }) });

const everything = (folder) => Object.values(folder.files('public')).join('\n');

test('an entry of the future leaves on its day, and the status says when to come back', async (t) => {
  const folder = start(t, [item('a'), secret()]);
  const { exit, stdout, stderr } = await folder.run('build');
  assert.equal(exit, 0);
  for (const text of [
    everything(folder),
    stdout,
    stderr,
    folder.read('report/report.json'),
    folder.read('mmc-feed.ledger.json'),
    folder.read('.mmc-feed/older.json'),
  ]) {
    assert.doesNotMatch(text, /harbour|secret-fund|fund-2026/);
  }
  assert.equal(folder.json('public/status.json').next_due, LATER);
  const [held] = folder.json('report/report.json').held;
  assert.deepEqual([held.reason, held.until, held.where.document], ['scheduled', LATER, 'source.json']);
  await folder.run('build', '--now', LATER);
  assert.equal(folder.json('public/feed.json').items[0].title, TITLE);
});

test('of date and embargo, the later counts', async (t) => {
  const folder = start(t, [secret({ date_published: '2026-11-01', embargo: '2026-12-01T08:00:00+01:00' })]);
  await folder.run('build');
  const [held] = folder.json('report/report.json').held;
  assert.deepEqual([held.reason, held.until], ['embargo', '2026-12-01T07:00:00Z']);
  await folder.run('build', '--now', '2026-12-01T06:59:59Z');
  assert.equal(folder.json('public/feed.json').items.length, 0);
  await folder.run('build', '--now', '2026-12-01T07:00:00Z');
  assert.equal(folder.json('public/feed.json').items.length, 1);
});

test('a day begins in the zone of the source', async (t) => {
  const folder = start(t, [secret({ date_published: '2026-11-28' })]);
  folder.write('mmc-feed.json', { ...CONFIG, sources: [{ ...CONFIG.sources[0], zone: 'Pacific/Honolulu' }] });
  await folder.run('build', '--now', '2026-11-28T09:59:59Z');
  assert.equal(folder.json('public/feed.json').items.length, 0);
  await folder.run('build', '--now', '2026-11-28T10:00:00Z');
  assert.equal(folder.json('public/feed.json').items.length, 1);
});

test('an embargo that is no date holds until somebody makes it one', async (t) => {
  const folder = start(t, [secret({ date_published: '2026-11-01', embargo: 'after the summit' })]);
  await folder.run('build', '--now', '2036-01-01T00:00:00Z');
  assert.equal(folder.json('public/feed.json').items.length, 0);
});

const LEAKS = {
  'the title': { summary: `Next week: ${TITLE}.` },
  'the title in capitals, with entities and tags': {
    summary: 'MAYORS &amp;nbsp;ANNOUNCE <b>a fund</b> for the harbour',
  },
  'the address': { content_text: 'See https://mmc.example/news/secret-fund.' },
  'the address without its scheme': { content_text: 'See www.mmc.example/news/secret-fund/' },
  'a download': { attachments: [{ url: 'https://mmc.example/files/fund-2026.pdf' }] },
  'forty characters': { content_text: `It says: ${SENTENCE.slice(5, 47)}` },
  'forty characters over two lines': { content_text: SENTENCE.slice(0, 60).replaceAll(' ', '\n') },
  'the title in a topic': { _mmc: { topics: [TITLE] } },
};

for (const [what, more] of Object.entries(LEAKS)) {
  test(`the proof stops ${what} of what is held in another entry`, async (t) => {
    const folder = start(t, [item('a'), secret(), item('b', more)]);
    const { exit, stdout, stderr } = await folder.run('build', '--accept', 'section-shrunk');
    assert.equal(exit, 2);
    const report = folder.json('report/report.json');
    assert.ok(report.findings.some(({ code }) => code === 'embargo-leak'));
    assert.equal(report.outcome, 'stopped');
    assert.equal('public' in folder.files(), false);
    assert.doesNotMatch(stdout + stderr, /secret-fund|harbour/);
  });
}

test('what is held is held where an earlier entry has its id, too, and its words are known', async (t) => {
  const twice = [item('secret-fund', { url: 'https://mmc.example/news/another' }), secret()];
  const { exit, stdout } = await start(t, twice).run('build');
  assert.equal(exit, 0);
  assert.doesNotMatch(stdout, /harbour/);
  const leaking = start(t, [...twice, item('b', LEAKS['the title'])]);
  assert.equal((await leaking.run('build')).exit, 2);
  assert.equal('public' in leaking.files(), false);
});

test('an entry whose id an earlier one has is not published by an id of its own', async (t) => {
  const folder = start(t, [item('a'), item('a', { title: 'The other one' })]);
  await folder.run('build');
  assert.deepEqual(
    folder.json('public/feed.json').items.map(({ id }) => id),
    ['a'],
  );
});

test('embargo-leak cannot be accepted', async (t) => {
  const folder = start(t, [secret(), item('b', LEAKS['the title'])]);
  assert.equal((await folder.run('build', '--accept', 'embargo-leak')).exit, 64);
});

test('an address is compared whole, and a title of three words is not searched', async (t) => {
  const items = [
    secret({ title: 'The harbour fund', url: 'https://mmc.example/news/fund' }),
    item('b', { content_text: 'The harbour fund: https://mmc.example/news/fund-2 and https://mmc.example/news/' }),
  ];
  assert.equal((await start(t, items).run('build')).exit, 0);
});

test('what was public before does not count', async (t) => {
  const about = 'The Mayors Migration Council is a coalition of cities that works for people on the move.';
  const folder = start(t, [item('a', { content_text: `Old.\n\n${about}` })]);
  await folder.run('build');
  folder.write(
    'source.json',
    content({ items: [item('a', { content_text: `New.\n\n${about}` }), secret({ content_text: about })] }),
  );
  assert.equal((await folder.run('build')).exit, 0);
  assert.match(everything(folder), /New\./);
});

test('a boilerplate that three public entries have does not count, nor one that is marked as such', async (t) => {
  const about = 'The Mayors Migration Council is a coalition of cities that works for people on the move.';
  const three = ['a', 'b', 'c'].map((id) => item(id, { content_text: `News ${id}.\n\n${about}` }));
  assert.equal((await start(t, [...three, secret({ content_text: `${SENTENCE}\n\n${about}` })]).run('build')).exit, 0);
  const marked = [item('a', { _mmc: { boilerplate: about } }), secret({ _mmc: { boilerplate: about } })];
  assert.equal((await start(t, marked).run('build')).exit, 0);
});

test('an entry that is taken back vanishes from every file', async (t) => {
  const items = Array.from({ length: 160 }, (_, index) => item(`n${index}`, { date_published: '2026-01-02' }));
  const folder = start(t, items);
  await folder.run('build');
  const taken = item('n1', { date_published: LATER, title: items[1].title });
  folder.write('source.json', content({ items: items.map((one) => (one.id === 'n1' ? taken : one)) }));
  assert.equal((await folder.run('build', '--now', '2026-11-29T00:00:00Z')).exit, 0);
  assert.doesNotMatch(everything(folder), /number n1\b/);
  const [removed] = folder.json('report/report.json').changes.removed;
  assert.deepEqual([removed.id, removed.title], ['n1', 'n1']);
});

test('nothing points to what is held', async (t) => {
  const folder = project(t, {
    'mmc-feed.json': CONFIG,
    'source.json': content({ items: [secret({ id: 'x' }), item('a', { _mmc: { translations: [] } })] }),
  });
  await folder.run('build');
  assert.equal(folder.json('public/feed.json').items.length, 1);
});

test('a finding in a held entry names its place and no word of it', async (t) => {
  const folder = start(t, [secret({ image: 'javascript:harbour' }), item('a')]);
  await folder.run('build');
  const report = folder.read('report/report.json');
  assert.match(report, /link-refused/);
  assert.doesNotMatch(report, /harbour/);
});

test('a row under embargo is held whatever else is wrong with it, and no finding has a word of it', async (t) => {
  const header = 'Id,Title,Link,Date,Type,Cities,Summary,Embargo,Status';
  const rows = [
    'a,Zq PRESS RELEASE IN CAPITALS,Zq bad link,3/4/2025,Zqtype,Zqcity,Zq SÃ©bastien cut…,2026-12-24,',
    'a,Zq of an id that is taken,javascript:Zq,,,,,2026-12-24,',
    'c,Zq with an embargo of words,javascript:Zq,,,,,Zq when,',
    'd,,javascript:Zq,,,,Zq without a title,2026-12-24,',
    'e,Zq draft of a title,javascript:Zq,,,,,,draft',
    'open,Everybody may read this,,2026-11-01,Statement,,,,',
  ];
  const config = { ...CONFIG, sources: [{ name: 'news', as: 'news', sheet: 'news.csv' }] };
  const folder = project(t, { 'mmc-feed.json': config, 'news.csv': [header, ...rows].join('\n') });
  const told = [await folder.run('build'), await folder.run('build', '--json'), await folder.run('check')];
  assert.equal(folder.json('public/feed.json').items.length, 1);
  const { 'news.csv': source, 'report/index.html': page, ...files } = folder.files();
  assert.ok(source && page);
  for (const [path, text] of Object.entries(files)) assert.ok(!text.includes('Zq'), path);
  for (const { stdout, stderr } of told) assert.ok(!`${stdout}${stderr}`.includes('Zq'));
});
