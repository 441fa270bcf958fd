// `npm run bench:static`, after a build: what a reader gains by content that needs no script. A phone with a slow
// processor, a long wire; until the last of ten entries is drawn, with the script alone and with each form that
// `mmc-feed render` writes. Fails over its limits. No part of `npm test`.
import { readFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { CHROME_FLAGS, chromePath, HOW_TO_GET_CHROME } from '../../support/browsers.mjs';
import { selfSigned } from '../../support/certificate.mjs';
import { builtFiles, compressed, startHost } from '../../support/http2-host.mjs';
import { median } from '../median.mjs';
import { startWire } from '../wait/wire.mjs';
import { pageWith, SCRIPT_ONLY, writeForms } from './forms.mjs';
import { visit } from './visit.mjs';

const RUNS = Number(process.env.RUNS ?? 5);
const ENTRIES = 10;
/** Of the time that the script alone takes. */
const MOST_TIME = 0.6;
/** Less than this is rounding. */
const MOST_SHIFT = 0.0005;

if (!chromePath) throw new Error(HOW_TO_GET_CHROME);
const dist = new URL('../../../dist/', import.meta.url);
const certificate = await selfSigned();
const pages = new Map();
const widgets = await startHost(certificate, await builtFiles(dist, ['/v1/']));
const partner = await startHost(certificate, pages);
const [wire, partnerWire] = [await startWire(widgets.port), await startWire(partner.port)];
// Two hosts, and so two sites: as a partner's page has it.
const home = `https://127.0.0.1:${wire.port}/v1/`;
const site = `https://localhost:${partnerWire.port}/`;
const forms = await writeForms(fileURLToPath(new URL('feed.json', dist)), home);
for (const [name, content] of Object.entries(forms)) pages.set(pathOf(name), await compressed(pageWith(content, home)));
const flags = [...CHROME_FLAGS, '--ignore-certificate-errors'];
const browser = await chromium.launch({ executablePath: chromePath, args: flags });

const visits = Object.fromEntries(Object.keys(forms).map((name) => [name, []]));
for (let run = 0; run < RUNS; run++) {
  // The forms take turns, so that a busy moment meets all of them.
  for (const name of Object.keys(forms)) {
    visits[name].push(await visit(browser, new URL(pathOf(name), site).href, ENTRIES));
  }
}
const middle = (name, value) => median(visits[name].map((each) => each[value]));
const scriptOnly = middle(SCRIPT_ONLY, 'ms');
const rows = {};
const broken = [];
for (const [name, content] of Object.entries(forms)) {
  const [times, shift] = [middle(name, 'ms') / scriptOnly, middle(name, 'shift')];
  rows[name] = {
    ms: Math.round(middle(name, 'ms')),
    times: Number(times.toFixed(2)),
    shift: Number(shift.toFixed(4)),
    bytes: Buffer.byteLength(content),
    brotli: (await compressed(content)).length,
  };
  if (name === SCRIPT_ONLY) continue;
  if (times > MOST_TIME) broken.push(`${name}: ${times.toFixed(2)} times, the limit ${MOST_TIME}.`);
  if (shift > MOST_SHIFT) broken.push(`${name}: a layout shift of ${shift.toFixed(4)}.`);
}
console.table(rows);
const feedBytes = (await readFile(new URL('feed.json', dist))).length;
console.log(
  `Medians of ${RUNS}; the feed has ${feedBytes} bytes; load of the machine ${loadavg().map((load) => load.toFixed(1))}.`,
);
for (const line of broken) console.error(line);
await browser.close();
for (const each of [wire, partnerWire, widgets, partner]) each.close();
await certificate.remove();
process.exit(broken.length > 0 ? 1 : 0);

function pathOf(name) {
  return `/${name.replace(/\W+/g, '-')}.html`;
}
