import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { sheetsPage } from '../../../scripts/headers.mjs';

test('the docs list the header words that are known', async () => {
  const page = readFileSync(new URL('../../../docs/feed-tool/sheets.md', import.meta.url), 'utf8');
  assert.equal(page, await sheetsPage());
});
