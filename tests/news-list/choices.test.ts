import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { archive, idOf, newsFeed } from '../fixtures/news.js';
import { allByRole, byRole, findAll, focused, isThere, nameOf, statusOf, titles } from '../support/reading.js';
import { place, press, search, setAttribute, type Widget } from '../support/widgets.js';

const choosy = (
  attributes: Record<string, string> = { filters: '', search: '' },
): Promise<HTMLElementTagNameMap['mmc-news-list']> => place('mmc-news-list', { data: archive, attributes });

const shown = (list: Widget): string[] => titles(list).map(idOf);

/** The chips of a group, with their counts; what is pressed has a star. */
const chips = (list: Widget, group: string): string[] =>
  allByRole(byRole(list, 'group', group), 'button').map(
    (chip) => nameOf(chip).replace(/^\w+: /, '') + (chip.getAttribute('aria-pressed') === 'true' ? ' *' : ''),
  );

describe('The news list: chips', () => {
  it('are there only where the page asks for them', async () => {
    const list = await choosy({});
    expect(allByRole(list, 'group').length).to.equal(0);
    expect(allByRole(list, 'button').length).to.equal(0);
    await setAttribute(list, 'filters', '');
    expect(allByRole(list, 'group').map(nameOf)).to.deep.equal(['Type', 'Topic']);
  });

  it('name every type and topic, and how many entries have it', async () => {
    const list = await choosy();
    expect(chips(list, 'Type')).to.have.members(['All types *', 'MMC Readout 2', 'Press Release 2', 'Report 2']);
    expect(chips(list, 'Topic')).to.have.members([
      'All topics *',
      'Climate Migration 2',
      'Municipal Finance 2',
      'Participatory Governance 1',
    ]);
  });

  it('leave the entries of one type', async () => {
    const list = await choosy();
    await press(list, /Report/);
    expect(shown(list)).to.deep.equal(['progress-report', 'climate-report']);
    expect(statusOf(list)).to.equal('2 entries');
    expect(chips(list, 'Type').filter((chip) => chip.includes('*'))).to.deep.equal(['Report 2 *']);
  });

  it('count what the other choices leave', async () => {
    const list = await choosy();
    await press(list, /Report/);
    expect(chips(list, 'Topic')).to.have.members([
      'All topics *',
      'Climate Migration 1',
      'Municipal Finance 2',
      'Participatory Governance 0',
    ]);
    expect(chips(list, 'Type')).to.include('Press Release 2');
  });

  it('add up: type, topic and search', async () => {
    const list = await choosy();
    await press(list, /Report/);
    await press(list, /Municipal Finance/);
    expect(shown(list)).to.deep.equal(['progress-report', 'climate-report']);
    await search(list, 'climate');
    expect(shown(list)).to.deep.equal(['climate-report']);
    expect(chips(list, 'Type')).to.include.members(['Report 1 *', 'Press Release 0']);
  });

  for (const way of [/Report/, 'All types']) {
    it(`take the choice back by ${way}`, async () => {
      const list = await choosy();
      await press(list, /Report/);
      await press(list, way);
      expect(shown(list).length).to.equal(archive.items.length);
      expect(chips(list, 'Type')).to.include('All types *');
    });
  }

  it('one type gives way to another', async () => {
    const list = await choosy();
    await press(list, /Report/);
    await press(list, /Press Release/);
    expect(shown(list)).to.deep.equal(['americas', 'bogota-joins']);
  });

  it('choose among what the page asks for', async () => {
    const list = await choosy({ filters: '', type: 'report,press-release' });
    expect(chips(list, 'Type')).to.have.members(['All types *', 'Press Release 2', 'Report 2']);
    await press(list, /Report/);
    expect(shown(list)).to.deep.equal(['progress-report', 'climate-report']);
  });

  it('are not there where there is nothing to choose between', async () => {
    const data = newsFeed({ _mmc: { type: 'Report' } }, { _mmc: { type: 'Report', topics: ['Climate Migration'] } });
    const list = await place('mmc-news-list', { data, attributes: { filters: '' } });
    expect(allByRole(list, 'group').length).to.equal(0);
  });

  it('work by keyboard, and keep the focus', async () => {
    const list = await choosy();
    byRole(list, 'button', /Report/).focus();
    await sendKeys({ press: 'Enter' });
    await list.updateComplete;
    expect(shown(list)).to.deep.equal(['progress-report', 'climate-report']);
    expect(nameOf(focused(list) ?? list)).to.contain('Report');
    await sendKeys({ press: 'Space' });
    await list.updateComplete;
    expect(shown(list).length).to.equal(archive.items.length);
  });

  it('speak the language of the list, with its numbers', async () => {
    const list = await choosy({ filters: '', lang: 'es' });
    expect(allByRole(list, 'group').map(nameOf)).to.deep.equal(['Tipo', 'Tema']);
    expect(chips(list, 'Tipo')).to.include('Todos los tipos *');
  });
});

describe('The news list: search', () => {
  it('is there only where the page asks for it, and says what it is for', async () => {
    const list = await choosy({});
    expect(allByRole(list, 'searchbox').length).to.equal(0);
    await setAttribute(list, 'search', '');
    expect(allByRole(list, 'searchbox').map(nameOf)).to.deep.equal(['Search news']);
    expect(isThere(byRole(list, 'status'))).to.equal(true);
  });

  for (const [words, found] of [
    ['bogota', ['bogota-joins']],
    ['BOGOTÁ', ['bogota-joins']],
    ['valerie', ['valerie-plante']],
    ['galan bogota', ['bogota-joins']],
    ['municipal', ['progress-report', 'climate-report']],
    ['readout', ['urban-forum', 'refugee-forum']],
    ['cairo', ['urban-forum']],
    ['plante’s impact', ['valerie-plante']],
    ["plante's impact", ['valerie-plante']],
    ['  2021-2024 ', ['climate-report']],
  ] as const) {
    it(`"${words}" finds ${found.join(' and ')}`, async () => {
      const list = await choosy();
      await search(list, words);
      expect(shown(list)).to.deep.equal(found);
      expect(statusOf(list)).to.equal(found.length === 1 ? '1 entry' : `${found.length} entries`);
    });
  }

  for (const [words, title] of [
    ['lodz', 'Łódź opens a house for newcomers'],
    ['arhus', 'Århus and Tromsø sign a pact'],
    ['tromso', 'Århus and Tromsø sign a pact'],
    ['strasse', 'Hauptstraße 12: a school for all'],
    ['عمان', 'بيان من عمّان'],
  ] as const) {
    it(`"${words}" finds "${title}"`, async () => {
      const data = newsFeed({ title }, { title: 'Progress report' });
      const list = await place('mmc-news-list', { data, attributes: { search: '' } });
      await search(list, words);
      expect(titles(list)).to.deep.equal([title]);
    });
  }

  it('finds as the reader types, and keeps the focus in the field', async () => {
    const list = await choosy();
    byRole(list, 'searchbox').focus();
    await sendKeys({ type: 'bogota' });
    await list.updateComplete;
    expect(shown(list)).to.deep.equal(['bogota-joins']);
    expect(focused(list)).to.have.property('value', 'bogota');
  });

  it('begins again at the first page', async () => {
    const list = await choosy({ search: '', limit: '2' });
    await press(list, 'Load more');
    expect(shown(list).length).to.equal(4);
    await search(list, 'm');
    expect(shown(list).length).to.equal(2);
  });
});

describe('The news list: a choice that leaves nothing', () => {
  it('says so, and leads back to everything, the focus, too', async () => {
    const list = await choosy();
    await search(list, 'penguins');
    expect(list.state).to.equal('ready');
    expect(shown(list)).to.deep.equal([]);
    expect(statusOf(list)).to.contain('Nothing matches');
    byRole(list, 'button', 'Show everything').focus();
    await sendKeys({ press: 'Enter' });
    await list.updateComplete;
    expect(shown(list).length).to.equal(archive.items.length);
    expect(byRole(list, 'searchbox')).to.have.property('value', '');
    expect(focused(list)?.closest('[part~="item"]')).to.not.equal(null);
  });

  it('keeps the chips and the field, which made it so', async () => {
    const list = await choosy();
    await press(list, /Participatory Governance/);
    await press(list, /Report/);
    expect(shown(list)).to.deep.equal([]);
    expect(chips(list, 'Type')).to.include('Report 0 *');
    await press(list, 'Show everything');
    expect(chips(list, 'Type')).to.include.members(['All types *', 'Report 2']);
    expect(findAll(list, '[aria-pressed="true"]').map(nameOf)).to.deep.equal(['All types', 'All topics']);
  });
});
