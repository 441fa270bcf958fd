import { expect } from '@open-wc/testing';
import { Clock } from '../support/clock.js';
import { entry, findAll, headings, nameOf, parts, statusOf, texts, titles } from '../support/reading.js';
import { setAttribute } from '../support/widgets.js';
import { GOVERNING, LEADERSHIP, member, people, placeRoster } from './people.js';

/** The boards with their people, group by group. */
const groups = (roster: Element): Record<string, string[]> =>
  Object.fromEntries(parts(roster, 'group').map((group) => [texts(group, 'heading').join(), titles(group)]));

describe('the boards', () => {
  it('are a group each, under a heading, in the order of the feed', async () => {
    const roster = await placeRoster();
    expect(texts(roster, 'heading')).to.deep.equal(['Leadership Board', 'Governing Board']);
    expect(groups(roster)).to.deep.equal({ 'Leadership Board': LEADERSHIP, 'Governing Board': GOVERNING });
    expect(statusOf(roster)).to.equal('6 seats');
  });

  it('have people one level below', async () => {
    expect(headings(await placeRoster({ organization: 'Governing Board' }))).to.deep.equal([
      '2 Governing Board',
      '3 Vacant seat',
      '3 Vacant seat',
    ]);
    const below = await placeRoster({ heading: 'Our boards', 'heading-level': '3', country: 'UG' });
    expect(headings(below)).to.deep.equal(['3 Our boards', '4 Leadership Board', '5 Erias Lukwago']);
  });

  it('are lists with an entry a seat', async () => {
    const lists = parts(await placeRoster(), 'list');
    expect(lists.map((list) => findAll(list, ':scope > li').length)).to.deep.equal([4, 2]);
  });

  it('begin with their co-chairs', async () => {
    const chaired = [...people, member({}, { role: 'Co-Chair' })];
    const roster = await placeRoster({ organization: 'Leadership Board' }, chaired);
    expect(titles(roster)).to.deep.equal(['Mike Johnston', ...LEADERSHIP]);
    expect(texts(entry(roster, 'Mike Johnston'), 'badge')).to.deep.equal(['Co-Chair']);
    expect(texts(entry(roster, 'Erias Lukwago'), 'badge')).to.deep.equal([]);
  });

  it('are in the order of `sort_name`, or else of the name, as the language orders them', async () => {
    const named = (name: string, sort_name?: string) => member({ id: name, name, ...(sort_name && { sort_name }) });
    const roster = await placeRoster({}, [
      named('Valérie Plante', 'Plante, Valérie'),
      named('Bruno Covas'),
      named('Éric Piolle', 'Piolle, Éric'),
      named('Ada Colau', 'Colau, Ada'),
    ]);
    expect(titles(roster)).to.deep.equal(['Bruno Covas', 'Ada Colau', 'Éric Piolle', 'Valérie Plante']);
  });

  it('have the name of the Leadership Board where the document names none', async () => {
    const roster = await placeRoster({}, [{ id: 'mike-johnston', name: 'Mike Johnston' }]);
    expect(groups(roster)).to.deep.equal({ 'Leadership Board': ['Mike Johnston'] });
  });

  it('come after those who are on none, who have no heading', async () => {
    const roster = await placeRoster({}, [...people, { id: 'mike-johnston', name: 'Mike Johnston' }]);
    expect(texts(roster, 'heading')).to.deep.equal(['Leadership Board', 'Governing Board']);
    expect(parts(roster, 'group').map(titles)).to.deep.equal([['Mike Johnston'], LEADERSHIP, GOVERNING]);
  });
});

describe('former members', () => {
  it('are not there by themselves', async () => {
    expect(titles(await placeRoster())).to.not.include('Marvin Rees');
  });

  it('are a group of their own with `former`, who left last first', async () => {
    const roster = await placeRoster({ former: '' });
    expect(groups(roster)).to.deep.equal({
      'Leadership Board': LEADERSHIP,
      'Former members': ['Marvin Rees', 'Georgios Kaminis'],
      'Governing Board': GOVERNING,
    });
    expect(statusOf(roster)).to.equal('8 seats');
    await setAttribute(roster, 'former', undefined);
    expect(Object.keys(groups(roster))).to.deep.equal(['Leadership Board', 'Governing Board']);
  });

  it('have no group where there are none', async () => {
    const roster = await placeRoster({ former: '', organization: 'governing-board' });
    expect(Object.keys(groups(roster))).to.deep.equal(['Governing Board']);
  });
});

describe('the end of a membership on 23 November 2026', () => {
  new Clock('2026-11-23T10:00:00Z');
  const ENDS: [end: string | undefined, isFormer: boolean][] = [
    [undefined, false],
    ['2025', true],
    ['2026', false],
    ['2026-10', true],
    ['2026-11', false],
    ['2026-11-22', true],
    ['2026-11-23', false],
    ['2026-11-23T09:59:00Z', true],
    ['2026-11-23T10:01:00Z', false],
    ['2026-11-23T11:59:00+02:00', true],
    ['2999', false],
    ['2999-12-31', false],
  ];
  for (const [end_date, isFormer] of ENDS) {
    it(`${end_date ?? 'none'}: ${isFormer ? 'a former member' : 'a member'}`, async () => {
      const roster = await placeRoster({ former: '' }, [member({}, { end_date })]);
      const group = isFormer ? 'Former members' : 'Leadership Board';
      expect(groups(roster)[group]).to.deep.equal(['Mike Johnston']);
      expect(titles(roster)).to.have.length(1);
    });
  }

  it('leaves nobody to show where all are former', async () => {
    const roster = await placeRoster({}, [member({}, { end_date: '2025' })]);
    expect(roster.state).to.equal('empty');
    expect(nameOf(parts(roster, 'empty')[0] ?? roster)).to.equal('There is nobody to show here yet.');
  });

  it('a membership that is yet to begin is not there', async () => {
    expect((await placeRoster({ former: '' }, [member({}, { start_date: '2999' })])).state).to.equal('empty');
  });
});
