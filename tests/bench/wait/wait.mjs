// `npm run bench:wait`, after a build: how long a reader waits for the first entry on a long wire, with each form of the
// snippet, beside a page written by hand with Lit. Fails over its limits. No part of `npm test`: it takes minutes.
import { loadavg } from 'node:os';
import { readFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { serve } from '../../../scripts/static-server.mjs';
import { CHROME_FLAGS, chromePath, HOW_TO_GET_CHROME } from '../../support/browsers.mjs';
import { selfSigned } from '../../support/certificate.mjs';
import { buildLitList } from '../lit-list/build.mjs';
import { median } from '../median.mjs';
import { builtFiles, compressed, startHost } from '../../support/http2-host.mjs';
import { BARE, FAST, HAND_WRITTEN, writePages } from './pages.mjs';
import { visit } from './visit.mjs';
import { ROUND_TRIP, startWire } from './wire.mjs';

const RUNS = Number(process.env.RUNS ?? 5);
/** How many times as long as with the page written by hand a reader may wait at most. */
const limitOf = (form) => (FAST.includes(form) ? 1.15 : BARE.includes(form) ? 1.3 : undefined);
const FEEDS = { 'sample feed': 'feed.json', 'ten entries': 'ten.json' };

if (!chromePath) throw new Error(HOW_TO_GET_CHROME);
const dist = new URL('../../../dist/', import.meta.url);
const { version } = JSON.parse(await readFile(new URL('../../../package.json', import.meta.url), 'utf8'));
const sample = JSON.parse(await readFile(new URL('feed.json', dist), 'utf8'));

const certificate = await selfSigned();
const files = await builtFiles(dist, ['/v1/', `/${version}/`]);
files.set('/v1/ten.json', await compressed(JSON.stringify(tenOf(sample))));
files.set('/city-news.js', await compressed(await buildLitList()));
const pages = new Map();
const [widgets, partner] = [await startHost(certificate, files), await startHost(certificate, pages)];
const [wire, partnerWire] = [await startWire(widgets.port), await startWire(partner.port)];
// Two hosts, and so two sites: as a partner's page has it.
const home = `https://127.0.0.1:${wire.port}/`;
const site = `https://localhost:${partnerWire.port}/`;
const flags = [...CHROME_FLAGS, '--ignore-certificate-errors'];
const browser = await chromium.launch({ executablePath: chromePath, args: flags });

const names = await writeAllPages();
const rows = {};
const broken = [];
for (const feed of Object.keys(FEEDS)) {
  for (const [name, { ms, ...row }] of Object.entries(await measure(feed))) {
    const times = ms / rows[`${HAND_WRITTEN}; ${feed}`]?.ms || 1;
    rows[`${name}; ${feed}`] = {
      ms: Math.round(ms),
      'round trips': Number((ms / ROUND_TRIP).toFixed(1)),
      times: Number(times.toFixed(2)),
      limit: limitOf(name),
      ...row,
    };
    if (times > limitOf(name)) broken.push(`${name}, ${feed}: ${times.toFixed(2)} times, the limit ${limitOf(name)}.`);
  }
}
console.table(rows);
console.log(`Medians of ${RUNS}; load of the machine ${loadavg().map((load) => load.toFixed(1))}.`);
for (const line of broken) console.error(line);
await browser.close();
for (const each of [wire, partnerWire, widgets, partner]) each.close();
await certificate.remove();
process.exit(broken.length > 0 ? 1 : 0);

/** Puts a page for each feed and form onto the partner's site. Resolves to the names of the forms. */
async function writeAllPages() {
  const local = await serve(8800);
  let names;
  for (const file of Object.values(FEEDS)) {
    const moved = [
      [`${local}v1/feed.json`, `${home}v1/${file}`],
      [encodeURIComponent(`${local}v1/feed.json`), encodeURIComponent(`${home}v1/${file}`)],
      [local, home],
    ];
    const handWritten = { lit: `${home}city-news.js`, feed: `${home}v1/${file}` };
    const written = await writePages(browser, `${local}v1/configurator/`, moved, handWritten);
    names = Object.keys(written);
    for (const [name, html] of Object.entries(written)) pages.set(pathOf(name, file), await compressed(html));
  }
  return names;
}

/** The forms take turns, so that a busy moment meets all of them. */
async function measure(feed) {
  const runs = Object.fromEntries(names.map((name) => [name, []]));
  for (let run = 0; run < RUNS; run++) {
    for (const name of names) {
      const ms = await visit(browser, new URL(pathOf(name, FEEDS[feed]), site).href);
      runs[name].push({ ms, bytes: wire.takeBytes(), connections: widgets.takeConnections() });
    }
  }
  const middle = (name, value) => median(runs[name].map((run) => run[value]));
  const row = (name) => ({
    ms: middle(name, 'ms'),
    bytes: middle(name, 'bytes'),
    connections: middle(name, 'connections'),
  });
  return Object.fromEntries(names.map((name) => [name, row(name)]));
}

function pathOf(name, feed) {
  return `/${name.replace(/\W+/g, '-')}-${feed.replace('json', 'html')}`;
}

/** The sample with ten of its entries, and nothing else. */
function tenOf({ items, _mmc: { format, notice }, ...feed }) {
  return { ...feed, items: items.slice(0, 10), _mmc: { format, notice } };
}
