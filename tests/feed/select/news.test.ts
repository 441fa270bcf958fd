import { expect } from '@open-wc/testing';
import type { NewsItem } from '../../../src/feed/index.js';
import { findItem, type NewsQuery, selectNews } from '../../../src/feed/select/news.js';
import { chooseNews, type NewsChoice } from '../../../src/feed/select/news-choice.js';
import { feedOf } from '../../fixtures/feed/full-entries.js';
import { news, smallFeed } from '../../fixtures/feed/small-feed.js';

const NOW = Date.UTC(2026, 10, 23);

const ids = (items: readonly NewsItem[]): string[] => items.map(({ id }) => id);
const select = (query: NewsQuery): string[] => ids(selectNews(smallFeed, query, NOW));

const NEWEST_FIRST = [
  'task-force-at-cop30',
  'governing-board-chairs',
  'americas-task-force-expansion',
  'mmc-readout-wuf12',
  'call-for-board-interest',
  'bogota-leadership-board',
];

const RELEASES = ['governing-board-chairs', 'americas-task-force-expansion', 'bogota-leadership-board'];
const OF_BOGOTA = ['governing-board-chairs', 'bogota-leadership-board'];
const OF_AMMAN = ['governing-board-chairs'];

describe('selectNews', () => {
  const FILTERS: [query: NewsQuery, expected: string[]][] = [
    [{ type: 'Press Release' }, RELEASES],
    [{ type: 'press-release' }, RELEASES],
    [{ type: ' PRESS release ' }, RELEASES],
    [{ type: 'press-release, MMC Readout' }, [...RELEASES.slice(0, 2), 'mmc-readout-wuf12', ...RELEASES.slice(2)]],
    [{ type: 'press-release,' }, RELEASES],
    [{ type: 'Podcast' }, []],
    [{ type: '' }, NEWEST_FIRST],
    [{ topic: 'climate-migration' }, ['task-force-at-cop30', 'mmc-readout-wuf12']],
    [{ topic: 'Economic Inclusion' }, ['americas-task-force-expansion']],
    [{ topic: 'Climate Migration', type: 'MMC Readout' }, ['mmc-readout-wuf12']],
    [{ city: 'bogota-colombia' }, OF_BOGOTA],
    [{ city: 'Bogotá' }, OF_BOGOTA],
    [{ city: 'BOGOTA' }, OF_BOGOTA],
    [{ city: 'بوغوتا' }, OF_BOGOTA],
    [{ city: 'Amán' }, OF_AMMAN],
    [{ city: 'عمان' }, OF_AMMAN],
    [{ city: 'amman, denver' }, ['governing-board-chairs', 'americas-task-force-expansion']],
    [{ city: 'karachi-pakistan' }, ['task-force-at-cop30']],
    [{ city: 'Atlantis' }, []],
    [{ person: 'Carlos Fernando Galan' }, OF_BOGOTA],
    [{ person: 'carlos-fernando-galan' }, OF_BOGOTA],
    [{ person: 'Mike Johnston,YOUSEF AL SHAWARBEH' }, ['governing-board-chairs', 'americas-task-force-expansion']],
    [{ person: 'Giuseppe Sala' }, []],
    [{ person: 'Carlos Fernando Galán', city: 'Amman' }, OF_AMMAN],
  ];
  for (const [query, expected] of FILTERS) {
    it(`${JSON.stringify(query)} finds ${expected.length}`, () => expect(select(query)).to.deep.equal(expected));
  }

  it('finds a city whose name only its own id tells', () => {
    const feed = feedOf({ items: [{ id: 'sao', title: 'Mayors Meet', _mmc: { cities: ['são-paulo'] } }] });
    expect(ids(selectNews(feed, { city: 'Sao Paulo' }, NOW))).to.deep.equal(['sao']);
  });

  it('puts the newest first, by the beginning of what is known, and the undated last', () => {
    expect(select({})).to.deep.equal(NEWEST_FIRST);
    expect(select({ sort: 'newest' })).to.deep.equal(NEWEST_FIRST);
  });

  it('puts the oldest first, and the undated last again', () => {
    const dated = NEWEST_FIRST.slice(0, 4).reverse();
    expect(select({ sort: 'oldest' })).to.deep.equal([...dated, ...NEWEST_FIRST.slice(4)]);
  });

  it('leaves the order to the feed', () => expect(select({ sort: 'feed' })).to.deep.equal(ids(news)));

  it('keeps the order of the feed among items of one date', () => {
    const items = ['c', 'a', 'b'].map((id) => ({ id, title: `Readout ${id}`, date_published: '2025-11-04' }));
    for (const sort of ['newest', 'oldest'] as const) {
      expect(ids(selectNews(feedOf({ items }), { sort }, NOW))).to.deep.equal(['c', 'a', 'b']);
    }
  });

  it('puts our city first, by name, id or another language’s name', () => {
    const rest = NEWEST_FIRST.filter((id) => !OF_BOGOTA.includes(id));
    for (const ourCity of ['Bogotá', 'bogota', 'bogota-colombia', 'بوغوتا']) {
      expect(select({ ourCity })).to.deep.equal([...OF_BOGOTA, ...rest]);
    }
    expect(select({ ourCity: 'Atlantis' })).to.deep.equal(NEWEST_FIRST);
    expect(select({ ourCity: '' })).to.deep.equal(NEWEST_FIRST);
  });

  const DATES: [date: string, shown: boolean][] = [
    ['2026-11-22', true],
    ['2026-11-23', true],
    ['2026-11-24', false],
    ['2026', true],
    ['2026-11', true],
    ['2026-12', false],
    ['2027', false],
    ['2026-11-22T23:59:59Z', true],
    ['2026-11-23T00:00:01Z', false],
    ['2026-11-23T01:00:00+02:00', true],
    ['2026-11-22T23:00:00-05:00', false],
    ['2026-11-23T09:00:00', true],
    ['2026-11-24T09:00:00', false],
  ];
  for (const [date_published, shown] of DATES) {
    it(`${shown ? 'shows' : 'hides'} ${date_published} at midnight of 23 November 2026 in Greenwich`, () => {
      const feed = feedOf({ items: [{ id: 'readout', title: 'MMC Readout', date_published }] });
      expect(selectNews(feed, {}, NOW)).to.have.lengthOf(shown ? 1 : 0);
    });
  }
});

describe('chooseNews', () => {
  const SEARCHES: [search: string, expected: string[]][] = [
    ['bogota', ['bogota-leadership-board']],
    ['BOGOTÁ', ['bogota-leadership-board']],
    ['lodz', ['bogota-leadership-board']],
    ['arhus', ['bogota-leadership-board']],
    ['Juárez', ['americas-task-force-expansion']],
    ['juarez denver', ['americas-task-force-expansion']],
    ['denver karachi', []],
    ['wuf12', []],
    ['forum 12', ['mmc-readout-wuf12']],
    ['climate', ['task-force-at-cop30', 'mmc-readout-wuf12']],
    ['press release', RELEASES],
    ['americas', ['americas-task-force-expansion']],
    ["council's board", ['call-for-board-interest']],
    ['   ', ids(news)],
    ['', ids(news)],
    ['.*', []],
  ];
  for (const [search, expected] of SEARCHES) {
    it(`${JSON.stringify(search)} finds ${expected.length}`, () => {
      const found = ids(chooseNews(news, { search }));
      expect(found).to.have.members(expected);
      expect(found).to.have.lengthOf(expected.length);
    });
  }

  const CHOICES: [choice: NewsChoice, expected: string[]][] = [
    [{ type: 'mmc-readout' }, ['mmc-readout-wuf12']],
    [{ topic: 'economic-inclusion' }, ['americas-task-force-expansion']],
    [{ topic: 'climate-migration', type: 'mmc-readout' }, ['mmc-readout-wuf12']],
    [{ topic: 'climate-migration', search: 'karachi' }, ['task-force-at-cop30']],
  ];
  for (const [choice, expected] of CHOICES) {
    it(`${JSON.stringify(choice)} finds ${expected.join()}`, () =>
      expect(ids(chooseNews(news, choice))).to.deep.equal(expected));
  }
});

describe('findItem', () => {
  const NAMES: [name: string | undefined, expected: string | undefined][] = [
    ['mmc-readout-wuf12', 'mmc-readout-wuf12'],
    ['https://mayorsmigrationcouncil.org/news/mmc-readout-wuf12', 'mmc-readout-wuf12'],
    ['https://example.org/bogota-leadership-board', 'bogota-leadership-board'],
    ['no-such-item', undefined],
    [undefined, 'governing-board-chairs'],
    ['', 'governing-board-chairs'],
  ];
  for (const [name, expected] of NAMES) {
    it(`${name ?? 'no name: the newest press release'} leads to ${expected ?? 'nothing'}`, () => {
      expect(findItem(smallFeed, name, NOW)?.id).to.equal(expected);
    });
  }

  it('does not find what is not to be read yet', () => {
    const feed = feedOf({ items: [{ id: 'embargoed', title: 'Tomorrow’s Release', date_published: '2026-11-24' }] });
    expect(findItem(feed, 'embargoed', NOW)).to.equal(undefined);
  });
});
