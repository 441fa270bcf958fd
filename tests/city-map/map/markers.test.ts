import { expect } from '@open-wc/testing';
import { allByRole, nameOf, parts, texts } from '../../support/reading.js';
import { setAttribute } from '../../support/widgets.js';
import { cities, cityAt, draw, markerNames, markers, settled, spot, world } from './drawn-map.js';
import { project } from '../../../src/city-map/map/projection.js';

const ALONE = ['Kampala, Uganda', 'Quito, Ecuador', 'Sydney, Australia'];

describe('the markers of the map', () => {
  it('are buttons: cities with their countries, and several cities with one of them', async () => {
    const map = await draw();
    expect(parts(map, 'marker').map(nameOf).sort()).to.deep.equal(ALONE);
    expect(parts(map, 'cluster').map(nameOf)).to.deep.equal(['3 cities near Milan, Italy']);
    for (const button of markers(map)) {
      expect(button.localName).to.equal('button');
      expect(button.getAttribute('type')).to.equal('button');
    }
  });

  const IN_WORDS: [lang: string, group: string, city: string][] = [
    ['es', '3 ciudades cerca de Milán, Italia', 'Kampala, Uganda'],
    ['fr', '3 villes près de Milan, Italie', 'Kampala, Ouganda'],
    ['pt', '3 cidades perto de Milan, Itália', 'Kampala, Uganda'],
    ['ar', '3 مدن قرب ميلانو، إيطاليا', 'Kampala، أوغندا'],
  ];
  for (const [lang, group, city] of IN_WORDS) {
    it(`have names in ${lang}`, async () => {
      // An engine writes Arabic with the one digits or the other.
      const names = markerNames(await draw(cities, { attributes: { lang } })).map((name) => name.replace('٣', '3'));
      expect(names).to.include.members([group, city]);
    });
  }

  it('say how many cities they stand for', async () => {
    const map = await draw();
    expect(parts(map, 'cluster')[0]?.innerText).to.match(/^3\b/);
  });

  it('are where their cities are', async () => {
    const map = await draw();
    for (const { geometry, properties } of cities.slice(3)) {
      const [longitude = 0, latitude = 0] = geometry?.coordinates ?? [];
      const expected = project(longitude, latitude);
      const { x, y, width } = world(map);
      const scale = spot(map, 'Sydney, Australia').x / (project(151.2, -33.87).x - x);
      const found = spot(map, new RegExp(properties.name));
      expect(scale).to.be.closeTo(map.getBoundingClientRect().width / width, 0.1);
      expect(found.x).to.be.closeTo((expected.x - x) * scale, 0.5);
      expect(found.y).to.be.closeTo((expected.y - y) * scale, 0.5);
    }
  });

  it('of several stand at one of them, and are called after it', async () => {
    const map = await draw();
    const { x, y, width } = world(map);
    const scale = parts(map, 'map').map(({ clientWidth }) => clientWidth / width)[0] ?? 0;
    const milan = project(9.19, 45.46);
    const found = spot(map, /near Milan/);
    expect(found.x).to.be.closeTo((milan.x - x) * scale, 0.5);
    expect(found.y).to.be.closeTo((milan.y - y) * scale, 0.5);
  });

  it('have no two the same name, and stand for every city', async () => {
    const map = await draw();
    expect(new Set(markerNames(map)).size).to.equal(markers(map).length);
    expect(texts(map, 'title')).to.have.length(cities.length);
  });

  it('share no name with another button, though cities are called the same', async () => {
    const namesakes = [
      cityAt('San José', -84.08, 9.93, { country: 'CR' }),
      cityAt('San José', -121.89, 37.34, { country: 'US' }),
      cityAt('San José', -64.72, -33.5, { country: 'US' }),
      cityAt('Vaduz', 9.52, 47.14),
      cityAt('Vaduz', 30, 10),
    ];
    const map = await draw(namesakes.map((city, index) => ({ ...city, id: `city-${index}` })));
    const names = allByRole(map, 'button').map(nameOf);
    expect(names).to.include.members([
      'Show San José, Costa Rica on the map',
      'San José, United States',
      'San José, United States 2',
      'Vaduz 2',
    ]);
    expect(new Set(names).size).to.equal(names.length);
  });

  it('change their names with the language', async () => {
    const map = await draw();
    await setAttribute(map, 'lang', 'fr');
    await settled(map);
    expect(markerNames(map)).to.include('Kampala, Ouganda');
  });

  it('are of a size that a finger meets', async () => {
    const map = await draw(cities, { width: 320 });
    for (const button of markers(map)) expect(button.getBoundingClientRect().width).to.be.at.least(24);
  });
});
