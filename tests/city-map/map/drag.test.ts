import { expect } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import type { MmcCityMap } from '../../../src/city-map/city-map.js';
import { choicesOf } from '../../support/following.js';
import { parts } from '../../support/reading.js';
import { cities, draw, frameOf, markers, motions, settled, spot, world, zoomOf } from './drawn-map.js';

const near = { attributes: { zoom: '2', center: '8,16' } };

/** A point of the map on the screen, in whole pixels. */
function onScreen(map: MmcCityMap, { x, y }: { x: number; y: number }): [x: number, y: number] {
  const { left, top } = frameOf(map).getBoundingClientRect();
  return [Math.round(left + x), Math.round(top + y)];
}

const move = (position: [number, number]): Promise<void> => sendMouse({ type: 'move', position });
const down = (): Promise<void> => sendMouse({ type: 'down', button: 'left' });
const up = (): Promise<void> => sendMouse({ type: 'up', button: 'left' });

/** Presses at a point, and moves the mouse by so many pixels. */
async function drag(map: MmcCityMap, from: { x: number; y: number }, x: number, y: number): Promise<void> {
  const [left, top] = onScreen(map, from);
  await move([left, top]);
  await down();
  await move([left + Math.round(x / 2), top + Math.round(y / 2)]);
  await move([left + x, top + y]);
}

describe('dragging with the mouse', () => {
  beforeEach(() => window.scrollTo(0, 0));
  afterEach(() => resetMouse());

  it('moves the map with the pointer', async () => {
    const map = await draw(cities, near);
    const before = spot(map, /^Kampala/);
    await drag(map, { x: 300, y: 60 }, 80, -40);
    expect(spot(map, /^Kampala/).x - before.x).to.be.closeTo(80, 1);
    expect(spot(map, /^Kampala/).y - before.y).to.be.closeTo(-40, 1);
    await up();
    await settled(map);
    expect(spot(map, /^Kampala/).x - before.x).to.be.closeTo(80, 1);
    expect(spot(map, /^Kampala/).y - before.y).to.be.closeTo(-40, 1);
    expect(zoomOf(map)).to.equal(2);
  });

  it('changes nothing but a transform until the button is released', async () => {
    const map = await draw(cities, near);
    const before = world(map);
    const changes: string[] = [];
    const observer = new MutationObserver((records) =>
      changes.push(...records.map(({ type, attributeName, target }) => `${type} ${attributeName} ${target.nodeName}`)),
    );
    observer.observe(frameOf(map), { subtree: true, childList: true, attributes: true, characterData: true });
    await drag(map, { x: 300, y: 60 }, 90, 30);
    expect(new Set(changes)).to.deep.equal(new Set(['attributes style DIV']));
    expect(world(map)).to.deep.equal(before);
    observer.disconnect();
    await up();
    await settled(map);
    expect(world(map).x).to.be.below(before.x);
  });

  it('from a marker is no click on it', async () => {
    const map = await draw(cities, near);
    const choices = choicesOf(map);
    await drag(map, spot(map, /^Kampala/), 60, 30);
    await up();
    await settled(map);
    expect(choices).to.deep.equal([]);
    expect(parts(map, 'panel').length).to.equal(0);
  });

  it('is none where the mouse hardly moves: then it is a click on the marker', async () => {
    const map = await draw(cities, near);
    const before = world(map);
    await drag(map, spot(map, /^Kampala/), 2, 1);
    await up();
    await settled(map);
    expect(parts(map, 'panel').length).to.equal(1);
    expect(world(map)).to.deep.equal(before);
  });

  it('follows the pointer out of the frame', async () => {
    const map = await draw(cities, near);
    const before = spot(map, /^Kampala/);
    await drag(map, { x: 300, y: 20 }, 30, 400);
    await up();
    await settled(map);
    expect(spot(map, /^Kampala/).x - before.x).to.be.closeTo(30, 1);
    await move(onScreen(map, { x: 100, y: 100 }));
    expect(spot(map, /^Kampala/).x - before.x).to.be.closeTo(30, 1);
  });

  it('does not begin without a pressed button', async () => {
    const map = await draw(cities, near);
    const before = spot(map, /^Kampala/);
    const [left, top] = onScreen(map, { x: 1, y: 120 });
    await move([left, top]);
    await down();
    await move([left - 2, top]);
    await up();
    await move([left + 40, top]);
    await move([left + 90, top]);
    expect(spot(map, /^Kampala/)).to.deep.equal(before);
  });

  it('does not lead the map out of the world', async () => {
    const map = await draw();
    const before = world(map);
    await drag(map, { x: 300, y: 60 }, 150, 40);
    await up();
    await settled(map);
    expect(world(map)).to.deep.equal(before);
    expect(motions(map).filter(({ playState }) => playState === 'running').length).to.equal(0);
    expect(markers(map).length).to.be.above(2);
  });

  it('twice from one point is no double click: some browsers take it for one', async () => {
    const map = await draw(cities, near);
    await drag(map, { x: 300, y: 60 }, 60, 30);
    await up();
    frameOf(map).dispatchEvent(new MouseEvent('dblclick', { bubbles: true, clientX: 300, clientY: 60 }));
    await settled(map);
    expect(zoomOf(map)).to.equal(2);
  });

  it('with another button is none', async () => {
    const map = await draw(cities, near);
    const before = spot(map, /^Kampala/);
    const [left, top] = onScreen(map, { x: 300, y: 60 });
    await move([left, top]);
    await sendMouse({ type: 'down', button: 'middle' });
    await move([left + 60, top]);
    expect(spot(map, /^Kampala/)).to.deep.equal(before);
    await sendMouse({ type: 'up', button: 'middle' });
  });
});
