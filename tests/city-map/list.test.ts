import { expect } from '@open-wc/testing';
import { threeHundredCities } from '../fixtures/feed/three-hundred-cities.js';
import { addressOf, choicesOf, follow } from '../support/following.js';
import {
  allByRole,
  byRole,
  entry,
  findAll,
  focusedEntry,
  headings,
  parts,
  statusOf,
  texts,
  titles,
} from '../support/reading.js';
import { place, press, setAttribute } from '../support/widgets.js';
import { AMMAN, cities, NAMES, placeCities } from './cities.js';

describe('the cities', () => {
  for (const view of [undefined, 'map', 'list', 'both', 'globe']) {
    it(`are a list with view="${view}"`, async () => {
      const map = await placeCities(view ? { view } : {});
      expect(titles(map)).to.deep.equal(NAMES);
      expect(statusOf(map)).to.equal('6 cities');
      expect(map.state).to.equal('ready');
    });
  }

  it('are grouped by region, with counts, those without a region last', async () => {
    const map = await placeCities();
    expect(headings(map)).to.deep.equal([
      '2 Cities',
      '3 Europe 2',
      '4 Łódź',
      '4 Milan',
      '3 Latin America and the Caribbean 2',
      '4 Bogotá',
      '4 Quito',
      '3 Middle East and North Africa 1',
      '4 Amman',
      '3 Other cities 1',
      '4 Hargeisa',
    ]);
    expect(parts(map, 'list').map((list) => findAll(list, ':scope > li[part~="item"]').length)).to.deep.equal([
      2, 2, 1, 1,
    ]);
  });

  it('have all that the feed knows of them', async () => {
    const map = await placeCities();
    const amman = entry(map, 'Amman');
    expect(texts(amman, 'country')).to.deep.equal(['Jordan']);
    expect(texts(amman, 'label')).to.deep.equal(['Leadership City · Since 2018 · 1 to 5 million']);
    expect(texts(amman, 'summary')).to.deep.equal(['On the Leadership Board since 2018.']);
    expect(findAll(amman, '[part~="programmes"] > li').map((item) => item.textContent)).to.deep.equal([
      'Children and Caregivers',
      'Task Force on Climate and Migration',
    ]);
    const hargeisa = entry(map, 'Hargeisa');
    expect(texts(hargeisa, 'country')).to.deep.equal(['Somaliland']);
    for (const part of ['label', 'summary', 'programmes']) expect(parts(hargeisa, part).length, part).to.equal(0);
  });

  it('lead to their page, and tell the web page', async () => {
    const map = await placeCities();
    const choices = choicesOf(map);
    const link = byRole(map, 'link', 'Amman');
    expect(addressOf(link)).to.equal(AMMAN);
    expect(follow(link)).to.be.true;
    expect(choices).to.deep.equal([{ type: 'city', id: 'amman-jordan', url: AMMAN }]);
  });

  it('lead nowhere where the web page wants that', async () => {
    const map = await placeCities();
    choicesOf(map, { prevent: true });
    expect(follow(byRole(map, 'link', 'Amman'))).to.be.false;
  });

  it('have no link without an address', async () => {
    expect(allByRole(await placeCities(), 'link')).to.have.length(1);
  });

  it('are said to be none where there are none', async () => {
    const map = await placeCities({}, []);
    expect(map.state).to.equal('empty');
    expect(texts(map, 'empty')).to.deep.equal(['There are no cities to show here yet.']);
  });
});

describe('our city in the list', () => {
  for (const ourCity of ['quito-ecuador', 'Quito', 'QUITO']) {
    it(`"${ourCity}" comes first, with its region, and is marked`, async () => {
      const map = await placeCities({ 'our-city': ourCity });
      expect(titles(map)).to.deep.equal(['Quito', 'Bogotá', 'Łódź', 'Milan', 'Amman', 'Hargeisa']);
      expect(headings(map)[1]).to.equal('3 Latin America and the Caribbean 2');
      expect(texts(map, 'badge')).to.deep.equal(['Our city']);
      expect(texts(entry(map, 'Quito'), 'badge')).to.deep.equal(['Our city']);
    });
  }

  it('is known by its name in any language', async () => {
    const map = await placeCities({ 'our-city': 'عمّان', lang: 'es' });
    expect(titles(map)[0]).to.equal('Amán');
    expect(texts(map, 'badge')).to.deep.equal(['Nuestra ciudad']);
  });

  it('comes first even without a region, and is marked in Arabic', async () => {
    const map = await placeCities({ 'our-city': 'hargeisa', lang: 'ar' });
    expect(titles(map)[0]).to.equal('Hargeisa');
    expect(texts(entry(map, 'Hargeisa'), 'badge')).to.deep.equal(['مدينتنا']);
  });
});

describe('names of cities in the widget’s language', () => {
  const LANGUAGES: [lang: string, milan: string, country: string][] = [
    ['en', 'Milan', 'Italy'],
    ['es', 'Milán', 'Italia'],
    ['fr', 'Milan', 'Italie'],
    ['pt', 'Milan', 'Itália'],
    ['ar', 'ميلانو', 'إيطاليا'],
  ];
  for (const [lang, milan, country] of LANGUAGES) {
    it(`${lang}: ${milan}, ${country}`, async () => {
      const map = await placeCities({ lang });
      expect(texts(entry(map, milan), 'country')).to.deep.equal([country]);
    });
  }

  it('follow the language', async () => {
    const map = await placeCities();
    await setAttribute(map, 'lang', 'es');
    expect(titles(map)).to.include('Milán').and.not.to.include('Milan');
  });
});

describe('a few cities at once', () => {
  it('shows so many, then more, and moves the focus to the first of them', async () => {
    const map = await placeCities({ limit: '4' });
    expect(titles(map)).to.deep.equal(NAMES.slice(0, 4));
    expect(statusOf(map)).to.equal('6 cities');
    await press(map, 'Show more');
    expect(titles(map)).to.deep.equal(NAMES);
    expect(focusedEntry(map)).to.equal('Amman');
    expect(parts(map, 'show-more').length).to.equal(0);
  });

  it('counts a region whole, even where only a part of it is shown', async () => {
    expect(headings(await placeCities({ limit: '1' }))).to.deep.equal(['2 Cities', '3 Europe 2', '4 Łódź']);
  });
});

describe('documents of cities', () => {
  it('a GeoJSON FeatureCollection of points with names', async () => {
    const point = (name: string, coordinates: number[]) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates },
      properties: { name },
    });
    const features = [point('Kampala', [32.58, 0.31]), point('Agadez', [7.99, 16.97])];
    const data = { type: 'FeatureCollection', features };
    const map = await place('mmc-city-map', { data, attributes: { 'our-city': 'Kampala' } });
    expect(titles(map)).to.deep.equal(['Kampala', 'Agadez']);
    expect(texts(map, 'badge')).to.deep.equal(['Our city']);
    expect(allByRole(map, 'link').length).to.equal(0);
  });
});

describe('three hundred cities', () => {
  const visibility = (items: Element[]): string[] =>
    items.map((item) => getComputedStyle(item).getPropertyValue('content-visibility'));

  it('are all there, ours first, and laid out only as they come near', async () => {
    const map = await placeCities({ 'our-city': 'Łódź' }, threeHundredCities);
    expect(titles(map)).to.have.members(threeHundredCities.map(({ properties: { name } }) => name));
    expect(titles(map)[0]).to.equal('Łódź');
    expect(headings(map).filter((heading) => heading.startsWith('3'))).to.have.length(10);
    expect(statusOf(map)).to.equal('300 cities');
    // The first ten of a region are measured, and so are laid out wherever they are.
    const isMeasured = (item: Element): boolean => [...(item.parentElement?.children ?? [])].indexOf(item) < 10;
    const [measured, others] = [
      parts(map, 'item').filter(isMeasured),
      parts(map, 'item').filter((item) => !isMeasured(item)),
    ];
    expect(new Set(visibility(measured))).to.deep.equal(new Set(['visible']));
    // Without a margin for focus rings, which WebKit does not know, all are laid out.
    const expected = CSS.supports('overflow-clip-margin: 1em') ? 'auto' : 'visible';
    expect(new Set(visibility(others))).to.deep.equal(new Set([expected]));
  });

  it('a short list is laid out whole', async () => {
    expect(new Set(visibility(parts(await placeCities({}, cities), 'item')))).to.deep.equal(new Set(['visible']));
  });
});
