/**
 * A part of `npm run test:wordpress`: an editor's day in a real WordPress. After each thing that she does, `mmc-feed`
 * builds, and the feed and the report say what is right.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { startWordPress } from './site.mjs';

const tool = fileURLToPath(new URL('../../tool/bin/mmc-feed.mjs', import.meta.url));
const SECRET = 'The council buys the harbour before anybody hears of it';

describe('an editor’s day', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mmc-wordpress-day-'));
  let wordpress;
  let release;
  let topics;

  before(async () => {
    wordpress = await startWordPress();
    const names = ['Press Releases', 'Water', 'Housing'];
    const terms = await Promise.all(names.map((name) => wordpress.send('admin', 'categories', { name })));
    topics = Object.fromEntries(terms.map(({ name, id }) => [name, id]));
    for (let number = 1; number <= 6; number++) {
      await publish({ title: `Cities met for the time ${number}`, date: `2026-01-0${number}T10:00:00` });
    }
    writeConfig(wordpress.origin);
    build();
  });
  after(async () => {
    await wordpress?.stop();
    rmSync(folder, { recursive: true });
  });

  const publish = (more) =>
    wordpress.send('admin', 'posts', {
      content: '<p>MILAN— The mayors spoke of water, and of who carries it.</p>',
      status: 'publish',
      categories: [topics['Press Releases'], topics.Water],
      ...more,
    });
  const correct = (changes) => wordpress.send('admin', `posts/${release}`, changes);

  function writeConfig(address) {
    const sources = [{ name: 'news', as: 'news', wordpress: address }];
    const feed = { title: 'News', language: 'en', home: 'https://mmc.example/news' };
    writeFileSync(join(folder, 'mmc-feed.json'), JSON.stringify({ feed, out: 'public', sources }));
  }

  /** Runs the tool: the feed, and the report as programs get it. */
  function build(...args) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [tool, 'build', '--json', ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
    assert.equal(status, 0, stdout + stderr);
    const text = readFileSync(join(folder, 'public/feed.json'), 'utf8');
    const { items } = JSON.parse(text);
    return { text, items, item: items.find(({ id }) => id === `news-${release}`), report: JSON.parse(stdout) };
  }

  /** Without the time of the last change, which moves with most of what she does. */
  const changed = ({ report }) =>
    report.changes.changed.flatMap(({ fields }) =>
      fields.flatMap(({ name }) => (name === 'date_modified' ? [] : name)),
    );

  it('nothing has changed: nothing is written, and no text is read', () => {
    const { report } = build();
    assert.equal(report.outcome, 'unchanged');
    assert.equal(report.sources[0].state, 'unchanged');
  });

  it('she publishes a release: it is in the feed, with its type, topic and place', async () => {
    release = (await publish({ title: 'Milan counts its wells', date: '2026-02-01T09:00:00' })).id;
    const { item, report } = build();
    assert.equal(item.title, 'Milan counts its wells');
    assert.deepEqual(item._mmc, { type: 'Press Release', topics: ['Water'], place: 'Milan' });
    assert.equal(report.changes.added.length, 1);
  });

  it('she corrects it: the report says what readers see differently', async () => {
    await correct({ title: 'Milan counts its wells and springs' });
    const result = build();
    assert.equal(result.item.title, 'Milan counts its wells and springs');
    assert.deepEqual(changed(result), ['title']);
  });

  it('she puts it into another category, of which WordPress tells nobody', async () => {
    // As plugins do it: the time of the last change stays.
    const terms = [topics['Press Releases'], topics.Housing];
    wordpress.runPhp(`return wp_set_object_terms(${release}, [${terms}], 'category');`);
    const result = build();
    assert.deepEqual(result.item._mmc.topics, ['Housing']);
    assert.deepEqual(changed(result), ['topics']);
  });

  it('she schedules another: nothing of it leaves', async () => {
    await publish({ title: SECRET, status: 'future', date: '2031-01-01T10:00:00' });
    const { text, items, report } = build();
    assert.equal(items.length, 7);
    assert.equal(report.outcome, 'unchanged');
    assert.ok(!text.includes('harbour'));
  });

  it('she protects the release with a password: it is gone, and the report says where it is held', async () => {
    await correct({ password: 'until-noon' });
    const { item, report } = build();
    assert.equal(item, undefined);
    assert.equal(report.held.length, 1);
    assert.equal(report.held[0].reason, 'protected');
    assert.equal(report.held[0].where.post, release);
  });

  it('she takes the password away: it is back', async () => {
    await correct({ password: '' });
    assert.equal(build().item.title, 'Milan counts its wells and springs');
  });

  it('she gives it another address: the id stays, and the report tells of the link', async () => {
    await correct({ slug: 'wells-of-milan' });
    const { item, report } = build();
    assert.equal(item.url, `${wordpress.origin}/news/wells-of-milan`);
    assert.ok(report.findings.some(({ code, entry }) => code === 'link-moved' && entry.id === item.id));
  });

  it('she puts it into the bin: it is gone, and back when it is taken out', async () => {
    await wordpress.send('admin', `posts/${release}`);
    const gone = build();
    assert.equal(gone.item, undefined);
    assert.equal(gone.report.changes.removed.length, 1);
    await correct({ status: 'publish', slug: 'wells-of-milan' });
    assert.ok(build().item);
  });

  it('the site moves to another domain: the same entries with the same ids, at their new addresses', async () => {
    const ids = build().items.map(({ id }) => id);
    const moved = wordpress.origin.replace('127.0.0.1', 'localhost');
    wordpress.runPhp(`return [update_option('siteurl', '${moved}'), update_option('home', '${moved}')];`);
    writeConfig(moved);
    const { items, report } = build();
    assert.deepEqual(
      items.map(({ id }) => id),
      ids,
    );
    assert.ok(items.every(({ url }) => url.startsWith(moved)));
    assert.deepEqual([report.changes.added, report.changes.removed], [[], []]);
  });
});
