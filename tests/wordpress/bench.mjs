/**
 * `npm run bench:wordpress`: the feed tool with 10,000 posts of a real WordPress, as full reading and as a look for what
 * has changed. Fails over the limits. Needs Debian's packages, see site.mjs, and the built tool.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startWordPress } from './site.mjs';

const POSTS = 10_000;
const LIMITS = { full: 60, scan: 20, mebibytes: 300 };

const tool = fileURLToPath(new URL('../../tool/dist/mmc-feed.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'mmc-wordpress-bench-'));
/** Kilobytes, the most that the process ever had. */
const REPORT_MEMORY = `process.on('exit', () => process.stderr.write('memory ' + process.resourceUsage().maxRSS));`;

function build(what, seconds, ...args) {
  const node = ['--import', `data:text/javascript,${encodeURIComponent(REPORT_MEMORY)}`, tool, 'build', ...args];
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, node, { cwd: folder, encoding: 'utf8' });
  const took = (performance.now() - started) / 1000;
  const mebibytes = Number(/memory (\d+)/.exec(stderr)?.[1]) / 1024;
  const [{ state, requests }] = JSON.parse(readFileSync(join(folder, 'report/report.json'), 'utf8')).sources;
  console.log(
    `${what}: ${took.toFixed(1)} s, ${mebibytes.toFixed(0)} MB, ${requests} requests, ${state}, exit ${status}, ${stdout.trim()}`,
  );
  return status === 0 && took < seconds && mebibytes < LIMITS.mebibytes;
}

const wordpress = await startWordPress();
try {
  const fill = fileURLToPath(new URL('site/fill.php', import.meta.url));
  wordpress.runPhp(`require ${JSON.stringify(fill)}; return fill(${POSTS});`);
  const sources = [{ name: 'news', as: 'news', wordpress: wordpress.origin }];
  writeFileSync(join(folder, 'mmc-feed.json'), JSON.stringify({ out: 'public', sources }));
  const passed = [
    build('all posts', LIMITS.full),
    build('nothing changed', LIMITS.scan),
    await change().then(() => build('one post corrected', LIMITS.scan)),
  ];
  if (passed.includes(false)) {
    console.error(`Over the limits: ${LIMITS.full} s, ${LIMITS.scan} s, ${LIMITS.mebibytes} MB.`);
    process.exitCode = 1;
  }
} finally {
  await wordpress.stop();
  rmSync(folder, { recursive: true });
}

/** A title is corrected in the middle of the archive. */
async function change() {
  await wordpress.send('admin', 'posts/5000', { title: 'Corrected' });
}
