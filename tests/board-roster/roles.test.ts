import { expect } from '@open-wc/testing';
import { entry, parts, texts, titles } from '../support/reading.js';
import { member, placeRoster } from './people.js';

const BOARD = 'Lagoon City Council';
const sitting = (name: string, ...roles: string[]) =>
  member({ id: name, name, memberships: roles.map((role) => ({ organization: BOARD, role })) });

describe('somebody with several roles on a board', () => {
  it('is shown once, with all of them, the highest first', async () => {
    const roster = await placeRoster({}, [
      sitting('Aba Tern', 'councillor'),
      sitting('Ciro Vane', 'councillor', 'Deputy Mayor'),
      sitting('Zuri Plover', 'councillor', 'Mayor'),
    ]);
    expect(titles(roster)).to.deep.equal(['Zuri Plover', 'Ciro Vane', 'Aba Tern']);
    expect(parts(roster, 'item').map((seat) => texts(seat, 'role'))).to.deep.equal([
      ['Mayor, councillor'],
      ['Deputy Mayor, councillor'],
      ['councillor'],
    ]);
  });

  it('needs no badge to be a member, in any language', async () => {
    const roster = await placeRoster({}, [sitting('Aba Tern', 'Member', 'Treasurer'), sitting('Ciro Vane', 'Miembro')]);
    expect(texts(entry(roster, 'Aba Tern'), 'badge')).to.deep.equal(['Treasurer']);
    expect(texts(entry(roster, 'Ciro Vane'), 'badge')).to.deep.equal([]);
  });
});

describe('the party that somebody sits for', () => {
  it('is printed with the person', async () => {
    const roster = await placeRoster({}, [member({}, { on_behalf_of: 'Harbour Party' })]);
    expect(texts(roster, 'on-behalf-of')).to.deep.equal(['Harbour Party']);
    expect(parts(await placeRoster({}, [member({})]), 'on-behalf-of')).to.have.length(0);
  });
});

describe('a term whose end is no date', () => {
  it('is over, and printed as the feed has it', async () => {
    const people = [member({}, { start_date: '2011', end_date: 'May 2015' }), sitting('Aba Tern', 'Chair')];
    const roster = await placeRoster({ former: '' }, people);
    expect(parts(roster, 'former').map(titles)).to.deep.equal([['Mike Johnston']]);
    expect(texts(entry(roster, 'Mike Johnston'), 'term')).to.deep.equal(['2011 to May 2015']);
  });
});
