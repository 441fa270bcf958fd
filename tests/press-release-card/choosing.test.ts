import { expect } from '@open-wc/testing';
import { cities } from '../fixtures/feed/small-feed.js';
import { feedOf } from '../fixtures/feed/full-entries.js';
import { allByRole, headings, statusOf, texts, titles } from '../support/reading.js';
import { place, setAttribute } from '../support/widgets.js';
import { ADDRESS, ORIGINAL, placeCard, release, TITLE } from './release.js';

const type = 'Press Release';
const news = [
  { id: 'later', title: 'A release that is yet to come', date_published: '2999-01-01', _mmc: { type } },
  {
    id: 'cop30',
    title: 'Climate Migration Task Force Meets at COP30',
    date_published: '2025-11-04',
    _mmc: { type: 'Statement' },
  },
  { id: 'summit', title: 'Cities Summit of the Americas', date_published: '2023-04-27', _mmc: { type } },
  release,
  { id: 'undated', title: 'Solutions That Cities Have', _mmc: { type } },
];

describe('which release the card shows', () => {
  const CASES: [which: string, item: string | undefined, shown: string][] = [
    ['the newest press release by itself', undefined, TITLE],
    ['the same for an empty name', '', TITLE],
    ['one by its id', 'summit', 'Cities Summit of the Americas'],
    ['one that is no press release, by its id', 'cop30', 'Climate Migration Task Force Meets at COP30'],
    ['one by its address', ADDRESS, TITLE],
    ['one by its address in other capitals', ADDRESS.replace('https://mayors', 'HTTPS://Mayors'), TITLE],
    ['one by its external address', ORIGINAL, TITLE],
  ];
  for (const [which, item, shown] of CASES) {
    it(which, async () => {
      const card = await placeCard(news, item === undefined ? {} : { item });
      expect(titles(card)).to.deep.equal([shown]);
      expect(statusOf(card)).to.equal('1 press release');
      expect(card.state).to.equal('ready');
    });
  }

  it('is the newest of all where the feed knows no types', async () => {
    const untyped = news.map((item) => ({ ...item, _mmc: undefined }));
    expect(titles(await placeCard(untyped, {}))).to.deep.equal(['Climate Migration Task Force Meets at COP30']);
  });

  const NONE: [which: string, item: string | undefined, items: typeof news][] = [
    ['an id that nothing has', 'no-such-release', news],
    ['an address that nothing has', 'https://example.org/elsewhere', news],
    ['a release that is yet to come', 'later', news],
    ['no name, and no press release in the feed', undefined, news.filter(({ id }) => id === 'cop30')],
    ['no name, and only a release that is yet to come', undefined, news.filter(({ id }) => id === 'later')],
  ];
  for (const [which, item, items] of NONE) {
    it(`is none for ${which}`, async () => {
      const card = await placeCard(items, item === undefined ? {} : { item });
      expect(card.state).to.equal('empty');
      expect(titles(card)).to.deep.equal([]);
      expect(texts(card, 'empty')).to.deep.equal(['There is no press release here yet.']);
      expect(statusOf(card)).to.equal('There is no press release here yet.');
    });
  }

  it('follows the attribute', async () => {
    const card = await placeCard(news);
    await setAttribute(card, 'item', 'summit');
    expect(titles(card)).to.deep.equal(['Cities Summit of the Americas']);
    await setAttribute(card, 'item', undefined);
    expect(titles(card)).to.deep.equal([TITLE]);
  });
});

describe('the level of the headline', () => {
  const CASES: [attributes: Record<string, string>, levels: string[]][] = [
    [{}, [`2 ${TITLE}`, '3 Downloads']],
    [{ 'heading-level': '4' }, [`4 ${TITLE}`, '5 Downloads']],
    [{ heading: 'Press' }, ['2 Press', `3 ${TITLE}`, '4 Downloads']],
    [{ heading: 'Press', 'heading-level': '6' }, ['6 Press', `6 ${TITLE}`, '6 Downloads']],
    [{ 'heading-level': '1' }, [`1 ${TITLE}`, '2 Downloads']],
  ];
  for (const [attributes, levels] of CASES) {
    it(`with ${JSON.stringify(attributes)}`, async () => {
      const card = await placeCard([release], attributes);
      expect(headings(card).slice(0, levels.length)).to.deep.equal(levels);
      expect(allByRole(card, 'heading')).to.have.length(levels.length + 3);
    });
  }
});

describe('the mark of our city on a release', () => {
  const MARKS: [ourCity: string, marks: string[]][] = [
    ['bogota-colombia', ['Our city', 'Corrected']],
    ['Bogotá', ['Our city', 'Corrected']],
    ['bogota', ['Our city', 'Corrected']],
    ['Amman', ['Corrected']],
    ['', ['Corrected']],
  ];
  for (const [ourCity, marks] of MARKS) {
    it(`for "${ourCity}": ${marks.join(', ')}`, async () => {
      const data = feedOf({ items: [release], cities });
      const card = await place('mmc-press-release-card', { data, attributes: { 'our-city': ourCity } });
      expect(texts(card, 'badge')).to.deep.equal(marks);
    });
  }
});
