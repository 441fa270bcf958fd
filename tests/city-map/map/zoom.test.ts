import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { MmcCityMap } from '../../../src/city-map/city-map.js';
import { byRole, focusedName, parts } from '../../support/reading.js';
import { cities, cityAt, draw, frameOf, marker, pressed, settled, spot, world, zoomOf } from './drawn-map.js';

const idle = (map: MmcCityMap): (string | null)[] =>
  parts(map, 'control')
    .filter((control) => control.getAttribute('aria-disabled') === 'true')
    .map((control) => control.getAttribute('aria-label'));

async function pressKey(map: MmcCityMap, key: string): Promise<void> {
  await sendKeys({ press: key });
  await settled(map);
}

function doubleClick(map: MmcCityMap, x: number, y: number, init: MouseEventInit = {}): void {
  const { left, top } = frameOf(map).getBoundingClientRect();
  const at = { clientX: left + x, clientY: top + y, bubbles: true, composed: true, cancelable: true };
  frameOf(map).dispatchEvent(new MouseEvent('dblclick', { ...at, ...init }));
}

describe('the buttons that zoom', () => {
  it('go in and out, to the limits, and keep the focus', async () => {
    const map = await draw();
    expect(idle(map)).to.deep.equal(['Zoom out', 'Show the whole map']);
    for (const zoom of [2, 4, 8, 8]) {
      await pressed(map, 'Zoom in');
      expect(zoomOf(map)).to.equal(zoom);
    }
    expect(idle(map)).to.deep.equal(['Zoom in']);
    expect(focusedName(map)).to.equal('Zoom in');
    for (const zoom of [4, 2, 1, 1]) {
      await pressed(map, 'Zoom out');
      expect(zoomOf(map)).to.equal(zoom);
    }
    expect(focusedName(map)).to.equal('Zoom out');
  });

  it('show the whole map', async () => {
    const map = await draw(cities, { attributes: { zoom: '6', center: '0,32' } });
    expect(zoomOf(map)).to.equal(6);
    await pressed(map, 'Show the whole map');
    expect(zoomOf(map)).to.equal(1);
    expect(focusedName(map)).to.equal('Show the whole map');
  });

  it('keep the middle of the map', async () => {
    const map = await draw();
    const middle = (): number[] => [world(map).x + world(map).width / 2, world(map).y + world(map).height / 2];
    const before = middle();
    await pressed(map, 'Zoom in');
    const [x = 0, y = 0] = middle();
    expect([x, y].map(Math.round)).to.deep.equal(before.map(Math.round));
  });

  it('are buttons with names, in words of the language', async () => {
    const map = await draw(cities, { attributes: { lang: 'es' } });
    expect(parts(map, 'control').map((control) => control.getAttribute('aria-label'))).to.deep.equal([
      'Acercar',
      'Alejar',
      'Ver todo el mapa',
    ]);
  });
});

describe('the keys that zoom', () => {
  it('are + and −, on the map', async () => {
    const map = await draw();
    frameOf(map).focus();
    await pressKey(map, '+');
    expect(zoomOf(map)).to.equal(2);
    await pressKey(map, '-');
    expect(zoomOf(map)).to.equal(1);
    await pressKey(map, '-');
    expect(zoomOf(map)).to.equal(1);
  });

  it('are those also on a marker, and leave the page its own', async () => {
    const map = await draw();
    frameOf(map).focus();
    const key = (init: KeyboardEventInit): KeyboardEvent => {
      const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, composed: true, ...init });
      frameOf(map).dispatchEvent(event);
      return event;
    };
    expect(key({ key: '+' }).defaultPrevented).to.be.true;
    for (const init of [
      { key: '+', ctrlKey: true },
      { key: '-', metaKey: true },
      { key: 'ArrowLeft', altKey: true },
    ]) {
      expect(key(init).defaultPrevented, JSON.stringify(init)).to.be.false;
    }
    for (const name of ['Tab', 'Enter', 'PageDown', 'a', 'Escape']) {
      expect(key({ key: name }).defaultPrevented, name).to.be.false;
    }
    await settled(map);
    expect(zoomOf(map)).to.equal(2);
  });
});

describe('a double-click', () => {
  const chad = [...cities, cityAt('Moundou', 16.08, 8.57, { country: 'TD' })];

  it('zooms in about the point, and with Shift out', async () => {
    const map = await draw(chad);
    // Engines differ in whether a mouse is at a part of a pixel.
    const before = spot(map, /^Moundou/);
    doubleClick(map, before.x, before.y);
    await settled(map);
    expect(zoomOf(map)).to.equal(2);
    expect(spot(map, /^Moundou/).x).to.be.closeTo(before.x, 1);
    expect(spot(map, /^Moundou/).y).to.be.closeTo(before.y, 1);
    doubleClick(map, before.x, before.y, { shiftKey: true });
    await settled(map);
    expect(zoomOf(map)).to.equal(1);
  });

  it('on a marker is the marker’s', async () => {
    const map = await draw(chad);
    const event = new MouseEvent('dblclick', { bubbles: true, cancelable: true, composed: true });
    byRole(map, 'button', /^Moundou/).dispatchEvent(event);
    await settled(map);
    expect(zoomOf(map)).to.equal(1);
    expect(event.defaultPrevented).to.be.false;
  });
});

describe('panning with Shift and an arrow, from a marker', () => {
  it('moves the map, and the focus to it: the marker may leave the frame', async () => {
    const map = await draw(cities, { attributes: { zoom: '4', center: '10,11' } });
    const start = marker(map, /^Kampala/);
    start.focus();
    const before = world(map);
    const press = { key: 'ArrowRight', shiftKey: true, bubbles: true, composed: true, cancelable: true };
    start.dispatchEvent(new KeyboardEvent('keydown', press));
    await settled(map);
    expect(world(map).x).to.be.above(before.x);
    expect(focusedName(map)).to.equal('Map of the cities');
  });
});

describe('panning with the arrow keys, where the map has the focus', () => {
  for (const [key, x, y] of [
    ['ArrowRight', 1, 0],
    ['ArrowLeft', -1, 0],
    ['ArrowDown', 0, 1],
    ['ArrowUp', 0, -1],
  ] as const) {
    it(key, async () => {
      const map = await draw(cities, { attributes: { zoom: '4', center: '10,11' } });
      frameOf(map).focus();
      const before = world(map);
      await pressKey(map, key);
      const after = world(map);
      expect(Math.sign(Math.round(after.x - before.x))).to.equal(x);
      expect(Math.sign(Math.round(after.y - before.y))).to.equal(y);
      expect(after.width).to.be.closeTo(before.width, 1e-6);
      expect(focusedName(map)).to.equal('Map of the cities');
    });
  }

  it('ends at the edge of the world', async () => {
    const map = await draw(cities, { attributes: { zoom: '2' } });
    frameOf(map).focus();
    for (let times = 0; times < 8; times++) await pressKey(map, 'ArrowLeft');
    expect(world(map).x).to.be.closeTo(0, 1e-6);
  });
});
