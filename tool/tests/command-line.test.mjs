import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const mmcFeed = fileURLToPath(new URL('../bin/mmc-feed.mjs', import.meta.url));

test('without a command, wrong use', () => {
  assert.equal(spawnSync(process.execPath, [mmcFeed]).status, 64);
});
