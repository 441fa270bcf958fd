/** The generated land: what world-atlas gives, with no island state left out and nothing drawn across the map's edge. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { landFiles } from '../../scripts/land.mjs';
import { unpack } from '../../scripts/land/pack.mjs';
import { distance } from '../../scripts/land/plane.mjs';

const folder = new URL('../../src/city-map/map/', import.meta.url);
const importSource = async (file) =>
  (await runnerImport(fileURLToPath(new URL(file, folder)), { configFile: false, logLevel: 'error' })).module;

/** Longitude and latitude of capitals on small islands. */
const CAPITALS = {
  Praia: [-23.51, 14.92],
  Malé: [73.51, 4.18],
  Valletta: [14.51, 35.9],
  Bridgetown: [-59.62, 13.1],
  Castries: [-60.99, 14.01],
  Kingstown: [-61.22, 13.16],
  'Port Louis': [57.5, -20.16],
  Victoria: [55.45, -4.62],
  Moroni: [43.25, -11.7],
  'São Tomé': [6.73, 0.34],
  Apia: [-171.76, -13.83],
  Nukuʻalofa: [-175.2, -21.13],
  Suva: [178.44, -18.14],
  Majuro: [171.38, 7.09],
  Tarawa: [172.98, 1.33],
  Yaren: [166.92, -0.55],
  Koror: [134.48, 7.34],
  Hamilton: [-64.78, 32.29],
};
/** In map units: four pixels of a map 1280 wide, and so under a marker. */
const NEAR = 3.2;
/** Longitude and latitude of places in the midst of land, and of sea; some of them beside the cut and the antimeridian. */
const LAND_AT = [
  [32.58, 0.35],
  [-99.13, 19.43],
  [9.19, 45.46],
  [172, 66.5],
  [-160, 66.5],
  [175.6, -39.8],
];
const SEA_AT = [
  [-30, 30],
  [51, 42],
  [80, -20],
  [-168.6, 60],
  [179, 0],
  [-179, 0],
  [0, -57],
];

for (const file of ['land.ts', 'land-fine.ts']) {
  describe(file, () => {
    let rings;
    let projection;

    before(async () => {
      const { LAND, LAND_SCALE } = await importSource(file);
      rings = unpack(LAND).map((ring) => ring.map(([x, y]) => [x * LAND_SCALE, y * LAND_SCALE]));
      projection = await importSource('projection.ts');
    });

    it('is what world-atlas gives', async () => {
      assert.equal(await readFile(new URL(file, folder), 'utf8'), (await landFiles())[file]);
    });

    it('has land under the capitals of small island states', () => {
      const atSea = Object.entries(CAPITALS).filter(([, [longitude, latitude]]) => {
        const { x, y } = projection.project(longitude, latitude);
        return !rings.some((ring) => distance([x, y], ring) < NEAR);
      });
      assert.deepEqual(atSea, []);
    });

    it('draws no land across the cut, nor beyond the frame', () => {
      const { width, height } = projection.WORLD;
      for (const ring of rings) {
        const [xs, ys] = [0, 1].map((axis) => ring.map((point) => point[axis]));
        assert.ok(Math.max(...xs) - Math.min(...xs) < 0.6 * width);
        assert.ok(Math.min(...xs) > -1 && Math.max(...xs) < width + 1);
        assert.ok(Math.min(...ys) > -1 && Math.max(...ys) < height + 1);
      }
    });

    it('is sea where there is sea, and land where there is land', () => {
      const isLand = ([longitude, latitude]) => {
        const { x, y } = projection.project(longitude, latitude);
        return rings.filter((ring) => distance([x, y], ring) === 0).length % 2 === 1;
      };
      assert.deepEqual(
        LAND_AT.filter((place) => !isLand(place)),
        [],
      );
      assert.deepEqual(SEA_AT.filter(isLand), []);
    });
  });
}
