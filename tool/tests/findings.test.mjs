import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { findingsPage } from '../../scripts/findings.mjs';

test('the page of findings says what the rules say', async () => {
  const page = readFileSync(new URL('../../docs/feed-tool/findings.md', import.meta.url), 'utf8');
  assert.equal(page, await findingsPage());
});
