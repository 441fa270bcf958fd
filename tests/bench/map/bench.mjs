// `npm run bench:map`: the city map beside Leaflet with leaflet.markercluster, on a processor slowed down four times.
// Fails where ours is over one of its limits. No part of `npm test`: times depend on the machine.
import { rm } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { serve } from '../../../scripts/static-server.mjs';
import { CHROME_FLAGS, chromePath, HOW_TO_GET_CHROME } from '../../support/browsers.mjs';
import { median } from '../median.mjs';
import { measure } from './measure.mjs';
import { bytesOf, COUNTS, SIDES, writeSite } from './site.mjs';

const RUNS = Number(process.env.RUNS ?? 7);
const FRAME = 16;

if (!chromePath) throw new Error(HOW_TO_GET_CHROME);
const folder = await writeSite();
try {
  const address = await serve(8000, [['/', pathToFileURL(`${folder}/`)]]);
  const rows = await table(address);
  console.table(rows);
  const broken = brokenLimits(rows);
  for (const limit of broken) console.error(limit);
  process.exitCode = broken.length > 0 ? 1 : 0;
} finally {
  await rm(folder, { recursive: true });
}
process.exit();

/** Medians, by side and number of cities. The sides take turns, so that a busy moment meets both. */
async function table(address) {
  const browser = await chromium.launch({ executablePath: chromePath, args: CHROME_FLAGS });
  const rows = {};
  for (const count of COUNTS) {
    const runs = Object.fromEntries(SIDES.map((side) => [side, []]));
    for (let run = 0; run < RUNS; run++) {
      for (const side of SIDES) runs[side].push(await measure(browser, address, side, `${count}.json`));
    }
    for (const side of SIDES) {
      rows[`${side}, ${count}`] = { ...medians(runs[side]), 'code and land, bytes br': await bytesOf(side, folder) };
    }
  }
  await browser.close();
  return rows;
}

function medians(runs) {
  const middle = (name) => Number(median(runs.map((run) => run[name])).toFixed(1));
  return Object.fromEntries(Object.keys(runs[0]).map((name) => [name, middle(name)]));
}

function brokenLimits(rows) {
  const [few, many] = COUNTS;
  const limits = [
    [few, 'draw ms', rows[`leaflet, ${few}`]['draw ms'] * 0.9],
    [many, 'draw ms', rows[`leaflet, ${many}`]['draw ms'] / 2],
    [many, 'heap MB', rows[`leaflet, ${many}`]['heap MB'] / 3],
    [few, 'pan frame ms', FRAME],
    [many, 'pan frame ms', FRAME],
  ];
  return limits
    .map(([count, name, limit]) => ({ count, name, limit, value: rows[`ours, ${count}`][name] }))
    .filter(({ value, limit }) => value > limit)
    .map(({ count, name, limit, value }) => `${count} cities: ${name} is ${value}, the limit ${limit.toFixed(1)}.`);
}
