// `build --watch`: a run for each change of a file, until it is ended.
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { test } from 'node:test';
import { run } from '../dist/testing.mjs';
import { CONFIG, content, item, project } from './support/project.mjs';

/** Waits for something to be so, at most half a minute. */
async function until(isSo) {
  for (let tried = 0; tried < 300; tried++) {
    if (isSo()) return;
    await sleep(100);
  }
  assert.fail('it did not come');
}

test('a change of a source or of the configuration starts a run, and a mistake does not end it', async (t) => {
  const folder = project(t, { 'mmc-feed.json': CONFIG, 'source.json': content({ items: [item('a')] }) });
  const ended = new AbortController();
  t.after(() => ended.abort());
  const printed = { stdout: '', stderr: '' };
  const output = (name) => ({ write: (text) => (printed[name] += text) });
  const io = { cwd: folder.folder, env: {}, stdout: output('stdout'), stderr: output('stderr'), signal: ended.signal };
  const times = (text, words) => text.split(words).length - 1;
  const watching = run(['build', '--watch'], io);
  await until(() => times(printed.stderr, 'Watching') === 1);
  folder.write('source.json', content({ items: [item('a'), item('b')] }));
  await until(() => times(printed.stderr, 'Watching') === 2);
  assert.equal(folder.json('public/feed.json').items.length, 2);
  folder.write('mmc-feed.json', '{ "out": ');
  await until(() => printed.stderr.includes('not valid JSON'));
  folder.write('mmc-feed.json', { ...CONFIG, feed: { ...CONFIG.feed, title: 'Other' } });
  await until(() => times(printed.stderr, 'Watching') === 3);
  assert.equal(folder.json('public/feed.json').title, 'Other');
  ended.abort();
  assert.equal(await watching, 0);
});

test('what is held goes out when its time has come', async (t) => {
  const due = new Date(Date.now() + 3000).toISOString();
  const items = [item('a'), item('held', { date_published: due })];
  const folder = project(t, { 'mmc-feed.json': CONFIG, 'source.json': content({ items }) });
  const ended = new AbortController();
  t.after(() => ended.abort());
  const silent = { write: () => undefined };
  const io = { cwd: folder.folder, env: {}, stdout: silent, stderr: silent, signal: ended.signal };
  const watching = run(['build', '--watch'], io);
  await until(() => 'public/feed.json' in folder.files());
  await until(() => folder.json('public/feed.json').items.length === 2);
  assert.ok(Date.now() >= Date.parse(due));
  ended.abort();
  await watching;
});

test('a mistake at the beginning ends it', async (t) => {
  const folder = project(t, {});
  const { exit } = await folder.run('build', '--watch');
  assert.equal(exit, 64);
});
