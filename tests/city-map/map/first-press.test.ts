/** What the map does for its reader is code that comes later: what is done before is carried out when it is there. */
import { expect } from '@open-wc/testing';
import type { MmcCityMap } from '../../../src/city-map/city-map.js';
import { choicesOf } from '../../support/following.js';
import { Clock } from '../../support/clock.js';
import { byRole, findAll, focusedName, headings, isThere, part, parts } from '../../support/reading.js';
import { until } from '../../support/waiting.js';
import { cities, draw, frameOf, isInFrame, marker, pressed, settled, world, zoomOf } from './drawn-map.js';

const untouched = (attributes: Record<string, string> = {}): Promise<MmcCityMap> =>
  draw(cities, { attributes, isUntouched: true });

/** A key, without the focus that comes before it. */
function pressKey(map: MmcCityMap, key: string): void {
  const init = { key, bubbles: true, cancelable: true, composed: true };
  (map.shadowRoot?.activeElement ?? map).dispatchEvent(new KeyboardEvent('keydown', init));
}

function pointer(map: MmcCityMap, type: string, x: number): void {
  const init = {
    clientX: x,
    clientY: 60,
    buttons: 1,
    pointerId: 1,
    pointerType: 'mouse',
    bubbles: true,
    composed: true,
  };
  frameOf(map).dispatchEvent(new PointerEvent(type, init));
}

describe('the first press', () => {
  it('on a marker opens its city, once', async () => {
    const map = await untouched();
    const choices = choicesOf(map);
    marker(map, /^Kampala/).click();
    expect(parts(map, 'panel').length).to.equal(0);
    await settled(map);
    expect(headings(part(map, 'panel'))[0]).to.equal('3 Kampala');
    expect(choices.length).to.equal(1);
  });

  it('on a button of the list opens its city, and the focus goes back there', async () => {
    const map = await untouched();
    await pressed(map, 'Show Sydney, Australia on the map');
    expect(headings(part(map, 'panel'))[0]).to.equal('3 Sydney');
    expect(isInFrame(map, /^Sydney/)).to.be.true;
    await pressed(map, 'Close');
    expect(focusedName(map)).to.equal('Show Sydney, Australia on the map');
  });

  it('and the second, before the code is there, are carried out one after the other', async () => {
    const map = await untouched();
    byRole(map, 'button', 'Zoom in').click();
    byRole(map, 'button', 'Zoom in').click();
    await settled(map);
    expect(zoomOf(map)).to.equal(4);
  });

  it('on a region of a narrow list shows its cities', async () => {
    const map = await draw(cities, { width: 400, isUntouched: true });
    const [region] = parts(map, 'region');
    region?.click();
    await settled(map);
    expect(zoomOf(map)).to.be.above(1);
  });
});

describe('the first key', () => {
  it('zooms the map', async () => {
    const map = await untouched();
    frameOf(map).focus();
    pressKey(map, '+');
    await settled(map);
    expect(zoomOf(map)).to.equal(2);
  });

  it('goes from the marker that has the focus to the next, and Tab comes back there', async () => {
    const map = await untouched();
    marker(map, /^Quito/).focus();
    pressKey(map, 'ArrowRight');
    await settled(map);
    expect(focusedName(map)).to.match(/^Kampala/);
    expect(findAll(map, '[data-city][tabindex="0"]').map(({ dataset }) => dataset['city'])).to.deep.equal(['kampala']);
  });
});

describe('before the first press, the code is fetched', () => {
  const clock = new Clock();

  /** Says whether the map hears the wheel: then it shows how it is moved. */
  function hearsWheel(map: MmcCityMap): boolean {
    frameOf(map).dispatchEvent(new WheelEvent('wheel', { bubbles: true }));
    return isThere(part(map, 'hint'));
  }

  it('when the mouse comes to the map', async () => {
    const map = await untouched();
    frameOf(map).dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
    await until(() => hearsWheel(map), 'the code');
  });

  it('when the focus comes to a marker, and Tab comes back there', async () => {
    const map = await untouched();
    marker(map, /^Quito/).focus();
    await until(() => marker(map, /^Quito/).tabIndex === 0, 'the tab stop');
  });

  it('two seconds after the first view', async () => {
    const map = await untouched();
    await clock.pass(2000);
    await until(() => hearsWheel(map), 'the code');
  });
});

it('a drag that begins before the code is there is lost, and the press is a click all the same', async () => {
  const map = await untouched({ zoom: '2', center: '8,16' });
  const before = world(map);
  const errors: string[] = [];
  const hear = ({ message }: ErrorEvent): void => void errors.push(message);
  window.addEventListener('error', hear);
  pointer(map, 'pointerdown', 300);
  pointer(map, 'pointerover', 300);
  await settled(map);
  pointer(map, 'pointermove', 340);
  pointer(map, 'pointerup', 340);
  marker(map, /^Kampala/).click();
  await settled(map);
  window.removeEventListener('error', hear);
  expect(errors).to.deep.equal([]);
  expect(world(map)).to.deep.equal(before);
  expect(parts(map, 'panel').length).to.equal(1);
});

it('the panel has its style sheet, in another document too', async () => {
  const map = await untouched();
  marker(map, /^Kampala/).click();
  await settled(map);
  const isBeside = (): boolean => getComputedStyle(part(map, 'panel')).position === 'absolute';
  expect(isBeside()).to.be.true;
  const parent = map.parentElement;
  document.implementation.createHTMLDocument().body.append(map);
  parent?.append(map);
  await settled(map);
  expect(isBeside()).to.be.true;
});
