// `npm run demo:feed`, after a build: writes demo/feed/feed.json, the sample feed, from the sources beside it.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const mmcFeed = fileURLToPath(new URL('../tool/bin/mmc-feed.mjs', import.meta.url));
const sources = fileURLToPath(new URL('../demo/feed/', import.meta.url));
const page = join(sources, 'feed.json');
/** Of every build, so that each writes the same bytes. */
const NOW = '2026-11-23T10:00:00Z';

/** The sample feed as the tool makes it today. */
export function demoFeed() {
  const folder = mkdtempSync(join(tmpdir(), 'mmc-feed-sample-'));
  try {
    cpSync(sources, folder, { recursive: true });
    const { status, stdout, stderr } = spawnSync(process.execPath, [mmcFeed, 'build', '--now', NOW, '--lang', 'en'], {
      cwd: folder,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stdout + stderr);
    return readFileSync(join(folder, 'public', 'feed.json'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!process.argv.includes('--check')) {
    writeFileSync(page, demoFeed());
  } else if (readFileSync(page, 'utf8') !== demoFeed()) {
    console.error('demo/feed/feed.json is out of date: run `npm run demo:feed` after a build, and commit it.');
    process.exitCode = 1;
  }
}
