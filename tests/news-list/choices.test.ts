import { expect } from '@open-wc/testing';
import { feed, ITEMS, TITLES } from '../fixtures/feeds.js';
import { Network } from '../support/network.js';
import { allByRole, byRole, focusedName, nameOf, part, statusOf, text, titles } from '../support/reading.js';
import { place, placeIn, press, search, type Widget } from '../support/widgets.js';

const open = (attributes: Record<string, string>, items = ITEMS) =>
  place('mmc-news-list', { data: feed({ items }), attributes });

const chipsOf = (list: Widget, group: string): string[] =>
  allByRole(byRole(list, 'group', group), 'button').map(
    (chip) => `${nameOf(chip)}${chip.getAttribute('aria-pressed') === 'true' ? ' ✓' : ''}`,
  );

describe('<mmc-news-list filters>', () => {
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
    expect(allByRole(list, 'group').length).to.equal(0);
    expect(allByRole(list, 'searchbox').length).to.equal(0);
  });

  it('has none where there is nothing to choose between', async () => {
    const list = await open({ filters: '', type: 'press-release', city: 'bogota' });
    expect(titles(list)).to.deep.equal([TITLES.bogota]);
    expect(allByRole(list, 'group').length).to.equal(0);
  });

  it('shows what is pressed, says how many, and all again when it is pressed again', async () => {
    const list = await open({ filters: '' });
    await press(list, /Press Release/);
    expect(titles(list)).to.deep.equal([TITLES.taskForce, TITLES.bogota]);
    expect(chipsOf(list, 'Type')[0]).to.equal('All types');
    expect(chipsOf(list, 'Type')[1]).to.equal('Type: Press Release 2 ✓');
    expect(statusOf(list)).to.equal('2 entries');
    expect(focusedName(list)).to.equal('Type: Press Release 2');
    await press(list, /Press Release/);
    expect(statusOf(list)).to.equal('6 entries');
    expect(chipsOf(list, 'Type')[0]).to.equal('All types ✓');
  });

  it('takes a choice back with “All types”', async () => {
    const list = await open({ filters: '' });
    await press(list, /Report/);
    await press(list, 'All types');
    expect(titles(list)).to.have.lengthOf(6);
  });

  it('combines type and topic, and counts what the other leaves', async () => {
    const list = await open({ filters: '' });
    await press(list, /Climate Migration/);
    expect(chipsOf(list, 'Type')).to.include.members(['Type: Press Release 1', 'Type: Statement 0']);
    await press(list, /Press Release/);
    expect(titles(list)).to.deep.equal([TITLES.bogota]);
    expect(chipsOf(list, 'Topic')).to.include('Topic: Participatory Governance 1');
  });

  it('shows the way back where nothing matches, and keeps the focus inside', async () => {
    const list = await open({ filters: '', search: '' });
    await press(list, /Climate Migration/);
    await press(list, /Statement/);
    expect(titles(list)).to.deep.equal([]);
    expect(list.state).to.equal('ready');
    expect(statusOf(list)).to.match(/^Nothing matches/);
    await search(list, 'bogota');
    await press(list, 'Show everything');
    expect(titles(list)).to.have.lengthOf(6);
    expect(chipsOf(list, 'Type')[0]).to.equal('All types ✓');
    expect(focusedName(list)).to.equal(TITLES.report);
    expect(Reflect.get(byRole(list, 'searchbox'), 'value')).to.equal('');
  });

  it('a chip is as wide pressed as not: its neighbours stay where they are', async () => {
    const list = await open({ filters: '' });
    const widthOfAll = (): number => byRole(list, 'button', 'All types').getBoundingClientRect().width;
    const pressed = widthOfAll();
    await press(list, /Press Release/);
    expect(widthOfAll()).to.equal(pressed);
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
  const network = new Network();

  for (const state of ['empty', 'error'] as const) {
    it(`"${state}": the message is to be seen once`, async () => {
      const list = await placeIn(state, 'mmc-news-list', network, { attributes: { search: '' } });
      expect(part(list, state).offsetHeight).to.be.above(1);
      expect(byRole(list, 'status').offsetHeight, 'the same words twice').to.equal(1);
    });
  }

  it('has a labelled field', async () => {
    const list = await open({ search: '' });
    expect(nameOf(byRole(list, 'searchbox'))).to.equal('Search news');
  });

  const SEARCHES: [words: string, shown: string[]][] = [
    ['bogota', [TITLES.bogota]],
    ['BOGOTÁ', [TITLES.bogota]],
    ['lodz', [TITLES.lodz]],
    ['galan  leadership', [TITLES.bogota]],
    ['what it cost', [TITLES.report]],
    ['global diplomacy', [TITLES.statement]],
    ['mexico', [TITLES.taskForce]],
  ];
  for (const [words, shown] of SEARCHES) {
    it(`finds “${words}”`, async () => {
      const list = await open({ search: '' });
      await search(list, words);
      expect(titles(list)).to.deep.equal(shown);
      expect(statusOf(list)).to.equal('1 entry');
    });
  }

  it('says where nothing is found, and shows all again', async () => {
    const list = await open({ search: '' });
    await search(list, 'zzz');
    expect(text(list)).to.contain('Nothing matches');
    expect(statusOf(list)).to.match(/^Nothing matches/);
    expect(byRole(list, 'status').offsetHeight, 'the same words twice').to.equal(1);
    await search(list, '');
    expect(titles(list)).to.have.lengthOf(6);
  });

  it('looks among the chosen type only', async () => {
    const list = await open({ search: '', filters: '' });
    await press(list, /Report/);
    await search(list, 'bogota');
    expect(titles(list)).to.deep.equal([]);
    await press(list, 'All types');
    expect(titles(list)).to.deep.equal([TITLES.bogota]);
  });
});
