import { expect } from '@open-wc/testing';
import { feed, ITEMS, TITLES } from '../fixtures/feeds.js';
import {
  allByRole,
  byRole,
  focusedName,
  mount,
  nameOf,
  onFreshPage,
  press,
  statusOf,
  textOf,
  titlesOf,
  type Widget,
} from '../support/elements.js';
import { search } from '../support/widgets.js';

const open = (attributes: Record<string, string>, items = ITEMS) =>
  mount('mmc-news-list', { data: feed({ items }), attributes });

const chipsOf = (list: Widget, group: string): string[] =>
  allByRole(byRole(list, 'group', group), 'button').map(
    (chip) => `${nameOf(chip)}${chip.getAttribute('aria-pressed') === 'true' ? ' ✓' : ''}`,
  );

describe('<mmc-news-list filters>', () => {
  onFreshPage();

  it('has a chip for each type and topic, with its count, the most frequent first', async () => {
    const list = await open({ filters: '' });
    expect(chipsOf(list, 'Type')).to.deep.equal([
      'All types ✓',
      'Type: Press Release 2',
      'Type: MMC Readout 1',
      'Type: Report 1',
      'Type: Statement 1',
    ]);
    expect(chipsOf(list, 'Topic')).to.deep.equal([
      'All topics ✓',
      'Topic: Climate Migration 2',
      'Topic: Global Diplomacy 1',
      'Topic: Participatory Governance 1',
    ]);
  });

  it('has none without the attribute', async () => {
    const list = await open({});
    expect(allByRole(list, 'group')).to.deep.equal([]);
    expect(allByRole(list, 'searchbox')).to.deep.equal([]);
  });

  it('has none where there is nothing to choose between', async () => {
    const list = await open({ filters: '', type: 'press-release', city: 'bogota' });
    expect(titlesOf(list)).to.deep.equal([TITLES.bogota]);
    expect(allByRole(list, 'group')).to.deep.equal([]);
  });

  it('shows what is pressed, says how many, and all again when it is pressed again', async () => {
    const list = await open({ filters: '' });
    await press(list, byRole(list, 'button', /Press Release/));
    expect(titlesOf(list)).to.deep.equal([TITLES.taskForce, TITLES.bogota]);
    expect(chipsOf(list, 'Type')[0]).to.equal('All types');
    expect(chipsOf(list, 'Type')[1]).to.equal('Type: Press Release 2 ✓');
    expect(statusOf(list)).to.equal('2 entries');
    expect(focusedName()).to.equal('Type: Press Release 2');
    await press(list, byRole(list, 'button', /Press Release/));
    expect(statusOf(list)).to.equal('6 entries');
    expect(chipsOf(list, 'Type')[0]).to.equal('All types ✓');
  });

  it('takes a choice back with “All types”', async () => {
    const list = await open({ filters: '' });
    await press(list, byRole(list, 'button', /Report/));
    await press(list, byRole(list, 'button', 'All types'));
    expect(titlesOf(list)).to.have.lengthOf(6);
  });

  it('combines type and topic, and counts what the other leaves', async () => {
    const list = await open({ filters: '' });
    await press(list, byRole(list, 'button', /Climate Migration/));
    expect(chipsOf(list, 'Type')).to.include.members(['Type: Press Release 1', 'Type: Statement 0']);
    await press(list, byRole(list, 'button', /Press Release/));
    expect(titlesOf(list)).to.deep.equal([TITLES.bogota]);
    expect(chipsOf(list, 'Topic')).to.include('Topic: Participatory Governance 1');
  });

  it('shows the way back where nothing matches, and keeps the focus inside', async () => {
    const list = await open({ filters: '', search: '' });
    await press(list, byRole(list, 'button', /Climate Migration/));
    await press(list, byRole(list, 'button', /Statement/));
    expect(titlesOf(list)).to.deep.equal([]);
    expect(list.state).to.equal('ready');
    expect(statusOf(list)).to.equal('Nothing matches. Try other words, or fewer filters.');
    await search(list, 'bogota');
    await press(list, byRole(list, 'button', 'Show everything'));
    expect(titlesOf(list)).to.have.lengthOf(6);
    expect(chipsOf(list, 'Type')[0]).to.equal('All types ✓');
    expect(focusedName()).to.equal(TITLES.report);
    expect(Reflect.get(byRole(list, 'searchbox'), 'value')).to.equal('');
  });

  it('gives no two buttons the same name, even where a topic is called as a type', async () => {
    const items = [
      { id: 'a', title: 'A Statement', _mmc: { type: 'Statement', topics: ['Report'] } },
      { id: 'b', title: 'A Report', _mmc: { type: 'Report', topics: ['Statement'] } },
    ];
    const list = await open({ filters: '' }, items);
    const names = allByRole(list, 'button').map(nameOf);
    expect(names).to.have.lengthOf(6);
    expect(new Set(names).size).to.equal(6);
  });
});

describe('<mmc-news-list search>', () => {
  onFreshPage();

  it('has a labelled field', async () => {
    const list = await open({ search: '' });
    expect(nameOf(byRole(list, 'searchbox'))).to.equal('Search news');
  });

  const SEARCHES: [words: string, titles: string[]][] = [
    ['bogota', [TITLES.bogota]],
    ['BOGOTÁ', [TITLES.bogota]],
    ['lodz', [TITLES.lodz]],
    ['galan  leadership', [TITLES.bogota]],
    ['what it cost', [TITLES.report]],
    ['global diplomacy', [TITLES.statement]],
    ['mexico', [TITLES.taskForce]],
  ];
  for (const [words, titles] of SEARCHES) {
    it(`finds “${words}”`, async () => {
      const list = await open({ search: '' });
      await search(list, words);
      expect(titlesOf(list)).to.deep.equal(titles);
      expect(statusOf(list)).to.equal('1 entry');
    });
  }

  it('says where nothing is found, and shows all again', async () => {
    const list = await open({ search: '' });
    await search(list, 'zzz');
    expect(textOf(list)).to.contain('Nothing matches. Try other words, or fewer filters.');
    await search(list, '');
    expect(titlesOf(list)).to.have.lengthOf(6);
  });

  it('looks among the chosen type only', async () => {
    const list = await open({ search: '', filters: '' });
    await press(list, byRole(list, 'button', /Report/));
    await search(list, 'bogota');
    expect(titlesOf(list)).to.deep.equal([]);
    await press(list, byRole(list, 'button', 'All types'));
    expect(titlesOf(list)).to.deep.equal([TITLES.bogota]);
  });
});
