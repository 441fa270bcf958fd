// Ten thousand entries from a content document, and as many posts of a WordPress: `npm run bench:feed`. Fails over the
// limits. Its seconds are those of the processor, so that the result is the same beside other work; on a machine at rest
// it takes no longer.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ENTRIES = 10_000;
/** Entries of one document: 8 MiB are the most that a widget reads. */
const A_PAGE = 2_500;
/** Characters of a text. */
const TEXT = 2_000;
const LIMITS = { seconds: 5, mebibytes: 500 };
const LIMITS_OF_WORDPRESS = { seconds: 5, mebibytes: 300 };

const tool = fileURLToPath(new URL('../../dist/mmc-feed.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'mmc-feed-bench-'));
const SENTENCE = 'Mayors of many cities met to speak of what moves people, and of what they need where they arrive. ';

const item = (index) => ({
  id: `news-${index}`,
  url: `https://mmc.example/news/${index}`,
  title: `Number ${index}: cities and their residents`,
  summary: `What was said on day ${index}.`,
  content_text: `Entry ${index}. ${SENTENCE.repeat(TEXT / SENTENCE.length)}`,
  date_published: new Date(Date.UTC(1999, 0, 1 + index)).toISOString().slice(0, 10),
  _mmc: { type: 'Statement', topics: ['Climate Migration'] },
});

const HELD = {
  id: 'held',
  title: 'What nobody may know before the day',
  content_text: 'A secret '.repeat(200),
  date_published: '2031-01-01',
};

/** A content feed in pages, as the tool itself writes them; one entry is held. */
function writeSource(count) {
  for (let page = 0; page * A_PAGE < count; page++) {
    const items = Array.from({ length: Math.min(A_PAGE, count - page * A_PAGE) }, (_, at) => item(page * A_PAGE + at));
    if (page === 0) items.push({ ...item(count), ...HELD });
    const next = (page + 1) * A_PAGE < count ? { next_url: `source-${page + 1}.json` } : {};
    const document = { version: 'https://jsonfeed.org/version/1.1', title: 'Older', items, ...next };
    writeFileSync(join(folder, `source-${page}.json`), JSON.stringify(document));
  }
}

function build(what, now, limits = LIMITS) {
  const args = ['--import', `data:text/javascript,${encodeURIComponent(REPORT_USE)}`, tool, 'build', '--now', now];
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  const wall = (performance.now() - started) / 1000;
  const [, memory, processor] = /memory (\d+) processor (\d+)/.exec(stderr) ?? [];
  const mebibytes = Number(memory) / 1024;
  const seconds = Number(processor) / 1e6;
  const figures = `${seconds.toFixed(2)} s of the processor (${wall.toFixed(2)} s in all), ${mebibytes.toFixed(0)} MB`;
  console.log(`${what}: ${figures}, exit ${status}, ${stdout.trim()}`);
  return status === 0 && seconds < limits.seconds && mebibytes < limits.mebibytes;
}

/** Kilobytes, the most that the process ever had; and microseconds of all its threads. */
const REPORT_USE = `process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  process.stderr.write('memory ' + maxRSS + ' processor ' + (userCPUTime + systemCPUTime));
});`;

async function timesOf() {
  const out = join(folder, 'public');
  const names = await readdir(out);
  return new Map(names.map((name) => [name, statSync(join(out, name)).mtimeMs]));
}

const config = {
  out: 'public',
  base: 'https://feeds.example/',
  sources: [{ name: 'older', as: 'all', content: 'source-0.json' }],
};
writeFileSync(join(folder, 'mmc-feed.json'), JSON.stringify(config));
writeSource(ENTRIES);
const passed = [build(`${ENTRIES} entries, first run`, '2026-11-28T00:00:00Z')];
passed.push(build('nothing changed', '2026-11-28T01:00:00Z'));
const before = await timesOf();
writeSource(ENTRIES + 1);
passed.push(build('one new entry', '2026-11-28T02:00:00Z'));
const written = [...(await timesOf())].filter(([name, time]) => before.get(name) !== time).map(([name]) => name);
const bytes = readFileSync(join(folder, 'public/feed.json')).length;
console.log(`written: ${written.join(', ')}; feed.json: ${(bytes / 1024).toFixed(0)} kB`);
passed.push(written.sort().join() === 'feed.json,feed.xml,status.json');

const site = spawn(process.execPath, [fileURLToPath(new URL('recorded-wordpress.mjs', import.meta.url))]);
const [address] = await once(site.stdout, 'data');
const posts = { name: 'news', as: 'news', wordpress: String(address).trim() };
writeFileSync(join(folder, 'mmc-feed.json'), JSON.stringify({ ...config, out: 'from-wordpress', sources: [posts] }));
passed.push(build(`${ENTRIES} posts of WordPress`, '2026-11-28T03:00:00Z', LIMITS_OF_WORDPRESS));
passed.push(build('of which nothing has changed', '2026-11-28T04:00:00Z', LIMITS_OF_WORDPRESS));
site.kill();
if (!process.env.KEEP) rmSync(folder, { recursive: true });
if (passed.includes(false)) {
  const limits = `${LIMITS.seconds} s, ${LIMITS.mebibytes} MB (${LIMITS_OF_WORDPRESS.mebibytes} of WordPress)`;
  console.error(`Over the limits: ${limits}, and one page file for one new entry.`);
  process.exitCode = 1;
}
