/**
 * Every story renders without a word in the console, passes axe, and does what its play function wants:
 * in the light theme, and again in the dark one and in Arabic, where that makes a difference.
 */
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { after, before, describe, it } from 'node:test';
import { openStorybook } from '../support/storybook.mjs';

const storybook = await openStorybook();
const stories = storybook.entries.filter(({ type }) => type === 'story');
const docs = storybook.entries.filter(({ type }) => type === 'docs');

const page = await storybook.openPage();
await page.load(stories[0].id);
await page.show(stories[0].id);
const descriptions = await page.describe();
await page.page.close();

/** A story that says its own theme or language is the same whatever the toolbar says. */
const MODES = [
  { name: 'light', globals: {}, differs: () => true },
  { name: 'dark', globals: { theme: 'dark' }, differs: ({ args }) => !args.theme },
  { name: 'Arabic', globals: { language: 'ar' }, differs: ({ args }) => !args.lang },
];

after(() => storybook.close());

describe('stories', { concurrency: MODES.length }, () => {
  for (const { name, globals, differs } of MODES) {
    describe(name, { concurrency: 1 }, () => {
      let page;
      before(async () => {
        page = await storybook.openPage({ globals });
        await page.load(stories[0].id);
      });
      after(() => page.page.close());

      for (const { id, title, name: story } of stories.filter(({ id }) => differs(descriptions[id]))) {
        it(`${title}: ${story}`, { timeout: 60_000 }, async () => {
          const { errors, status, violations } = await page.show(id);
          assert.deepEqual(errors, [], 'errors');
          assert.deepEqual(violations, [], 'what axe finds');
          assert.equal(status, 'success');
          await assertSaid(page.lines, descriptions[id].says);
        });
      }
    });
  }
});

describe('pages of documentation', () => {
  let page;
  before(async () => (page = await storybook.openPage()));
  after(() => page.page.close());

  for (const { id, title, name } of docs) {
    it(`${title}: ${name}`, async () => {
      await page.load(id, 'docs');
      const strange = page.lines.filter((line) => !/^<mmc-[\w-]+> ([\w-]+|left out of the feed \(\d+\)):\s/.test(line));
      assert.deepEqual(strange, [], 'the console');
    });
  }
});

/** Nothing but the lines of an element that could not have its feed, each as the story says that it begins. */
async function assertSaid(lines, says = []) {
  const expected = [says].flat();
  // The reader of a document that is no clean feed comes on its own.
  for (let tries = 0; lines.length < expected.length && tries < 100; tries++) await sleep(50);
  assert.equal(lines.length, expected.length, `the console has ${expected.length} lines: ${lines.join(' | ')}`);
  lines.forEach((line, index) => assert.ok(line.startsWith(expected[index]), line));
}
