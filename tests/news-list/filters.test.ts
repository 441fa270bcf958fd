import { expect } from '@open-wc/testing';
import { archive, idOf } from '../fixtures/news.js';
import { parts, statusOf, texts, titles } from '../support/reading.js';
import { place, setAttribute } from '../support/widgets.js';

type Attributes = Record<string, string>;

const NEWEST = [
  'valerie-plante',
  'urban-forum',
  'americas',
  'refugee-forum',
  'progress-report',
  'climate-report',
  'bogota-joins',
];

/** What the page asks for, and what is shown, the newest first. */
const FILTERS: [attributes: Attributes, shown: string[]][] = [
  [{}, NEWEST],
  [{ type: '' }, NEWEST],
  [{ type: ' , ' }, NEWEST],
  [{ type: 'Report' }, ['progress-report', 'climate-report']],
  [{ type: 'report' }, ['progress-report', 'climate-report']],
  [{ type: 'press-release' }, ['americas', 'bogota-joins']],
  [{ type: 'PRESS RELEASE' }, ['americas', 'bogota-joins']],
  [{ type: 'press-release, MMC Readout' }, ['urban-forum', 'americas', 'refugee-forum', 'bogota-joins']],
  [{ topic: 'Municipal Finance' }, ['progress-report', 'climate-report']],
  [{ topic: 'municipal-finance' }, ['progress-report', 'climate-report']],
  [{ topic: 'participatory-governance,climate migration' }, ['urban-forum', 'americas', 'climate-report']],
  [{ city: 'Bogotá' }, ['americas', 'bogota-joins']],
  [{ city: 'bogota' }, ['americas', 'bogota-joins']],
  [{ city: 'BOGOTA' }, ['americas', 'bogota-joins']],
  [{ city: 'bogota-colombia' }, ['americas', 'bogota-joins']],
  [{ city: 'بوغوتا' }, ['americas', 'bogota-joins']],
  [{ city: 'Łódź' }, ['climate-report']],
  [{ city: 'lodz' }, ['climate-report']],
  [{ city: 'Lodsch' }, ['climate-report']],
  [{ city: 'montreal, chicago' }, ['valerie-plante', 'americas']],
  [{ city: 'carmen-de-la-legua-peru' }, ['refugee-forum']],
  [{ person: 'Valérie Plante' }, ['valerie-plante']],
  [{ person: 'valerie plante' }, ['valerie-plante']],
  [{ person: 'carlos-fernando-galan' }, ['americas', 'bogota-joins']],
  [{ person: 'Carlos Fernando Galan, valerie-plante' }, ['valerie-plante', 'americas', 'bogota-joins']],
  [{ type: 'report', topic: 'climate-migration' }, ['climate-report']],
  [{ type: 'press-release', city: 'Chicago', person: 'carlos-fernando-galan' }, ['americas']],
];

const written = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ') || 'without attributes';

describe('The news list: what the page asks for', () => {
  for (const [attributes, shown] of FILTERS) {
    it(`${written(attributes)}: ${shown.length}`, async () => {
      const list = await place('mmc-news-list', { data: archive, attributes });
      expect(titles(list).map(idOf)).to.deep.equal(shown);
      expect(statusOf(list)).to.equal(shown.length === 1 ? '1 entry' : `${shown.length} entries`);
    });
  }

  for (const attributes of [
    { type: 'podcast' },
    { topic: 'sport' },
    { city: 'Zürich' },
    { person: 'Nobody' },
    { type: 'report', city: 'montreal' },
  ]) {
    it(`${written(attributes)}: nothing, and it says so`, async () => {
      const list = await place('mmc-news-list', { data: archive, attributes });
      expect(list.state).to.equal('empty');
      expect(statusOf(list)).to.equal('There is nothing to read here yet.');
    });
  }

  it('may change', async () => {
    const list = await place('mmc-news-list', { data: archive, attributes: { type: 'report' } });
    await setAttribute(list, 'type', 'press-release');
    expect(titles(list).map(idOf)).to.deep.equal(['americas', 'bogota-joins']);
    await setAttribute(list, 'type', undefined);
    expect(titles(list).map(idOf)).to.deep.equal(NEWEST);
  });
});

describe('The news list: its order', () => {
  const AS_IN_FEED = archive.items.map(({ id }) => id);
  const OLDEST = [
    'climate-report',
    'progress-report',
    'refugee-forum',
    'americas',
    'urban-forum',
    'valerie-plante',
    'bogota-joins',
  ];
  for (const [sort, shown] of [
    ['newest', NEWEST],
    ['oldest', OLDEST],
    ['feed', AS_IN_FEED],
    ['', NEWEST],
    ['title', NEWEST],
  ] as const) {
    it(`sort="${sort}"; what has no date is last`, async () => {
      const list = await place('mmc-news-list', { data: archive, attributes: { sort } });
      expect(titles(list).map(idOf)).to.deep.equal(shown);
    });
  }
});

describe('The news list: our city', () => {
  const marks = (list: Element): string[] => parts(list, 'item').map((entry) => texts(entry, 'our-city').join());

  for (const ourCity of ['Bogotá', 'bogota', 'bogota-colombia', 'بوغوتا']) {
    it(`"${ourCity}" comes first, and is marked`, async () => {
      const list = await place('mmc-news-list', { data: archive, attributes: { 'our-city': ourCity } });
      const others = NEWEST.filter((id) => id !== 'americas' && id !== 'bogota-joins');
      expect(titles(list).map(idOf)).to.deep.equal(['americas', 'bogota-joins', ...others]);
      expect(marks(list)).to.deep.equal(['Our city', 'Our city', ...others.map(() => '')]);
    });
  }

  for (const [lang, mark] of [
    ['es', 'Nuestra ciudad'],
    ['ar', 'مدينتنا'],
  ] as const) {
    it(`is marked in "${lang}"`, async () => {
      const list = await place('mmc-news-list', { data: archive, attributes: { 'our-city': 'Łódź', lang } });
      expect(marks(list)[0]).to.equal(mark);
    });
  }

  it('comes first in every order', async () => {
    const attributes = { 'our-city': 'lodz', sort: 'newest' };
    const list = await place('mmc-news-list', { data: archive, attributes });
    expect(titles(list).map(idOf)[0]).to.equal('climate-report');
  });

  for (const ourCity of ['Zürich', '', 'a']) {
    it(`that no entry is about ("${ourCity}") changes nothing`, async () => {
      const list = await place('mmc-news-list', { data: archive, attributes: { 'our-city': ourCity } });
      expect(titles(list).map(idOf)).to.deep.equal(NEWEST);
      expect(marks(list).join('')).to.equal('');
    });
  }
});
