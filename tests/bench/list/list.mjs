// `npm run bench:list`, after a build: how long the news list keeps the processor busy, beside a list written by hand
// with Lit of the same entries. Fails over its limits. No part of `npm test`: times depend on the machine.
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { serve } from '../../../scripts/static-server.mjs';
import { CHROME_FLAGS, chromePath, HOW_TO_GET_CHROME } from '../../support/browsers.mjs';
import { buildLitList } from '../lit-list/build.mjs';
import { median } from '../median.mjs';
import { feedOf } from './feeds.mjs';
import { busyWith, longestTask, SLOWER } from './measure.mjs';

const RUNS = Number(process.env.RUNS ?? 7);
const SIDES = ['loader', 'pinned', 'lit'];
/** How many times as long as the list written by hand ours may take at most, by the number of entries. */
const LIMITS = { 10: 1.15, 100: 1.15, 1000: 0.6 };

if (!chromePath) throw new Error(HOW_TO_GET_CHROME);
const dist = new URL('../../../dist/', import.meta.url);
const folder = await writeSite();
const address = await serve(8900, [
  ['/v1/', dist],
  ['/', pathToFileURL(`${folder}/`)],
]);
const browser = await chromium.launch({ executablePath: chromePath, args: CHROME_FLAGS });
const rows = {};
const broken = [];
for (const [count, limit] of Object.entries(LIMITS)) {
  const busy = await medians(busyWith, count);
  const longest = await medians(longestTask, count);
  for (const side of SIDES) {
    const times = busy[side] / busy.lit;
    rows[`${count} entries, ${side}`] = {
      'main thread ms': Number(busy[side].toFixed(1)),
      times: Number(times.toFixed(2)),
      limit: side === 'loader' ? limit : undefined,
      [`longest task ms, ${SLOWER} times slower`]: Math.round(longest[side]),
    };
    if (side === 'loader' && times > limit) {
      broken.push(`${count} entries: ${times.toFixed(2)} times the time of the list by hand, the limit ${limit}.`);
    }
  }
}
console.table(rows);
console.log(`Medians of ${RUNS}; load of the machine ${loadavg().map((load) => load.toFixed(1))}.`);
for (const line of broken) console.error(line);
await browser.close();
await rm(folder, { recursive: true });
process.exit(broken.length > 0 ? 1 : 0);

/** The medians of a measure, by side. The sides take turns, so that a busy moment meets all. */
async function medians(measure, count) {
  const runs = Object.fromEntries(SIDES.map((side) => [side, []]));
  for (let turn = 0; turn < RUNS; turn++) {
    for (const side of SIDES) runs[side].push(await measure(browser, address, side, Number(count)));
  }
  return Object.fromEntries(SIDES.map((side) => [side, median(runs[side])]));
}

/** The page of the benchmark, the feeds, and the list written by hand, in a new folder. Resolves to its path. */
async function writeSite() {
  const site = await mkdtemp(join(tmpdir(), 'mmc-bench-'));
  const sample = JSON.parse(await readFile(new URL('feed.json', dist), 'utf8'));
  await cp(new URL('page.html', import.meta.url), join(site, 'index.html'));
  for (const name of ['feeds', 'city-news']) await mkdir(join(site, name));
  await writeFile(join(site, 'city-news/city-news.js'), await buildLitList());
  for (const count of Object.keys(LIMITS)) {
    await writeFile(join(site, `feeds/${count}.json`), JSON.stringify(feedOf(Number(count), sample)));
  }
  return site;
}
