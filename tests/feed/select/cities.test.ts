import { expect } from '@open-wc/testing';
import type { City } from '../../../src/feed/index.js';
import {
  chooseCities,
  type CityChoice,
  type CityQuery,
  type CityWords,
  groupByRegion,
  ourCityTest,
  selectCities,
} from '../../../src/feed/select/cities.js';
import { placesIn } from '../../../src/i18n/places.js';
import { feedOf } from '../../fixtures/feed/full-entries.js';
import { cities } from '../../fixtures/feed/small-feed.js';
import { threeHundredCities } from '../../fixtures/feed/three-hundred-cities.js';

const english = placesIn('en');
const words: CityWords = {
  nameOf: ({ properties }) => properties.name,
  countryOf: ({ properties: { country } }) => country && english.country(country),
  compare: english.compare,
};
const nobody = (): boolean => false;

const names = (list: readonly City[]): string[] => list.map(({ properties }) => properties.name);

describe('selectCities', () => {
  const FILTERS: [query: CityQuery, expected: string[]][] = [
    [{}, ['Amman', 'Bogotá', 'Denver']],
    [{ region: 'north-america' }, ['Denver']],
    [{ region: 'Latin America and the Caribbean, North America' }, ['Bogotá', 'Denver']],
    [{ programme: 'mayors-of-the-americas-task-force-on-migration' }, ['Denver']],
    [{ relationship: 'LEADERSHIP city' }, ['Bogotá']],
    [{ relationship: 'Leadership City', region: 'North America' }, []],
    [{ region: 'Antarctica' }, []],
  ];
  for (const [query, expected] of FILTERS) {
    it(`${JSON.stringify(query)} finds ${expected.join() || 'nothing'}`, () => {
      expect(names(selectCities(feedOf({ cities }), query))).to.deep.equal(expected);
    });
  }
});

describe('chooseCities', () => {
  const CHOICES: [choice: CityChoice, expected: string[]][] = [
    [{ search: 'bogota' }, ['Bogotá']],
    [{ search: 'عمان' }, ['Amman']],
    [{ search: 'Amán' }, ['Amman']],
    [{ search: 'jordan' }, ['Amman']],
    [{ search: 'task force' }, ['Denver']],
    [{ search: 'leadership' }, ['Bogotá']],
    [{ search: 'america' }, ['Bogotá', 'Denver']],
    [{ search: 'america denver' }, ['Denver']],
    [{ search: 'america', region: 'latin-america-and-the-caribbean' }, ['Bogotá']],
    [{ search: 'atlantis' }, []],
    [{ search: '' }, ['Amman', 'Bogotá', 'Denver']],
  ];
  for (const [choice, expected] of CHOICES) {
    it(`${JSON.stringify(choice)} finds ${expected.join() || 'nothing'}`, () => {
      expect(names(chooseCities(cities, choice, words))).to.deep.equal(expected);
    });
  }

  it('are the same list where nothing is chosen, so that nothing needs to be counted twice', () => {
    for (const choice of [{}, { region: undefined, search: '' }]) {
      expect(chooseCities(cities, choice, words)).to.equal(cities);
    }
  });

  const AMONG_300: [search: string, expected: string[]][] = [
    ['lodz', ['Łódź']],
    ['da nang', ['Đà Nẵng']],
    ['ha noi', ['Hà Nội']],
    ['arhus', ['Århus']],
    ["n'djamena", ['N’Djamena']],
    ['santiago', ['Santiago de Cuba', 'Santiago de los Caballeros', 'Santiago']],
    ['sao', ['São Paulo']],
  ];
  for (const [search, expected] of AMONG_300) {
    it(`${search} finds ${expected.join()} among three hundred`, () => {
      expect(names(chooseCities(threeHundredCities, { search }, words))).to.deep.equal(expected);
    });
  }
});

describe('ourCityTest', () => {
  const NAMES: [ourCity: string | undefined, expected: string[]][] = [
    ['Bogotá', ['Bogotá']],
    ['bogota', ['Bogotá']],
    ['bogota-colombia', ['Bogotá']],
    ['بوغوتا', ['Bogotá']],
    ['Atlantis', []],
    ['', []],
    [undefined, []],
  ];
  for (const [ourCity, expected] of NAMES) {
    it(`${JSON.stringify(ourCity)} is ${expected.join() || 'no city'}`, () => {
      expect(names(cities.filter(ourCityTest(feedOf({ cities }), ourCity)))).to.deep.equal(expected);
    });
  }
});

describe('groupByRegion', () => {
  const homeless: City = { type: 'Feature', id: 'kampala', geometry: null, properties: { name: 'Kampala' } };

  it('has regions by name, cities by name, and cities without a region last', () => {
    const groups = groupByRegion([homeless, ...threeHundredCities].reverse(), nobody, words);
    expect(groups.map(({ name }) => name)).to.deep.equal([
      'Central America and the Caribbean',
      'Central and South Asia',
      'East Asia and the Pacific',
      'Eastern Africa',
      'Eastern Europe',
      'Middle East and North Africa',
      'North America',
      'South America',
      'West and Southern Africa',
      'Western Europe',
      undefined,
    ]);
    expect(groups.map((group) => group.cities.length)).to.deep.equal([...Array<number>(10).fill(30), 1]);
    const [southAmerica] = groups.filter(({ name }) => name === 'South America');
    expect(names(southAmerica?.cities.slice(0, 5) ?? [])).to.deep.equal([
      'Arequipa',
      'Arica',
      'Asunción',
      'Barranquilla',
      'Boa Vista',
    ]);
  });

  it('loses no city of three hundred', () => {
    const groups = groupByRegion(threeHundredCities, nobody, words);
    const ids = new Set(groups.flatMap((group) => group.cities.map(({ id }) => id)));
    expect(ids.size).to.equal(300);
  });

  it('has our city first, and so its region', () => {
    const isOurs = ourCityTest(feedOf({ cities: threeHundredCities }), 'wroclaw');
    const [first, second] = groupByRegion(threeHundredCities, isOurs, words);
    expect(first?.name).to.equal('Eastern Europe');
    expect(names(first?.cities.slice(0, 3) ?? [])).to.deep.equal(['Wrocław', 'Bratislava', 'Brno']);
    expect(second?.name).to.equal('Central America and the Caribbean');
  });

  it('has our city first even where it has no region', () => {
    const [first] = groupByRegion([...cities, homeless], ourCityTest(feedOf({ cities: [homeless] }), 'Kampala'), words);
    expect(names(first?.cities ?? [])).to.deep.equal(['Kampala']);
  });

  it('orders by the names that the reader sees', () => {
    const inSpanish = { ...words, nameOf: ({ properties }: City) => properties.names?.['es'] ?? properties.name };
    const amman: City = { ...homeless, id: 'amman', properties: { name: 'Amman', names: { es: 'Amán' } } };
    const aachen: City = { ...homeless, id: 'aachen', properties: { name: 'Aachen', names: { es: 'Aquisgrán' } } };
    expect(names(groupByRegion([amman, aachen], nobody, words)[0]?.cities ?? [])).to.deep.equal(['Aachen', 'Amman']);
    expect(names(groupByRegion([aachen, amman], nobody, inSpanish)[0]?.cities ?? [])).to.deep.equal([
      'Amman',
      'Aachen',
    ]);
  });
});
