import { expect } from '@open-wc/testing';
import { facets } from '../../../src/feed/select/facets.js';
import { isWanted, wantedSlugs } from '../../../src/feed/select/match.js';
import { searcher } from '../../../src/feed/select/search.js';

describe('wantedSlugs', () => {
  it('takes a list with commas apart', () => {
    expect(wantedSlugs('Press Release, report ,, Op-Ed')).to.deep.equal(['press-release', 'report', 'op-ed']);
    expect(wantedSlugs(' , ')).to.deep.equal([]);
    expect(wantedSlugs(undefined)).to.deep.equal([]);
  });
});

describe('isWanted', () => {
  it('wants everything where nothing is asked for, and nothing unknown otherwise', () => {
    expect(isWanted([], [undefined])).to.equal(true);
    expect(isWanted(['report'], [undefined])).to.equal(false);
    expect(isWanted(['report'], ['Statement', 'Report'])).to.equal(true);
  });
});

describe('searcher', () => {
  const CASES: [search: string, text: string, found: boolean][] = [
    ['bogota', 'Bogotá', true],
    ['lodz', 'Łódź', true],
    ['Łódź', 'lodz', true],
    ['strasse', 'Straßburg', false],
    ['strass', 'Straßburg', true],
    ['zurich', 'ZÜRICH', true],
    ['عمان', 'عمّان', true],
    ['cities act', 'Act first, cities', true],
    ['cities states', 'Cities act first', false],
    ["n'djamena", 'N’Djamena', true],
    ['.', 'Cities', false],
    ['', 'Cities', true],
  ];
  for (const [search, text, found] of CASES) {
    it(`${JSON.stringify(search)} ${found ? 'finds' : 'does not find'} ${text}`, () => {
      expect(searcher<string>(search, (entry) => [undefined, entry])(text)).to.equal(found);
    });
  }
});

describe('facets', () => {
  const topicsOf = (topics: (string | undefined)[]): (string | undefined)[] => topics;

  it('count entries, the most frequent first, then by name', () => {
    const entries = [['Health', 'Economic Inclusion'], ['Health'], ['Climate Migration'], [undefined], []];
    expect(facets(entries, entries, topicsOf)).to.deep.equal([
      { name: 'Health', slug: 'health', count: 2 },
      { name: 'Climate Migration', slug: 'climate-migration', count: 1 },
      { name: 'Economic Inclusion', slug: 'economic-inclusion', count: 1 },
    ]);
  });

  it('keep their places while the reader chooses, and count what is left', () => {
    const entries = [['Health', 'Climate Migration'], ['Climate Migration'], ['Economic Inclusion']];
    const left = facets(entries, [['Health', 'Climate Migration']], topicsOf);
    expect(left.map(({ name, count }) => [name, count])).to.deep.equal([
      ['Climate Migration', 1],
      ['Economic Inclusion', 0],
      ['Health', 1],
    ]);
  });

  it('take two ways of writing for one, under the name that came first', () => {
    const entries = [['Climate Migration'], ['climate migration'], ['CLIMATE-MIGRATION']];
    expect(facets(entries, entries, topicsOf)).to.deep.equal([
      { name: 'Climate Migration', slug: 'climate-migration', count: 3 },
    ]);
  });

  it('count an entry once, however often it says the same', () => {
    const entries = [['Climate Migration', 'climate migration', 'Climate Migration']];
    expect(facets(entries, entries, topicsOf).map(({ count }) => count)).to.deep.equal([1]);
  });

  it('may be called like what every object has', () => {
    const entries = [['constructor'], ['__proto__']];
    expect(facets(entries, entries, topicsOf).map(({ name }) => name)).to.have.members(['constructor', '__proto__']);
  });
});
