// `npm run demo:report`, after a build: writes demo/report/index.html, the report of one step of `mmc-feed demo`.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const mmcFeed = fileURLToPath(new URL('../tool/bin/mmc-feed.mjs', import.meta.url));
const page = new URL('../demo/report/index.html', import.meta.url);
/** Two numbers have changed places: something is changed, something is to do, something is held. */
const STEP = 4;

/** The report as the tool writes it today. */
export function demoReport() {
  const folder = mkdtempSync(join(tmpdir(), 'mmc-feed-report-'));
  try {
    const { status, stderr } = spawnSync(process.execPath, [mmcFeed, 'demo', folder, '--lang', 'en'], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stderr);
    return readFileSync(join(folder, 'reports', String(STEP), 'index.html'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!process.argv.includes('--check')) {
    mkdirSync(new URL('.', page), { recursive: true });
    writeFileSync(page, demoReport());
  } else if (readFileSync(page, 'utf8') !== demoReport()) {
    console.error('demo/report/index.html is out of date: run `npm run demo:report` after a build, and commit it.');
    process.exitCode = 1;
  }
}
