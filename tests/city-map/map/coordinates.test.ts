import { expect, fixture, html } from '@open-wc/testing';
import type { City } from '../../../src/feed/index.js';
import { contentFeedDocument } from '../../fixtures/feed/full-entries.js';
import { scatteredCities } from '../../fixtures/feed/scattered-cities.js';
import { heard } from '../../support/events.js';
import { Network } from '../../support/network.js';
import { isThere, parts, statusOf, titles } from '../../support/reading.js';
import { until } from '../../support/waiting.js';
import { place } from '../../support/widgets.js';
import {
  activate,
  cities,
  cityAt,
  draw,
  frameOf,
  isInFrame,
  markerNames,
  markers,
  settled,
  spot,
  zoomOf,
} from './drawn-map.js';

const [, , , kampala] = cities;

describe('on both sides of the antimeridian', () => {
  const suva = cityAt('Suva', 178.44, -18.14, { country: 'FJ', region: 'Pacific' });
  const apia = cityAt('Apia', -171.77, -13.83, { country: 'WS', region: 'Pacific' });
  const pacific = [suva, apia, ...(kampala ? [kampala] : [])];

  it('cities are near each other', async () => {
    const map = await draw(pacific);
    expect(markerNames(map)).to.include('2 cities near Suva, Fiji');
    expect(spot(map, /Suva/).x).to.be.above(frameOf(map).clientWidth * 0.9);
  });

  it('the map is framed on them, and not on the world between them', async () => {
    const map = await draw(pacific, { attributes: { region: 'Pacific' } });
    expect(zoomOf(map)).to.be.above(2);
    expect(markerNames(map)).to.deep.equal(['Apia, Samoa', 'Suva, Fiji']);
    expect(spot(map, /Apia/).x).to.be.above(spot(map, /Suva/).x);
    for (const name of markerNames(map)) expect(isInFrame(map, name)).to.be.true;
  });

  it('-180° and 180° are the same', async () => {
    const map = await draw([cityAt('East', 180, -17), cityAt('West', -180, -17)], { attributes: { zoom: '8' } });
    expect(markerNames(map)).to.deep.equal(['2 cities near East']);
  });
});

describe('at the ends of the earth', () => {
  for (const [name, latitude] of [
    ['North Pole', 90],
    ['South Pole', -90],
    ['Null Island', 0],
  ] as const) {
    it(`${name} is on the map`, async () => {
      const map = await draw([cityAt(name, 0, latitude), ...cities]);
      expect(isInFrame(map, name)).to.be.true;
      await activate(map, name);
      expect(parts(map, 'panel').length).to.equal(1);
    });
  }
});

describe('coordinates that are none', () => {
  const network = new Network();
  const wrong: [what: string, geometry: unknown][] = [
    ['swapped', { type: 'Point', coordinates: [0.35, 132.58] }],
    ['out of range', { type: 'Point', coordinates: [400, 10] }],
    ['text', { type: 'Point', coordinates: ['32', '0'] }],
    ['one number', { type: 'Point', coordinates: [32] }],
    ['a line', { type: 'LineString', coordinates: [[0, 0]] }],
    ['absent', undefined],
  ];
  for (const [what, geometry] of wrong) {
    it(`${what}: the city stays in the list, and the warning says where`, async () => {
      const events = heard('mmc-load');
      const lost = { type: 'Feature', id: 'lost', geometry, properties: { name: 'Lost' } };
      const map = await place('mmc-city-map', { data: contentFeedDocument({ cities: [...cities, lost] }) });
      await until(() => markers(map).length > 0);
      expect(titles(map)).to.include('Lost');
      expect(markerNames(map).join()).not.to.contain('Lost');
      const [event] = events;
      expect(event?.detail.warnings.map(({ path }) => path)).to.deep.equal([
        `_mmc.cities.features[${cities.length}].geometry`,
      ]);
      expect(network.lines.length).to.equal(1);
    });
  }
});

describe('however many cities there are', () => {
  it('none: no map, and a message', async () => {
    const map = await place('mmc-city-map', { data: contentFeedDocument({}) });
    expect(map.state).to.equal('empty');
    expect(parts(map, 'map').length).to.equal(0);
  });

  it('none with a place: the list alone', async () => {
    const list: City[] = cities.map((city) => ({ ...city, geometry: null }));
    const map = await place('mmc-city-map', { data: contentFeedDocument({ cities: list }) });
    expect(titles(map).length).to.equal(cities.length);
    expect([parts(map, 'map').length, parts(map, 'locate').length]).to.deep.equal([0, 0]);
  });

  it('one: its surroundings with one marker', async () => {
    const map = await draw(kampala ? [kampala] : []);
    expect(markerNames(map)).to.deep.equal(['Kampala, Uganda']);
    expect(zoomOf(map)).to.be.above(2);
    expect(parts(map, 'legend').length).to.equal(0);
  });

  it('ten thousand: all of them in the markers, and a page of them in the list', async () => {
    const map = await draw(scatteredCities(10_000));
    expect(statusOf(map)).to.equal('10,000 cities');
    const counts = markers(map).map((button) =>
      Number(/^([\d,]+) cities/.exec(button.ariaLabel ?? '')?.[1]?.replace(',', '') ?? 1),
    );
    expect(counts.reduce((sum, count) => sum + count)).to.equal(10_000);
    expect(titles(map).length).to.equal(500);
  });

  it('a map that is hidden at first is drawn when it is shown', async () => {
    const parent = await fixture<HTMLElement>(html`<div hidden></div>`);
    const map = await place('mmc-city-map', { parent, data: contentFeedDocument({ cities }) });
    expect(markers(map).length).to.equal(0);
    parent.hidden = false;
    await until(() => markers(map).length > 0, 'markers');
    await settled(map);
    expect(markers(map).every(isThere)).to.be.true;
  });
});
