import { expect } from '@open-wc/testing';
import type { MmcCityMap } from '../../../src/city-map/city-map.js';
import { project } from '../../../src/city-map/map/projection.js';
import { setAttribute } from '../../support/widgets.js';
import { cities, draw, isInFrame, markerNames, pressed, settled, world, zoomOf } from './drawn-map.js';

const middle = (map: MmcCityMap): { x: number; y: number } => {
  const { x, y, width, height } = world(map);
  return { x: x + width / 2, y: y + height / 2 };
};

async function expectInMiddle(map: MmcCityMap, longitude: number, latitude: number): Promise<void> {
  const { x, y } = project(longitude, latitude);
  expect(middle(map).x).to.be.closeTo(x, 1);
  expect(middle(map).y).to.be.closeTo(y, 1);
}

async function change(map: MmcCityMap, name: string, value: string | undefined): Promise<void> {
  await setAttribute(map, name, value);
  await settled(map);
}

describe('the attributes of the map', () => {
  it('show the whole world by themselves', async () => {
    expect(zoomOf(await draw())).to.equal(1);
  });

  it('frame the map on the cities that they ask for, also when they change', async () => {
    const map = await draw(cities, { attributes: { region: 'europe' } });
    expect(markerNames(map)).to.deep.equal(['2 cities near Milan, Italy', 'Zagreb, Croatia']);
    expect(zoomOf(map)).to.be.above(2);
    await change(map, 'region', 'pacific');
    expect(markerNames(map)).to.deep.equal(['Sydney, Australia']);
    expect(isInFrame(map, /^Sydney/)).to.be.true;
    await change(map, 'region', undefined);
    expect(zoomOf(map)).to.equal(1);
  });

  for (const [name, value, left] of [
    ['relationship', 'programme-city', ['Kampala, Uganda', 'Zagreb, Croatia']],
    ['relationship', 'Partner', ['Sydney, Australia']],
    ['region', 'Africa, Americas', ['Kampala, Uganda', 'Quito, Ecuador']],
  ] as const) {
    it(`${name}="${value}" leaves ${left.join(' and ')}, all in sight`, async () => {
      const map = await draw();
      await change(map, name, value);
      expect(markerNames(map)).to.deep.equal(left);
      for (const city of left) expect(isInFrame(map, city)).to.be.true;
    });
  }

  it('programme frames the map, too', async () => {
    const [milan, ...rest] = cities;
    const list = milan ? [{ ...milan, properties: { ...milan.properties, programmes: ['Heat'] } }, ...rest] : rest;
    const map = await draw(list);
    await change(map, 'programme', 'heat');
    expect(markerNames(map)).to.deep.equal(['Milan, Italy']);
    expect(zoomOf(map)).to.be.above(2);
  });

  it('zoom and center say what is in the middle', async () => {
    const map = await draw(cities, { attributes: { zoom: '5', center: '0.35, 32.58' } });
    expect(zoomOf(map)).to.equal(5);
    await expectInMiddle(map, 32.58, 0.35);
    await change(map, 'center', '-0.18,-78.47');
    await expectInMiddle(map, -78.47, -0.18);
    await change(map, 'zoom', '2.5');
    expect(zoomOf(map)).to.equal(2.5);
    await expectInMiddle(map, -78.47, -0.18);
  });

  for (const zoom of ['100', '1e9', 'Infinity']) {
    it(`zoom="${zoom}" is the last there is`, async () => {
      expect(zoomOf(await draw(cities, { attributes: { zoom, center: '0,32' } }))).to.equal(8);
    });
  }

  for (const zoom of ['near', '', '0', '-4']) {
    it(`zoom="${zoom}" shows the whole world`, async () => {
      expect(zoomOf(await draw(cities, { attributes: { zoom } }))).to.equal(1);
    });
  }

  for (const center of ['Kampala', '', '91,0', '0,181', '5', '1;2']) {
    it(`center="${center}" is none`, async () => {
      const map = await draw(cities, { attributes: { center } });
      expect(zoomOf(map)).to.equal(1);
    });
  }

  it('a zoom that is no number shows the whole world', async () => {
    const map = await draw();
    map.zoom = NaN;
    await settled(map);
    expect(zoomOf(map)).to.equal(1);
    expect(markerNames(map).length).to.be.above(2);
  });

  it('our-city is in the middle where only a zoom is asked for, also when it changes', async () => {
    const map = await draw(cities, { attributes: { zoom: '4', 'our-city': 'Kampala' } });
    await expectInMiddle(map, 32.58, 0.35);
    await change(map, 'our-city', 'quito');
    await expectInMiddle(map, -78.47, -0.18);
  });

  it('take the map back from where the reader has moved it, and only those', async () => {
    const map = await draw(cities, { attributes: { zoom: '4', center: '0,32' } });
    await pressed(map, 'Zoom out');
    await change(map, 'lang', 'fr');
    expect(zoomOf(map)).to.equal(2);
    await change(map, 'center', '1,32');
    expect(zoomOf(map)).to.equal(4);
  });
});
