// Wrong use and configuration: what is wrong, where, and what to do. And the program as it is installed.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { CONFIG, content, item, project, runIn } from './support/project.mjs';
import { oneTab } from './support/workbook.mjs';

const mmcFeed = fileURLToPath(new URL('../bin/mmc-feed.mjs', import.meta.url));

const program = (folder, ...args) => spawnSync(process.execPath, [mmcFeed, ...args], { cwd: folder, encoding: 'utf8' });

test('the installed program builds a feed', (t) => {
  const { folder } = project(t, { 'mmc-feed.json': CONFIG, 'source.json': content({ items: [item('a')] }) });
  const { status, stdout, stderr } = program(folder, 'build', '--lang', 'fr');
  assert.equal(status, 0, stderr);
  assert.match(stdout, /1/);
  assert.match(stderr, /older : |older: lue, 1/);
});

const WRONG = [
  [[], /mmc-feed build/],
  [['buidl'], /"build"/],
  [['build', '--strickt'], /"--strict"/],
  [['check', '--strict'], /--strict/],
  [['build', '--now', 'tomorrow'], /2026-11-28T09:00:00Z/],
  [['build', '--now'], /--now/],
  [['build', '--lang', 'de'], /en, es, fr, pt, ar/],
  [['build', '--accept', 'embargo-leak'], /section-shrunk/],
  [['build', 'something'], /something/],
  [['explain'], /ID/],
  [['init'], /init/],
  [['template', 'peple.xlsx'], /"people.xlsx"/],
  [['build', '--config', 'none.json'], /none\.json/],
];

for (const [args, says] of WRONG) {
  test(`wrong use: mmc-feed ${args.join(' ')}`, async (t) => {
    const { folder } = project(t, { 'mmc-feed.json': CONFIG });
    const { exit, stderr, stdout } = await runIn(folder, args);
    assert.equal(exit, 64);
    assert.match(stderr, says);
    assert.doesNotMatch(stderr, /\n {4}at /);
    assert.equal(stdout, '');
  });
}

const source = '{ "name": "a", "as": "all", "content": "a.json" }';
const CONFIGS = [
  ['{\n  "out": "public"\n  "sources": []\n}', /mmc-feed\.json:3:3: /],
  [
    `{\n  "out": "public",\n  "sorces": [${source}],\n  "sources": [${source}]\n}`,
    /mmc-feed\.json:3:3: .*"sorces".*"sources"/,
  ],
  [
    '{\n  "out": "public",\n  "sources": [{ "name": "a", "as": "peple", "sheet": "a.csv" }]\n}',
    /mmc-feed\.json:3:\d+: .*"people"/,
  ],
  [`{\n  "sources": [${source}]\n}`, /mmc-feed\.json:1:1: "out"/],
  ['{ "out": "public", "sources": [{ "name": "a", "as": "news" }] }', /exactly one of "wordpress"/],
  ['{ "out": "public", "sources": [{ "name": "a", "as": "all", "sheet": "a.csv" }] }', /"all" is for content/],
  [`{ "out": "public", "report": "public/report", "sources": [${source}] }`, /"report" would lie inside "out"/],
  [`{ "out": ".", "sources": [${source}] }`, /inside "out"/],
  [`{ "out": "public", "guard": { "shrink": "a lot" }, "sources": [${source}] }`, /a percentage such as "20%"/],
  ['{ "out": "public", "sources": [{ "name": "a", "as": "people", "feed": "a.xml" }] }', /"news": a feed has nothing/],
];

for (const [text, says] of CONFIGS) {
  test(`a configuration that is wrong: ${says.source}`, async (t) => {
    const { folder } = project(t, { 'mmc-feed.json': text });
    const { exit, stderr } = await runIn(folder, ['build']);
    assert.equal(exit, 64);
    assert.match(stderr, says);
  });
}

const wrong = (more) => JSON.stringify({ ...CONFIG, ...more }, null, 1);
const MORE = [
  [wrong({ rules: { 'image-alt-mising': 'off' } }), /:\d+:\d+: .*"image-alt-missing"/],
  [wrong({ rules: { 'image-alt-missing': 'never' } }), /:\d+:\d+: .*"readers"/],
  [wrong({ sources: [{ ...CONFIG.sources[0], set: { tpye: 'Report' } }] }), /:\d+:\d+: "tpye" .*"type"/],
  [wrong({ sources: [CONFIG.sources[0], CONFIG.sources[0]] }), /:\d+:\d+: Two sources .*"older"/],
];

for (const [text, says] of MORE) {
  test(`a setting that is wrong: ${says.source}`, async (t) => {
    const { folder } = project(t, { 'mmc-feed.json': text });
    const { exit, stderr } = await runIn(folder, ['build']);
    assert.equal(exit, 64);
    assert.match(stderr, says);
  });
}

test('a tab that the workbook does not have is a mistake of the configuration, with line and column', async (t) => {
  const sources = [{ name: 'board', as: 'people', sheet: 'board.xlsx', tab: 'Bord' }];
  const bytes = oneTab([['Name', 'Board']], { name: 'Board' });
  const folder = project(t, { 'mmc-feed.json': JSON.stringify({ ...CONFIG, sources }, null, 1), 'board.xlsx': bytes });
  const { exit, stderr } = await folder.run('build');
  assert.equal(exit, 64);
  assert.match(stderr, /mmc-feed\.json:\d+:\d+: .*"Bord".*"Board"/);
});

test('a configuration may have comments and a comma too many', async (t) => {
  const text = `{ // Our feed\n "out": "public", /* served */ "sources": [${source}], }`;
  const folder = project(t, { 'mmc-feed.json': text, 'a.json': content({ items: [item('a')] }) });
  assert.equal((await folder.run('build')).exit, 0);
});

test('messages follow the language of the system', async (t) => {
  const { folder } = project(t, {});
  const { stderr } = await runIn(folder, ['build'], { LANG: 'pt_BR.UTF-8' });
  assert.match(stderr, /Não existe mmc-feed\.json/);
});

test('check names what readers miss in any feed, with exit 1, and follows its pages', async (t) => {
  const page = content({ items: [item('b', { image: 'ftp://mmc.example/b.jpg' })] });
  const first = { ...content({ items: [item('a')] }), next_url: 'https://elsewhere.example/feed/page2.json' };
  const folder = project(t, { 'feed.json': first, 'page2.json': page });
  const { exit, stdout } = await folder.run('check', 'feed.json');
  assert.equal(exit, 1);
  assert.match(stdout, /page2\.json!items\[0\]\.image/);
  const clean = project(t, { 'feed.json': content({ items: [item('a')] }) });
  assert.equal((await clean.run('check', 'feed.json', '--json')).exit, 0);
});

test('of what it cannot read, check says so, and nothing of a feed that stays public', async (t) => {
  const { run } = project(t);
  const { exit, stdout, stderr } = await run('check', 'none.json');
  assert.equal(exit, 3);
  assert.equal(stdout, '');
  assert.equal(
    stderr.replace(/(?<=: This could not be read: ).*none\.json.*/, '…'),
    'none.json: This could not be read: …\n  Nothing was checked. Run the check again when it can be read.\n',
  );
});

test('check without an argument is about what build would write', async (t) => {
  const items = [item('a', { url: 'javascript:void 0' })];
  const folder = project(t, { 'mmc-feed.json': CONFIG, 'source.json': content({ items }) });
  assert.equal((await folder.run('check')).exit, 1);
  assert.equal('public/feed.json' in folder.files(), false);
});

test('explain says where each value stands, by id and by address', async (t) => {
  const folder = project(t, { 'mmc-feed.json': CONFIG, 'source.json': content({ items: [item('x'), item('a')] }) });
  const { exit, stdout } = await folder.run('explain', 'a');
  assert.equal(exit, 0);
  assert.match(stdout, /title: Cities discuss number a\n +source\.json!items\[1\]\.title/);
  assert.match((await folder.run('explain', 'https://mmc.example/news/a')).stdout, /^a: /);
  const unknown = await folder.run('explain', 'aa');
  assert.equal(unknown.exit, 64);
  assert.match(unknown.stderr, /"a"/);
});

test('where a document is no JSON, its line and column are named, and nothing of what stands there', async (t) => {
  const { run } = project(t, { 'broken.json': '{\n  "title": "x",\n  "items": [{ "id": "secret", }]\n}' });
  const { exit, stderr } = await run('check', 'broken.json');
  assert.equal(exit, 3);
  assert.match(stderr, /broken\.json:3:\d+: .*not valid JSON/);
  assert.doesNotMatch(stderr, /secret/);
});
