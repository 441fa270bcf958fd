import { expect } from '@open-wc/testing';
import { read } from '../../../src/feed/read.js';
import { fullCity } from '../../fixtures/feed/full-entries.js';

const collection = (...features: unknown[]): unknown => ({ type: 'FeatureCollection', features });

const pointAt = (coordinates: unknown, type = 'Point'): unknown => ({
  type: 'Feature',
  id: 'dhaka-bangladesh',
  geometry: { type, coordinates },
  properties: { name: 'Dhaka' },
});

describe('read, of GeoJSON', () => {
  it('reads cities as the content feed has them', () => {
    const { feed, warnings } = read(collection(fullCity));
    expect(feed._mmc.cities.features).to.deep.equal([fullCity]);
    expect(warnings).to.deep.equal([]);
  });

  it('needs no more of a point than a name', () => {
    const { feed, warnings } = read(
      collection({
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [32.5825, 0.3476] },
        properties: { name: 'Kampala' },
      }),
    );
    const [city] = feed._mmc.cities.features;
    expect(city?.properties).to.deep.equal({ name: 'Kampala' });
    expect(city?.geometry).to.deep.equal({ type: 'Point', coordinates: [32.5825, 0.3476] });
    expect(city?.id).to.match(/^kampala/);
    expect(warnings).to.deep.equal([]);
  });

  it('keeps two cities of one name apart', () => {
    const santiago = (country: string): unknown => ({
      type: 'Feature',
      geometry: null,
      properties: { name: 'Santiago', country },
    });
    const { feed } = read(collection(santiago('CL'), santiago('DO'), santiago('CL')));
    expect(new Set(feed._mmc.cities.features.map(({ id }) => id)).size).to.equal(3);
  });

  it('leaves the height of a point aside', () => {
    const { feed } = read(collection(pointAt([-78.4678, -0.1807, 2850])));
    expect(feed._mmc.cities.features[0]?.geometry?.coordinates).to.deep.equal([-78.4678, -0.1807]);
  });

  it('lets the ends of the earth in', () => {
    for (const coordinates of [
      [180, 90],
      [-180, -90],
      [0, 0],
    ]) {
      expect(read(collection(pointAt(coordinates))).feed._mmc.cities.features[0]?.geometry?.coordinates).to.deep.equal(
        coordinates,
      );
    }
  });

  it('takes geometry null for a city that is in the list only', () => {
    const { feed, warnings } = read(collection({ ...fullCity, geometry: null }));
    expect(feed._mmc.cities.features).to.deep.equal([{ ...fullCity, geometry: null }]);
    expect(warnings).to.deep.equal([]);
  });

  const OFF_THE_MAP: [what: string, feature: unknown][] = [
    ['swapped, where that can be seen', pointAt([23.7925, 90.4078])],
    ['beyond the date line', pointAt([190, 0])],
    ['in metres', pointAt([10065000, 2725000])],
    ['in text', pointAt(['90.4078', '23.7925'])],
    ['half there', pointAt([90.4078])],
    ['empty', pointAt([])],
    [
      'of an area',
      pointAt(
        [
          [
            [90, 23],
            [91, 23],
            [91, 24],
            [90, 23],
          ],
        ],
        'Polygon',
      ),
    ],
    [
      'of several points',
      pointAt(
        [
          [90, 23],
          [91, 23],
        ],
        'MultiPoint',
      ),
    ],
    [
      'named as in a spreadsheet',
      { type: 'Feature', geometry: { lat: 23.7925, lon: 90.4078 }, properties: { name: 'Dhaka' } },
    ],
  ];
  for (const [what, feature] of OFF_THE_MAP) {
    it(`coordinates ${what}: the city stays in the list, and what is right is said`, () => {
      const { feed, warnings } = read(collection(feature));
      expect(feed._mmc.cities.features.map(({ geometry, properties }) => [geometry, properties.name])).to.deep.equal([
        [null, 'Dhaka'],
      ]);
      expect(warnings.map(({ path }) => path)).to.deep.equal(['features[0].geometry']);
      expect(warnings[0]?.expected).to.contain('longitude first');
    });
  }

  it('without features is a known document, and empty', () => {
    expect(read({ type: 'FeatureCollection' }).feed._mmc.cities.features).to.deep.equal([]);
  });

  it('drops what is no feature', () => {
    const { feed, warnings } = read(collection(null, 'Dhaka', {}, { type: 'Feature', properties: null }, fullCity));
    expect(feed._mmc.cities.features).to.deep.equal([fullCity]);
    expect(warnings.map(({ path }) => path)).to.deep.equal([
      'features[0]',
      'features[1]',
      'features[2].properties',
      'features[3].properties',
    ]);
  });

  const quay = { type: 'Feature', id: 'quay', geometry: null, properties: { name: 'Quay' } };
  const ALONE: [what: string, document: unknown][] = [
    ['one feature', quay],
    ['a list of features', [quay]],
    ['a list with other things', [null, quay]],
  ];
  for (const [what, document] of ALONE) {
    it(`${what} is read as a collection`, () => {
      expect(read(document).feed._mmc.cities.features.map(({ properties }) => properties.name)).to.deep.equal(['Quay']);
    });
  }

  it('what is wrong with a single feature is reported by its path in it', () => {
    const { warnings } = read({ ...quay, geometry: undefined, properties: { name: 'Quay', region: 7 } });
    expect(warnings.map(({ path }) => path)).to.deep.equal(['properties.region', 'geometry']);
  });

  const NAMES: [properties: object, name: string | undefined, names?: object][] = [
    [{ NAME: 'Quay' }, 'Quay'],
    [{ Name: '', 'name:en': 'Quay' }, 'Quay', { en: 'Quay' }],
    [{ name: 'رصيف', 'name:en': 'Quay', 'name:es': 'Muelle' }, 'رصيف', { en: 'Quay', es: 'Muelle' }],
    [
      { name: 'Quay', names: { fr: 'Quai' }, 'name:es': 'Muelle', 'name:fr': 'X' },
      'Quay',
      { fr: 'Quai', es: 'Muelle' },
    ],
    [{ 'name:es': 'Muelle' }, 'Muelle', { es: 'Muelle' }],
    [{ city: 'Quay', label: 'L' }, 'Quay'],
    [{ place_name: 'Quay' }, 'Quay'],
    [{ TITLE: 'Quay' }, 'Quay'],
    [{ label: 'Quay' }, 'Quay'],
    [{ 'name:etymology': 'A wall', 'name:prefix': 'Port' }, undefined],
  ];
  for (const [properties, name, names] of NAMES) {
    it(`the name of ${JSON.stringify(properties)} is ${name ?? 'not known'}`, () => {
      const city = read(collection({ ...quay, properties })).feed._mmc.cities.features[0];
      expect([city?.properties.name, city?.properties.names]).to.deep.equal([name, names]);
    });
  }
});
