import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { MmcCityMap } from '../../../src/city-map/city-map.js';
import { choicesOf } from '../../support/following.js';
import { focused, focusedName, parts } from '../../support/reading.js';
import { search, setAttribute } from '../../support/widgets.js';
import { activate, cities, draw, pressed, settled } from './drawn-map.js';

const panels = (map: MmcCityMap): number => parts(map, 'panel').length;

async function escape(map: MmcCityMap): Promise<void> {
  await sendKeys({ press: 'Escape' });
  await settled(map);
}

describe('the panel closes', () => {
  it('with Escape, and the focus goes back to the marker', async () => {
    const map = await draw();
    await activate(map, /^Kampala/);
    expect(panels(map)).to.equal(1);
    await escape(map);
    expect(panels(map)).to.equal(0);
    expect(focused(map)?.getAttribute('aria-expanded')).to.equal('false');
    expect(focusedName(map)).to.match(/^Kampala/);
  });

  it('with its button, and the focus goes back to the marker', async () => {
    const map = await draw();
    await activate(map, /^Quito/);
    await pressed(map, 'Close');
    expect(panels(map)).to.equal(0);
    expect(focusedName(map)).to.match(/^Quito/);
  });

  it('and the focus goes back to the button of the list that opened it', async () => {
    const map = await draw();
    await pressed(map, 'Show Sydney, Australia on the map');
    expect(panels(map)).to.equal(1);
    await escape(map);
    expect(panels(map)).to.equal(0);
    expect(focusedName(map)).to.equal('Show Sydney, Australia on the map');
  });

  it('and the focus goes to the marker where that button is gone', async () => {
    const map = await draw(cities, { attributes: { filters: '' } });
    await pressed(map, 'Show Sydney, Australia on the map');
    await setAttribute(map, 'view', 'map');
    await escape(map);
    expect(focusedName(map)).to.match(/^Sydney/);
  });

  it('where its city is no longer on the map', async () => {
    const map = await draw(cities, { attributes: { search: '' } });
    await activate(map, /^Kampala/);
    await search(map, 'quito');
    await settled(map);
    expect(panels(map)).to.equal(0);
  });

  it('stays open for a city that is still there', async () => {
    const map = await draw(cities, { attributes: { search: '' } });
    await activate(map, /^Kampala/);
    await search(map, 'uganda');
    await settled(map);
    expect(panels(map)).to.equal(1);
  });
});

describe('the panel stays', () => {
  it('where the same feed comes again', async () => {
    const map = await draw();
    await activate(map, /^Kampala/);
    map.data = structuredClone(map.data);
    await settled(map);
    expect(panels(map)).to.equal(1);
  });
});

describe('the panel does not open', () => {
  it('where the page does not want it', async () => {
    const map = await draw();
    const choices = choicesOf(map, { prevent: true });
    await activate(map, /^Kampala/);
    await pressed(map, 'Show Sydney, Australia on the map');
    expect(choices).to.deep.equal([
      { type: 'city', id: 'kampala', url: undefined },
      { type: 'city', id: 'sydney', url: undefined },
    ]);
    expect(panels(map)).to.equal(0);
    expect(focusedName(map)).to.equal('Show Sydney, Australia on the map');
  });
});
