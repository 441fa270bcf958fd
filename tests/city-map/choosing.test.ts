import { expect } from '@open-wc/testing';
import type { City } from '../../src/feed/index.js';
import { threeHundredCities } from '../fixtures/feed/three-hundred-cities.js';
import {
  allByRole,
  byRole,
  focusedEntry,
  focusedName,
  isThere,
  nameOf,
  parts,
  statusOf,
  texts,
  titles,
} from '../support/reading.js';
import { place, press, search, setAttribute } from '../support/widgets.js';
import { cities, NAMES, placeCities } from './cities.js';

const EUROPE = ['Łódź', 'Milan'];
const AMERICAS = ['Bogotá', 'Quito'];

describe('which cities the page asks for', () => {
  const CASES: [attributes: Record<string, string>, shown: string[]][] = [
    [{ region: 'Europe' }, EUROPE],
    [{ region: 'europe,latin-america-and-the-caribbean' }, [...EUROPE, ...AMERICAS]],
    [{ programme: 'Task Force on Climate and Migration' }, ['Bogotá', 'Amman']],
    [{ programme: 'americas-task-force' }, AMERICAS],
    [{ relationship: 'programme-city' }, ['Łódź', 'Quito']],
    [{ relationship: 'Leadership City', region: 'europe' }, ['Milan']],
    [{ region: 'Oceania' }, []],
  ];
  for (const [attributes, shown] of CASES) {
    it(`${JSON.stringify(attributes)}: ${shown.join(', ') || 'none'}`, async () => {
      const map = await placeCities(attributes);
      expect(titles(map)).to.deep.equal(shown);
      expect(map.state).to.equal(shown.length > 0 ? 'ready' : 'empty');
    });
  }

  it('follows the attribute', async () => {
    const map = await placeCities({ region: 'europe' });
    await setAttribute(map, 'region', undefined);
    expect(titles(map)).to.deep.equal(NAMES);
  });
});

describe('the search', () => {
  it('is there with `search`, and has a name', async () => {
    expect(nameOf(byRole(await placeCities({ search: '' }), 'searchbox'))).to.equal('Search cities');
    expect(allByRole(await placeCities(), 'searchbox').length).to.equal(0);
  });

  const SEARCHES: [words: string, lang: string, found: string[]][] = [
    ['bogota', 'en', ['Bogotá']],
    ['BOGOTÁ', 'en', ['Bogotá']],
    ['lodz', 'en', ['Łódź']],
    ['colombia', 'en', ['Bogotá']],
    ['colombie', 'fr', ['Bogotá']],
    ['colombie', 'en', []],
    ['كولومبيا', 'ar', ['بوغوتا']],
    ['polonia', 'es', ['Łódź']],
    ['milán', 'en', ['Milan']],
    ['somaliland', 'en', ['Hargeisa']],
    ['leadership europe', 'en', ['Milan']],
    ['caregivers', 'en', ['Amman']],
    ['   ', 'en', NAMES],
  ];
  for (const [words, lang, found] of SEARCHES) {
    it(`"${words}", ${lang}: ${found.join(', ') || 'nothing'}`, async () => {
      const map = await placeCities({ search: '', lang });
      await search(map, words);
      expect(titles(map)).to.deep.equal(found);
    });
  }

  it('says how many it found, and keeps the focus where one types', async () => {
    const map = await placeCities({ search: '' });
    byRole(map, 'searchbox').focus();
    await search(map, 'bogota');
    expect(statusOf(map)).to.equal('1 city');
    expect(isThere(byRole(map, 'status'))).to.be.true;
    expect(focusedName(map)).to.equal('Search cities');
  });

  it('finds one among three hundred', async () => {
    const map = await placeCities({ search: '' }, threeHundredCities);
    await search(map, 'lodz');
    expect(titles(map)).to.deep.equal(['Łódź']);
  });

  it('that finds nothing says so, and has a way back', async () => {
    const map = await placeCities({ search: '' });
    await search(map, 'Atlantis');
    expect(titles(map)).to.deep.equal([]);
    expect(statusOf(map)).to.match(/^Nothing matches/);
    expect(map.state).to.equal('ready');
    await press(map, 'Show everything');
    expect(titles(map)).to.deep.equal(NAMES);
    expect(byRole(map, 'searchbox')).to.have.property('value', '');
    expect(focusedEntry(map)).to.equal(NAMES[0]);
  });
});

describe('the filters', () => {
  const chips = (map: Element, group: string): string[] => allByRole(byRole(map, 'group', group), 'button').map(nameOf);
  const pressed = (map: Element): string[] =>
    parts(map, 'chip')
      .filter((chip) => chip.getAttribute('aria-pressed') === 'true')
      .map(nameOf);

  it('are chips for regions, programmes and relationships, with counts, the most frequent first', async () => {
    const map = await placeCities({ filters: '' });
    expect(chips(map, 'Region')).to.deep.equal([
      'All regions',
      'Region: Europe 2',
      'Region: Latin America and the Caribbean 2',
      'Region: Middle East and North Africa 1',
    ]);
    expect(chips(map, 'Programme')).to.deep.equal([
      'All programmes',
      'Programme: Americas Task Force 2',
      'Programme: Task Force on Climate and Migration 2',
      'Programme: Children and Caregivers 1',
    ]);
    expect(chips(map, 'Relationship')).to.deep.equal([
      'All relationships',
      'Relationship: Leadership City 3',
      'Relationship: Programme City 2',
    ]);
    expect(pressed(map)).to.deep.equal(['All regions', 'All programmes', 'All relationships']);
  });

  it('have names of their own, even where a region is called as a programme is', async () => {
    const named = (id: string, region: string, relationship: string): City => ({
      type: 'Feature',
      id,
      geometry: null,
      properties: { name: id, region, programmes: [relationship], relationship },
    });
    const map = await placeCities({ filters: '' }, [named('Accra', 'Africa', 'Asia'), named('Pune', 'Asia', 'Africa')]);
    const names = allByRole(map, 'button').map(nameOf);
    expect(names.length).to.equal(9);
    expect(new Set(names).size, names.join(' | ')).to.equal(9);
  });

  it('are not there by themselves', async () => {
    expect(allByRole(await placeCities(), 'group').length).to.equal(0);
  });

  it('are not there where there is nothing to choose between', async () => {
    const map = await placeCities({ filters: '', region: 'europe' });
    expect(allByRole(map, 'group').map(nameOf)).to.deep.equal(['Relationship']);
  });

  it('go together, each with the counts that the others leave', async () => {
    const map = await placeCities({ filters: '' });
    await press(map, /^Region: Latin/);
    expect(titles(map)).to.deep.equal(AMERICAS);
    expect(statusOf(map)).to.equal('2 cities');
    expect(chips(map, 'Relationship').slice(1)).to.deep.equal([
      'Relationship: Leadership City 1',
      'Relationship: Programme City 1',
    ]);
    await press(map, /^Relationship: Leadership/);
    expect(titles(map)).to.deep.equal(['Bogotá']);
    expect(chips(map, 'Region')).to.include('Region: Europe 1');
    expect(pressed(map)).to.deep.equal([
      'Region: Latin America and the Caribbean 1',
      'All programmes',
      'Relationship: Leadership City 1',
    ]);
  });

  it('are taken back by the same chip, or by the one for all', async () => {
    const map = await placeCities({ filters: '' });
    await press(map, /^Region: Europe/);
    await press(map, /^Region: Europe/);
    expect(titles(map)).to.deep.equal(NAMES);
    await press(map, /^Region: Europe/);
    await press(map, 'All regions');
    expect(titles(map)).to.deep.equal(NAMES);
  });

  it('and search together: nothing matches, and everything comes back', async () => {
    const map = await placeCities({ filters: '', search: '' });
    await press(map, /^Region: Europe/);
    await search(map, 'bogota');
    expect(titles(map)).to.deep.equal([]);
    await press(map, 'Show everything');
    expect(titles(map)).to.deep.equal(NAMES);
    expect(pressed(map)).to.deep.equal(['All regions', 'All programmes', 'All relationships']);
  });
});

describe('the day the facts of the cities were true', () => {
  for (const lang of ['en', 'es', 'fr', 'pt', 'ar']) {
    it(`is printed as the language writes it: ${lang}`, async () => {
      const format = new Intl.DateTimeFormat(lang, { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' });
      const data = {
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Cities',
        items: [],
        _mmc: { as_of: '2025-12-31', cities: { type: 'FeatureCollection', features: cities } },
      };
      const map = await place('mmc-city-map', { data, attributes: { lang } });
      const [line = ''] = texts(map, 'as-of');
      expect(line).to.contain(format.format(Date.UTC(2025, 11, 31)).replace(/\s+/g, ' '));
      expect(line).to.match(/^(As of|Datos:|Données :|Dados:|حتى تاريخ) /);
    });
  }
});
