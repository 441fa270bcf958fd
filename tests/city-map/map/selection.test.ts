import { expect } from '@open-wc/testing';
import type { MmcCityMap } from '../../../src/city-map/city-map.js';
import { choicesOf } from '../../support/following.js';
import { byRole, entry, nameOf, part, parts, titles } from '../../support/reading.js';
import { activate, cities, draw, isInFrame, marker, markers, pressed, zoomOf } from './drawn-map.js';

const current = (map: MmcCityMap): string[] =>
  parts(map, 'item')
    .filter((item) => item.getAttribute('aria-current') === 'true')
    .flatMap(titles);
const expanded = (map: MmcCityMap): string[] =>
  markers(map)
    .filter((button) => button.getAttribute('aria-expanded') === 'true')
    .map(nameOf);

describe('a city that is chosen on the map', () => {
  it('is marked in the list, as long as its panel is open', async () => {
    const map = await draw();
    expect([current(map), expanded(map)]).to.deep.equal([[], []]);
    await activate(map, /^Kampala/);
    expect([current(map), expanded(map)]).to.deep.equal([['Kampala'], ['Kampala, Uganda']]);
    expect(getComputedStyle(entry(map, 'Kampala')).backgroundColor).not.to.equal(
      getComputedStyle(entry(map, 'Quito')).backgroundColor,
    );
    await pressed(map, 'Close');
    expect([current(map), expanded(map)]).to.deep.equal([[], []]);
  });

  it('is told to the page once', async () => {
    const map = await draw();
    const choices = choicesOf(map);
    await activate(map, /^Kampala/);
    expect(choices).to.deep.equal([{ type: 'city', id: 'kampala', url: undefined }]);
  });
});

describe('a city that is chosen in the list', () => {
  it('is brought near on the map, and opened there', async () => {
    const map = await draw();
    const choices = choicesOf(map);
    await pressed(map, 'Show Sydney, Australia on the map');
    expect(zoomOf(map)).to.equal(4);
    expect(isInFrame(map, /^Sydney/)).to.be.true;
    expect([current(map), expanded(map)]).to.deep.equal([['Sydney'], ['Sydney, Australia']]);
    expect(nameOf(byRole(part(map, 'panel'), 'heading'))).to.equal('Sydney');
    expect(choices).to.deep.equal([{ type: 'city', id: 'sydney', url: undefined }]);
  });

  it('is marked in its group, where the map shows it among others', async () => {
    const map = await draw(cities, { width: 300 });
    await pressed(map, 'Europe 3');
    await pressed(map, 'Show Zagreb, Croatia on the map');
    expect(expanded(map)).to.have.length(1);
    expect(marker(map, /Zagreb|near Milan/).getAttribute('aria-expanded')).to.equal('true');
  });

  it('has a button only where it has a place', async () => {
    const map = await draw([...cities, { type: 'Feature', id: 'x', geometry: null, properties: { name: 'Nowhere' } }]);
    expect(parts(map, 'locate').length).to.equal(cities.length);
    expect(parts(entry(map, 'Nowhere'), 'locate').length).to.equal(0);
  });
});
