import { expect } from '@open-wc/testing';
import type { MmcCityMap } from '../../../src/city-map/city-map.js';
import { scatteredCities } from '../../fixtures/feed/scattered-cities.js';
import { nameOf } from '../../support/reading.js';
import { setAttribute } from '../../support/widgets.js';
import { draw, markers, settled } from './drawn-map.js';

/** Pairs of markers, each a circle, that lie on each other. */
function overlaps(map: MmcCityMap): string[] {
  const circles = markers(map).map((button) => {
    const { left, top, width } = button.getBoundingClientRect();
    return { name: nameOf(button), x: left + width / 2, y: top + width / 2, width };
  });
  return circles.flatMap((a, index) =>
    circles
      .slice(index + 1)
      .filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < (a.width + b.width) / 2)
      .map((b) => `${a.name} and ${b.name}`),
  );
}

const list = { view: 'map' };

for (const [count, width] of [
  [300, 320],
  [300, 780],
  [300, 1200],
  [10_000, 780],
] as const) {
  it(`${count} cities in ${width} pixels: no two markers lie on each other, at any zoom`, async () => {
    const map = await draw(scatteredCities(count), { width, attributes: { ...list, center: '45,9', zoom: '1' } });
    for (const zoom of ['1', '1.7', '8']) {
      await setAttribute(map, 'zoom', zoom);
      await settled(map);
      expect(markers(map).length, `markers at ${zoom}`).to.be.within(2, 700);
      expect(overlaps(map), `zoom ${zoom}`).to.deep.equal([]);
    }
  });
}

describe('with text twice as large, no two markers lie on each other', () => {
  for (const width of [320, 780, 1200]) {
    it(`in ${width} pixels`, async () => {
      const map = await draw(scatteredCities(300), { width, attributes: list, style: '--mmc-font-size: 32px' });
      expect(markers(map)[0]?.offsetWidth).to.be.at.least(70);
      expect(overlaps(map)).to.deep.equal([]);
    });

    it(`in ${width} pixels, where the text grows later`, async () => {
      const map = await draw(scatteredCities(300), { width, attributes: list });
      map.style.setProperty('--mmc-font-size', '32px');
      await settled(map);
      await setAttribute(map, 'region', 'Region 1,Region 2,Region 3,Region 4,Region 5');
      await settled(map);
      expect(markers(map)[0]?.offsetWidth).to.be.at.least(70);
      expect(overlaps(map)).to.deep.equal([]);
    });
  }
});

it('with our city in a crowd, no two markers lie on each other', async () => {
  const attributes = { ...list, 'our-city': 'City 1', zoom: '1' };
  const map = await draw(scatteredCities(300), { attributes });
  for (const zoom of ['1', '3', '8']) {
    await setAttribute(map, 'zoom', zoom);
    await settled(map);
    expect(overlaps(map)).to.deep.equal([]);
  }
});
