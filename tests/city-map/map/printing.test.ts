import { expect } from '@open-wc/testing';
import type { MmcCityMap } from '../../../src/city-map/city-map.js';
import { scatteredCities } from '../../fixtures/feed/scattered-cities.js';
import { findAll, parts } from '../../support/reading.js';
import { cities, draw } from './drawn-map.js';

/** How many cities the outline marks one by one. */
const dots = (map: MmcCityMap): number =>
  findAll(map, '[part~="map"] path').flatMap((path) => path.getAttribute('d')?.match(/h0/g) ?? []).length;

async function print(map: MmcCityMap, type: 'beforeprint' | 'afterprint'): Promise<void> {
  window.dispatchEvent(new Event(type));
  await map.updateComplete;
}

describe('a map that is printed', () => {
  it('has a dot for each city, and none before and after', async () => {
    const map = await draw(scatteredCities(300), { attributes: { view: 'map' } });
    expect(dots(map)).to.equal(0);
    await print(map, 'beforeprint');
    expect(dots(map)).to.equal(300);
    await print(map, 'afterprint');
    expect(dots(map)).to.equal(0);
  });

  it('has all regions of the list open, where they were buttons', async () => {
    const map = await draw(cities, { width: 400 });
    const open = (): number => parts(map, 'group').filter((region) => region.hasAttribute('open')).length;
    expect(open()).to.equal(0);
    await print(map, 'beforeprint');
    expect(open()).to.equal(4);
    await print(map, 'afterprint');
    expect(open()).to.equal(0);
  });
});
