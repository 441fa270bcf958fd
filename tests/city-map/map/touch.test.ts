import { expect } from '@open-wc/testing';
import type { MmcCityMap } from '../../../src/city-map/city-map.js';
import { isThere, part } from '../../support/reading.js';
import { cities, draw, frameOf, settled, spot, world, zoomOf } from './drawn-map.js';

type Point = [x: number, y: number];

/**
 * Fingers on the map, by the events that a touch screen sends. Their type differs from engine to engine, or is not
 * there on a desktop; so it is an event with the one field that counts. Says whether the page may scroll.
 */
function touch(map: MmcCityMap, type: 'touchstart' | 'touchmove' | 'touchend', ...fingers: Point[]): boolean {
  const { left, top } = frameOf(map).getBoundingClientRect();
  const touches = fingers.map(([x, y]) => ({ clientX: left + x, clientY: top + y }));
  const event = new Event(type, { bubbles: true, composed: true, cancelable: true });
  return frameOf(map).dispatchEvent(Object.assign(event, { touches }));
}

const near = { attributes: { zoom: '2', center: '8,16' } };

describe('two fingers', () => {
  it('that move together move the map, and not the page', async () => {
    const map = await draw(cities, near);
    const before = spot(map, /^Kampala/);
    const drawn = world(map);
    touch(map, 'touchstart', [300, 100], [400, 100]);
    expect(touch(map, 'touchmove', [340, 80], [440, 80])).to.be.false;
    expect(spot(map, /^Kampala/).x - before.x).to.be.closeTo(40, 1);
    expect(world(map)).to.deep.equal(drawn);
    touch(map, 'touchend', [340, 80]);
    await settled(map);
    expect(spot(map, /^Kampala/).x - before.x).to.be.closeTo(40, 1);
    expect(spot(map, /^Kampala/).y - before.y).to.be.closeTo(-20, 1);
    expect(zoomOf(map)).to.equal(2);
  });

  it('that part zoom the map about the point between them', async () => {
    const map = await draw(cities, near);
    const { x, y } = spot(map, /^Kampala/);
    touch(map, 'touchstart', [x - 40, y], [x + 40, y]);
    touch(map, 'touchmove', [x - 60, y], [x + 60, y]);
    touch(map, 'touchmove', [x - 80, y], [x + 80, y]);
    touch(map, 'touchend');
    await settled(map);
    expect(zoomOf(map)).to.equal(4);
    expect(spot(map, /^Kampala/).x).to.be.closeTo(x, 1);
    expect(spot(map, /^Kampala/).y).to.be.closeTo(y, 1);
  });

  it('do not zoom past the limits', async () => {
    const map = await draw(cities, near);
    touch(map, 'touchstart', [300, 100], [310, 100]);
    touch(map, 'touchmove', [100, 100], [600, 100]);
    touch(map, 'touchend');
    await settled(map);
    expect(zoomOf(map)).to.equal(8);
    touch(map, 'touchstart', [100, 100], [600, 100]);
    touch(map, 'touchmove', [300, 100], [301, 100]);
    touch(map, 'touchend');
    await settled(map);
    expect(zoomOf(map)).to.equal(1);
  });

  it('of which one comes later are two from then on', async () => {
    const map = await draw(cities, near);
    touch(map, 'touchstart', [300, 100]);
    touch(map, 'touchmove', [300, 120]);
    touch(map, 'touchstart', [300, 120], [400, 120]);
    touch(map, 'touchmove', [250, 120], [450, 120]);
    touch(map, 'touchend', [250, 120]);
    touch(map, 'touchend');
    await settled(map);
    expect(zoomOf(map)).to.equal(4);
  });
});

describe('one finger', () => {
  it('scrolls the page, and the map says how it is moved', async () => {
    const map = await draw(cities, near);
    const before = world(map);
    expect(touch(map, 'touchstart', [300, 100])).to.be.true;
    expect(touch(map, 'touchmove', [300, 160])).to.be.true;
    expect(touch(map, 'touchend')).to.be.true;
    await settled(map);
    expect(world(map)).to.deep.equal(before);
    expect(isThere(part(map, 'hint'))).to.be.true;
  });

  it('that touches a marker leaves it its click', async () => {
    const map = await draw(cities, near);
    expect(touch(map, 'touchstart', [300, 100])).to.be.true;
    expect(touch(map, 'touchend')).to.be.true;
    await settled(map);
    expect(isThere(part(map, 'hint'))).to.be.false;
  });

  it('may scroll, but does not enlarge the page over the map', async () => {
    expect(getComputedStyle(frameOf(await draw())).touchAction).to.match(/^pan-x pan-y$|^pan-y pan-x$/);
  });
});
