import { expect } from '@open-wc/testing';
import type { Membership, Person } from '../../../src/feed/index.js';
import { type Board, type PeopleQuery, selectBoards } from '../../../src/feed/select/people.js';
import { placesIn } from '../../../src/i18n/places.js';
import { feedOf } from '../../fixtures/feed/full-entries.js';
import { cities } from '../../fixtures/feed/small-feed.js';

const NOW = Date.UTC(2025, 10, 23, 12);
const LEADERSHIP = 'Leadership Board';
const GOVERNING = 'Governing Board';

const english = placesIn('en');
const words = { compare: english.compare, countryNames: (code: string) => [english.country(code)] };

/** A membership of the Leadership Board. */
const on = (more: Partial<Membership> = {}): Membership => ({ organization: LEADERSHIP, ...more });

const member = (name: string, more: Partial<Person> = {}): Person => ({ id: name, name, memberships: [on()], ...more });

const boardsOf = (people: Person[], query: PeopleQuery = {}): Board[] =>
  selectBoards(feedOf({ people, cities }), query, words, NOW);

/** Who sits, or once sat, on the first board. */
const seated = (people: Person[], query?: PeopleQuery): string[] => names(boardsOf(people, query)[0]?.seats);
const former = (people: Person[], query?: PeopleQuery): string[] => names(boardsOf(people, query)[0]?.former);

const names = (seats: Board['seats'] = []): string[] => seats.map(({ person }) => person.name ?? `(${person.id})`);

describe('the order of a board', () => {
  it('the head of the board first, then the deputies, then by the name to sort by', () => {
    const people = [
      member('Ron Nirenberg', { sort_name: 'Nirenberg, Ron' }),
      member('Yousef Al Shawarbeh', { sort_name: 'Al Shawarbeh, Yousef' }),
      member('Erias Lukwago', { memberships: [on({ role: 'Co-Chair' })] }),
      member('Corine Mauch', { memberships: [on({ role: 'Vice-Chair' })] }),
      member('Valérie Plante', { sort_name: 'Plante, Valérie' }),
      member('Carlos Fernando Galán', { sort_name: 'Galán, Carlos', memberships: [on({ role: 'Co-chair' })] }),
    ];
    expect(seated(people)).to.deep.equal([
      'Erias Lukwago',
      'Carlos Fernando Galán',
      'Corine Mauch',
      'Yousef Al Shawarbeh',
      'Ron Nirenberg',
      'Valérie Plante',
    ]);
  });

  it('without a name to sort by, by the name, as the language has it', () => {
    expect(seated(['Ömer', 'Zoé', 'Álvaro', 'Émile', 'Bruno'].map((name) => member(name)))).to.deep.equal([
      'Álvaro',
      'Bruno',
      'Émile',
      'Ömer',
      'Zoé',
    ]);
  });

  it('vacant seats last of their kind', () => {
    const people = [
      { ...member('montevideo-seat'), name: null, city: 'Montevideo' },
      { ...member('chair-seat'), name: null, memberships: [on({ role: 'Co-Chair' })] },
      { ...member('accra-seat'), name: null, city: 'Accra' },
      member('Giuseppe Sala'),
      member('Erias Lukwago', { memberships: [on({ role: 'Co-Chair' })] }),
    ];
    expect(seated(people)).to.deep.equal([
      'Erias Lukwago',
      '(chair-seat)',
      'Giuseppe Sala',
      '(accra-seat)',
      '(montevideo-seat)',
    ]);
  });

  it('our city before everybody, by id, name or another language’s name', () => {
    const people = [
      member('Erias Lukwago', { city: 'Kampala', memberships: [on({ role: 'Co-Chair' })] }),
      member('Mike Johnston', { city: 'Denver' }),
      member('Yousef Al Shawarbeh', { city: 'Amman', city_id: 'amman-jordan' }),
    ];
    for (const ourCity of ['Amman', 'AMMAN', 'amman-jordan', 'عمّان', 'Aman']) {
      const [board] = boardsOf(people, { ourCity });
      expect(names(board?.seats)).to.deep.equal(['Yousef Al Shawarbeh', 'Erias Lukwago', 'Mike Johnston']);
      expect(board?.seats.map(({ isOurs }) => isOurs)).to.deep.equal([true, false, false]);
    }
    expect(seated(people, { ourCity: 'denver' })[0]).to.equal('Mike Johnston');
    expect(boardsOf(people, { ourCity: 'Atlantis' })[0]?.seats.some(({ isOurs }) => isOurs)).to.equal(false);
  });
});

describe('boards', () => {
  it('stand in the order of the feed, a person on each of theirs', () => {
    const both = [on(), { organization: GOVERNING, role: 'Member' }];
    const people = [member('Mike Johnston', { memberships: both }), member('Giuseppe Sala')];
    const boards = boardsOf(people);
    expect(boards.map(({ organization }) => organization)).to.deep.equal([LEADERSHIP, GOVERNING]);
    expect(boards.map(({ seats }) => names(seats))).to.deep.equal([
      ['Giuseppe Sala', 'Mike Johnston'],
      ['Mike Johnston'],
    ]);
  });

  it('are one without a name where a document knows no memberships', () => {
    const people = ['Giuseppe Sala', 'Bruno Covas'].map((name) => ({ id: name, name }));
    const boards = boardsOf(people);
    expect(boards.map(({ organization, seats }) => [organization, names(seats)])).to.deep.equal([
      [undefined, ['Bruno Covas', 'Giuseppe Sala']],
    ]);
  });

  it('do not have those of whom no membership could be read', () => {
    expect(boardsOf([member('Giuseppe Sala', { memberships: [] })])).to.deep.equal([]);
  });

  const people = [
    member('Mike Johnston', {
      country: 'US',
      memberships: [on({ role: 'Member' }), { organization: GOVERNING, role: 'Co-Chair' }],
    }),
    member('Yousef Al Shawarbeh', { country: 'JO', memberships: [on({ role: 'Co-Chair' })] }),
    member('Maimunah Mohd Sharif', { country_name: 'Malaysia', memberships: [on({ role: 'Member' })] }),
  ];
  const FILTERS: [query: PeopleQuery, expected: string[]][] = [
    [{ organization: 'Governing Board' }, ['Mike Johnston']],
    [{ organization: 'governing-board' }, ['Mike Johnston']],
    [{ organization: 'Supervisory Board' }, []],
    [{ organization: 'leadership-board', role: 'co-chair' }, ['Yousef Al Shawarbeh']],
    [
      { organization: 'leadership-board', role: 'Co-Chair, Member' },
      ['Yousef Al Shawarbeh', 'Maimunah Mohd Sharif', 'Mike Johnston'],
    ],
    [{ organization: 'leadership-board', country: 'us' }, ['Mike Johnston']],
    [{ organization: 'leadership-board', country: 'United States' }, ['Mike Johnston']],
    [{ organization: 'leadership-board', country: 'malaysia,JO' }, ['Yousef Al Shawarbeh', 'Maimunah Mohd Sharif']],
    [{ country: 'Uganda' }, []],
  ];
  for (const [query, expected] of FILTERS) {
    it(`${JSON.stringify(query)} finds ${expected.length}`, () =>
      expect(seated(people, query)).to.deep.equal(expected));
  }
});

describe('terms of office, on 23 November 2025', () => {
  const TERMS: [start_date: string | undefined, end_date: string | undefined, place: 'seat' | 'former' | 'nowhere'][] =
    [
      [undefined, undefined, 'seat'],
      ['2018', undefined, 'seat'],
      [undefined, '2025', 'seat'],
      [undefined, '2025-11', 'seat'],
      [undefined, '2025-11-23', 'seat'],
      [undefined, '2025-11-22', 'former'],
      [undefined, '2025-11-23T11:59:00Z', 'former'],
      [undefined, '2025-11-23T12:01:00Z', 'seat'],
      [undefined, '2025-10', 'former'],
      [undefined, '2024', 'former'],
      ['2025-11-23', undefined, 'seat'],
      ['2025-11-24', undefined, 'nowhere'],
      ['2026', '2030', 'nowhere'],
      ['2018', '2024', 'former'],
    ];
  for (const [start_date, end_date, place] of TERMS) {
    it(`${start_date ?? ''}–${end_date ?? ''}: ${place}`, () => {
      const dates = { ...(start_date && { start_date }), ...(end_date && { end_date }) };
      const people = [member('Giuseppe Sala', { memberships: [on(dates)] })];
      expect(seated(people)).to.deep.equal(place === 'seat' ? ['Giuseppe Sala'] : []);
      expect(former(people)).to.deep.equal(place === 'former' ? ['Giuseppe Sala'] : []);
    });
  }

  /** The terms of one person, and the one that counts. */
  const SEVERAL: [what: string, terms: Partial<Membership>[], shown: Partial<Membership>, isFormer: boolean][] = [
    ['former, then current again', [{ end_date: '2019' }, { start_date: '2023' }], { start_date: '2023' }, false],
    ['the same, the other way round', [{ start_date: '2023' }, { end_date: '2019' }], { start_date: '2023' }, false],
    ['twice former', [{ end_date: '2017' }, { end_date: '2021' }], { end_date: '2021' }, true],
    ['twice former, newest first', [{ end_date: '2021' }, { end_date: '2017' }], { end_date: '2021' }, true],
    ['former, and to come back', [{ end_date: '2021' }, { start_date: '2026' }], { end_date: '2021' }, true],
    ['a member and a chair at once', [{ role: 'Member' }, { role: 'Co-Chair' }], { role: 'Co-Chair' }, false],
    [
      'a chair once, a member now',
      [{ role: 'Co-Chair', end_date: '2022' }, { role: 'Member' }],
      { role: 'Member' },
      false,
    ],
  ];
  for (const [what, terms, shown, isFormer] of SEVERAL) {
    it(`${what}: one seat`, () => {
      const [board] = boardsOf([member('Valérie Plante', { memberships: terms.map(on) })]);
      expect(board?.[isFormer ? 'former' : 'seats'].map(({ membership }) => membership)).to.deep.equal([on(shown)]);
      expect(board?.[isFormer ? 'seats' : 'former']).to.deep.equal([]);
    });
  }

  it('says all that somebody is on a board, the highest first, and where', () => {
    const roles = ['councillor', 'Treasurer', 'Deputy Mayor', 'councillor', 'Member', 'Councillor'];
    const people = [
      member('Valérie Plante', { memberships: roles.map((role) => on({ role })) }),
      member('Ada Colau', { memberships: [on({ role: 'Mayor', end_date: '2021' }), on({ role: 'councillor' })] }),
      member('Zoé Piolle', { memberships: [on({ role: 'councillor', start_date: '2015' }), on({ role: 'Mayor' })] }),
    ];
    const [board] = boardsOf(people);
    expect(board?.seats.map(({ person, roles: said }) => [person.name, ...said])).to.deep.equal([
      ['Zoé Piolle', 'Mayor', 'councillor'],
      ['Valérie Plante', 'Deputy Mayor', 'Treasurer', 'Councillor', 'Member'],
      ['Ada Colau', 'councillor'],
    ]);
    expect(board?.former).to.deep.equal([]);
  });

  it('says all that somebody once was', () => {
    const memberships = [on({ role: 'Chair', end_date: '2017' }), on({ role: 'Member', end_date: '2021' })];
    const [board] = boardsOf([member('Valérie Plante', { memberships })]);
    expect(board?.former.map(({ roles, membership }) => [roles, membership?.end_date])).to.deep.equal([
      [['Chair', 'Member'], '2021'],
    ]);
  });

  it('takes for former whose end is no date, after those whose end is known', () => {
    const people = [
      member('Eric Garcetti', { memberships: [on({ end_date: 'in spring' })] }),
      member('Marvin Rees', { memberships: [on({ end_date: '2024' })] }),
    ];
    expect(former(people)).to.deep.equal(['Marvin Rees', 'Eric Garcetti']);
  });

  it('finds who once had a role, and has another now, among the former', () => {
    const memberships = [on({ role: 'Co-Chair', end_date: '2022' }), on({ role: 'Member' })];
    const people = [member('Valérie Plante', { memberships })];
    expect(former(people, { role: 'co-chair' })).to.deep.equal(['Valérie Plante']);
    expect(seated(people, { role: 'co-chair' })).to.deep.equal([]);
  });

  it('finds a role that a person has beside another', () => {
    const people = [member('Mike Johnston', { memberships: [on({ role: 'Member' }), on({ role: 'Treasurer' })] })];
    for (const role of ['member', 'treasurer']) expect(seated(people, { role })).to.deep.equal(['Mike Johnston']);
  });

  it('has those who left last first among the former, then by name', () => {
    const people = [
      member('Eric Garcetti', { memberships: [on({ end_date: '2022' })] }),
      member('Marvin Rees', { memberships: [on({ end_date: '2024' })] }),
      member('Md. Atiqul Islam', { sort_name: 'Islam, Md. Atiqul', memberships: [on({ end_date: '2024' })] }),
      member('Georgios Kaminis', { memberships: [on({ end_date: '2019' })] }),
      member('Bruno Covas', { memberships: [on({ end_date: '2024-05' })] }),
    ];
    expect(former(people)).to.deep.equal([
      'Md. Atiqul Islam',
      'Marvin Rees',
      'Bruno Covas',
      'Eric Garcetti',
      'Georgios Kaminis',
    ]);
  });
});
