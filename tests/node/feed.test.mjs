// The feed has no need of a browser: `node --test tests/node` reads the sample with the widgets' own code.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { execFile } from 'node:child_process';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { runnerImport } from 'vite';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const importSource = async (path) => (await runnerImport(here(path), { configFile: false, logLevel: 'error' })).module;

const sample = JSON.parse(readFileSync(here('../../demo/feed/feed.json'), 'utf8'));

describe('the feed in Node', () => {
  it('reads the whole sample without a warning', async () => {
    const { read } = await importSource('../../src/feed/read.ts');
    const { feed, warnings } = read(sample);
    assert.deepEqual(warnings, []);
    assert.equal(feed.title, 'News and Resources');
    assert.deepEqual(feed.items, sample.items);
    assert.deepEqual(feed._mmc.people, sample._mmc.people);
    assert.deepEqual(feed._mmc.cities, sample._mmc.cities);
    assert.equal(feed._mmc.notice, 'Sample data');
  });

  it('exports what loads and reads', async () => {
    const { createReader, FeedError, FORMAT, load, MAX_ENTRIES } = await importSource('../../src/feed/index.ts');
    assert.equal(FORMAT, 1);
    assert.equal(MAX_ENTRIES, 20_000);
    assert.equal(typeof load, 'function');
    assert.throws(() => createReader([], {})('<!doctype html>'), FeedError);
  });
});

describe('the schema', () => {
  it('finds nothing wrong with the sample', async () => {
    const { contentFeed } = await importSource('../../src/feed/schema.ts');
    const { success, error } = contentFeed.safeParse(sample);
    assert.ok(success, String(error));
  });

  it('finds what is wrong', async () => {
    const { contentFeed } = await importSource('../../src/feed/schema.ts');
    const [first] = sample.items;
    for (const wrong of [
      { ...sample, items: [{ ...first, title: undefined }] },
      { ...sample, items: [{ ...first, url: 'javascript:alert(1)' }] },
      { ...sample, items: [{ ...first, date_published: 'last week' }] },
      { ...sample, _mmc: { ...sample._mmc, format: 2 } },
    ]) {
      assert.equal(contentFeed.safeParse(wrong).success, false);
    }
  });

  it('is the one that the shapes in the browser were made from', async () => {
    await promisify(execFile)(process.execPath, [here('../../scripts/shapes.mjs'), '--check']);
  });
});

describe('the sample', () => {
  it('has what the demo pages show', () => {
    assert.ok(sample.items.length >= 40);
    assert.equal(sample.items[0].id, 'impact-report-2025');
    assert.ok(sample._mmc.people.some(({ name }) => name === null));
    assert.ok(sample._mmc.cities.features.some(({ properties }) => properties.region));
  });
});
