import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { MmcCityMap } from '../../../src/city-map/city-map.js';
import { scatteredCities } from '../../fixtures/feed/scattered-cities.js';
import { focusedName, hasFocus } from '../../support/reading.js';
import { setAttribute } from '../../support/widgets.js';
import { cities, draw, frameOf, isInFrame, marker, markers, pressed, settled, spot, zoomOf } from './drawn-map.js';

async function pressKey(map: MmcCityMap, key: string): Promise<string> {
  await sendKeys({ press: key });
  await settled(map);
  return focusedName(map);
}

const tabStops = (map: MmcCityMap): number => markers(map).filter(({ tabIndex }) => tabIndex === 0).length;

describe('the Tab key', () => {
  it('comes to one marker of the map, and to the buttons that zoom', async () => {
    const before = await fixture<HTMLButtonElement>(html`<button>Before</button>`);
    const map = await draw();
    before.focus();
    const stops = [];
    for (let times = 0; times < 5; times++) stops.push(await pressKey(map, 'Tab'));
    expect(markers(map).map((button) => button.getAttribute('aria-label'))).to.include(stops.shift());
    expect(stops).to.deep.equal(['Zoom in', 'Zoom out', 'Show the whole map', 'Show Kampala, Uganda on the map']);
  });

  it('comes back to the marker where the reader was', async () => {
    const map = await draw();
    marker(map, /^Quito/).focus();
    await settled(map);
    await pressKey(map, 'Tab');
    expect(focusedName(map)).to.equal('Zoom in');
    expect(tabStops(map)).to.equal(1);
    expect(marker(map, /^Quito/).tabIndex).to.equal(0);
  });

  it('comes to a marker that is in sight', async () => {
    const map = await draw(cities, { attributes: { zoom: '6', center: '-33.87,151.2' } });
    frameOf(map).focus();
    expect(await pressKey(map, 'Tab')).to.match(/^Sydney/);
    await pressKey(map, 'Tab');
    await setAttribute(map, 'center', '0.35,32.58');
    await settled(map);
    frameOf(map).focus();
    expect(await pressKey(map, 'Tab')).to.match(/^Kampala/);
  });

  it('has one stop among three hundred', async () => {
    expect(tabStops(await draw(scatteredCities(300)))).to.equal(1);
  });
});

describe('the arrow keys', () => {
  it('go from marker to marker, to the nearest in that direction', async () => {
    const map = await draw();
    marker(map, /^Kampala/).focus();
    expect(await pressKey(map, 'ArrowUp')).to.match(/near Milan/);
    expect(await pressKey(map, 'ArrowLeft')).to.match(/^Quito/);
    expect(await pressKey(map, 'ArrowRight')).to.match(/^Kampala|Milan/);
    expect(tabStops(map)).to.equal(1);
  });

  it('stay where there is nothing in that direction', async () => {
    const map = await draw();
    marker(map, /^Sydney/).focus();
    expect(await pressKey(map, 'ArrowDown')).to.match(/^Sydney/);
    expect(await pressKey(map, 'ArrowRight')).to.match(/^Sydney/);
  });

  it('bring a marker outside the frame into it', async () => {
    const map = await draw(cities, { attributes: { zoom: '6', center: '0,32' } });
    marker(map, /^Kampala/).focus();
    expect(await pressKey(map, 'ArrowRight')).to.match(/^Sydney/);
    expect(isInFrame(map, /^Sydney/)).to.be.true;
    expect(zoomOf(map)).to.equal(6);
  });

  it('mean the same where the language runs from right to left: the world is not mirrored', async () => {
    const map = await draw(cities, { attributes: { lang: 'ar' } });
    marker(map, /^Kampala/).focus();
    expect(await pressKey(map, 'ArrowRight')).to.match(/^Sydney/);
  });
});

describe('the focus', () => {
  it('stays with its city while the map zooms', async () => {
    const map = await draw();
    marker(map, /^Sydney/).focus();
    for (const key of ['+', '+', '-', '-']) {
      expect(await pressKey(map, key)).to.match(/^Sydney/);
    }
  });

  it('stays in sight while the map zooms', async () => {
    const map = await draw();
    marker(map, /^Sydney/).focus();
    const before = spot(map, /^Sydney/);
    for (const key of ['+', '+', '+', '-', '-']) {
      await pressKey(map, key);
      expect(isInFrame(map, /^Sydney/), key).to.be.true;
    }
    expect(spot(map, /^Sydney/).x).to.be.closeTo(before.x, 1);
  });

  it('stays with a city that joins others, and leaves them', async () => {
    const map = await draw(cities, { attributes: { zoom: '8', center: '45,11' } });
    marker(map, 'Zagreb, Croatia').focus();
    const zoom = zoomOf(map);
    for (let steps = 0; zoomOf(map) > 1 && steps < 4; steps++)
      expect(await pressKey(map, '-')).to.match(/Zagreb|Milan/);
    expect(focusedName(map)).to.equal('3 cities near Milan, Italy');
    for (let steps = 0; zoomOf(map) < zoom && steps < 4; steps++) await pressKey(map, '+');
    expect(focusedName(map)).to.equal('Zagreb, Croatia');
  });

  it('stays with its city when others go', async () => {
    const map = await draw();
    marker(map, /^Quito/).focus();
    await setAttribute(map, 'relationship', 'leadership-city');
    await settled(map);
    expect(focusedName(map)).to.match(/^Quito/);
    await setAttribute(map, 'relationship', undefined);
    await settled(map);
    expect(focusedName(map)).to.match(/^Quito/);
  });

  it('is not taken by a map that is drawn anew', async () => {
    const map = await draw();
    await pressed(map, 'Zoom in');
    expect(focusedName(map)).to.equal('Zoom in');
    marker(map, /^Quito/).focus();
    marker(map, /^Quito/).blur();
    await setAttribute(map, 'zoom', '3');
    await settled(map);
    expect(hasFocus(map)).to.be.false;
  });
});
