import { expect } from '@open-wc/testing';
import type { MmcCityMap } from '../../../src/city-map/city-map.js';
import { Clock } from '../../support/clock.js';
import { isThere, part, text } from '../../support/reading.js';
import { until } from '../../support/waiting.js';
import { cities, cityAt, draw, frameOf, settled, spot, world, zoomOf } from './drawn-map.js';

const list = [...cities, cityAt('Moundou', 16.08, 8.57, { country: 'TD' })];

/** Turns the wheel over a point of the map, and says whether the page may still scroll. */
function turn(map: MmcCityMap, init: WheelEventInit, { x, y } = { x: 390, y: 170 }): boolean {
  const { left, top } = frameOf(map).getBoundingClientRect();
  const at = { clientX: left + x, clientY: top + y, bubbles: true, composed: true, cancelable: true };
  return frameOf(map).dispatchEvent(new WheelEvent('wheel', { ...at, ...init }));
}

describe('the wheel', () => {
  for (const [key, init] of [
    ['Ctrl', { ctrlKey: true }],
    ['⌘', { metaKey: true }],
  ] as const) {
    it(`with ${key} zooms about the pointer, and the page stays`, async () => {
      const map = await draw(list);
      const before = spot(map, /^Moundou/);
      expect(turn(map, { deltaY: -300, ...init }, before)).to.be.false;
      expect(turn(map, { deltaY: -300, ...init }, before)).to.be.false;
      await until(() => zoomOf(map) > 1.5, 'a nearer map');
      await settled(map);
      expect(spot(map, /^Moundou/).x).to.be.closeTo(before.x, 2);
      expect(spot(map, /^Moundou/).y).to.be.closeTo(before.y, 2);
    });
  }

  it('goes out again, and not past the whole world', async () => {
    const map = await draw(list, { attributes: { zoom: '2', center: '8,16' } });
    for (let turns = 0; turns < 6; turns++) turn(map, { deltaY: 400, ctrlKey: true });
    await until(() => zoomOf(map) === 1, 'the whole world');
  });

  it('does not go past the last zoom', async () => {
    const map = await draw(list, { attributes: { zoom: '6', center: '8,16' } });
    for (let turns = 0; turns < 6; turns++) turn(map, { deltaY: -400, ctrlKey: true });
    await until(() => zoomOf(map) === 8, 'the last zoom');
  });

  it('counts lines as more than pixels', async () => {
    const map = await draw(list);
    turn(map, { deltaY: -3, deltaMode: WheelEvent.DOM_DELTA_LINE, ctrlKey: true });
    await until(() => zoomOf(map) > 1.3, 'a nearer map');
  });

  it('draws nothing anew before it stands still', async () => {
    const map = await draw(list);
    const before = world(map);
    turn(map, { deltaY: -200, ctrlKey: true });
    expect(world(map)).to.deep.equal(before);
    await until(() => zoomOf(map) > 1, 'a nearer map');
  });
});

describe('the plain wheel', () => {
  const clock = new Clock();

  it('scrolls the page, and the map says how to zoom, for a moment', async () => {
    const map = await draw(list);
    expect(isThere(part(map, 'hint'))).to.be.false;
    expect(turn(map, { deltaY: 100 })).to.be.true;
    await map.updateComplete;
    expect(isThere(part(map, 'hint'))).to.be.true;
    expect(text(part(map, 'hint'))).to.match(/Ctrl|⌘/);
    expect(zoomOf(map)).to.equal(1);
    await clock.pass(1000);
    turn(map, { deltaY: 100 });
    await clock.pass(1000);
    expect(isThere(part(map, 'hint'))).to.be.true;
    await clock.pass(1000);
    expect(isThere(part(map, 'hint'))).to.be.false;
  });
});
