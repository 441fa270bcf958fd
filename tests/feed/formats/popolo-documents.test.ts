import { expect } from '@open-wc/testing';
import type { Membership, Person } from '../../../src/feed/index.js';
import { read } from '../../../src/feed/read.js';

const COUNCIL = { id: 'org/quay', name: 'Quay Town Council' };
const ADA = { id: 'p1', name: 'Ada Moreno' };
const BEN = { id: 'p2', name: 'Ben Okoro' };

const peopleOf = (document: object): Person[] =>
  read({ persons: [ADA, BEN], organizations: [COUNCIL], ...document }).feed._mmc.people;
/** The one membership of the first person. */
const membershipOf = (membership: object, document: object = {}): Membership | undefined =>
  peopleOf({ memberships: [{ person_id: 'p1', organization_id: 'org/quay', ...membership }], ...document })[0]
    ?.memberships?.[0];

describe('Popolo: where memberships stand', () => {
  const CHAIR = { organization: 'Quay Town Council', role: 'Chair' };
  const PLACES: Record<string, object> = {
    'in the document': { memberships: [{ person_id: 'p1', organization_id: 'org/quay', role: 'Chair' }] },
    'in the person': { persons: [{ ...ADA, memberships: [{ organization_id: 'org/quay', role: 'Chair' }] }] },
    'in the organization': { organizations: [{ ...COUNCIL, memberships: [{ person_id: 'p1', role: 'Chair' }] }] },
    'with the person in them': { memberships: [{ person: ADA, organization: COUNCIL, role: 'Chair' }] },
    'with the organization’s id as its name': {
      memberships: [{ person: 'p1', organization: 'org/quay', role: 'Chair' }],
    },
    'in { people }': { persons: undefined, people: [{ ...ADA, memberships: [{ ...CHAIR, organization: COUNCIL }] }] },
  };
  for (const [place, document] of Object.entries(PLACES)) {
    it(place, () => expect(peopleOf(document)[0]?.memberships).to.deep.equal([CHAIR]));
  }

  it('in several places at once, all count', () => {
    const [person] = peopleOf({
      persons: [{ ...ADA, memberships: [{ organization: 'Harbour Board' }] }],
      memberships: [{ person_id: 'p1', organization_id: 'org/quay' }],
      organizations: [{ ...COUNCIL, memberships: [{ person_id: 'p1', role: 'Chair' }] }],
    });
    expect(person?.memberships?.map(({ organization, role }) => [organization, role])).to.deep.equal([
      ['Harbour Board', undefined],
      ['Quay Town Council', undefined],
      ['Quay Town Council', 'Chair'],
    ]);
  });

  it('ids are joined whether they are numbers or texts', () => {
    const [person] = peopleOf({
      persons: [{ ...ADA, id: 7 }],
      organizations: [{ ...COUNCIL, id: '12' }],
      memberships: [{ person_id: '7', organization_id: 12 }],
    });
    expect(person?.memberships).to.deep.equal([{ organization: 'Quay Town Council' }]);
  });

  it('nobody without an id has those of others without', () => {
    const people = peopleOf({ persons: [{ name: 'Ada Moreno' }], memberships: [{ organization_id: 'org/quay' }] });
    expect(people[0]?.memberships).to.equal(undefined);
  });

  it('a bad field in an organization is reported where it stands', () => {
    const organizations = [{ ...COUNCIL, memberships: [{ person_id: 'p1', role: 7 }] }];
    const { warnings } = read({ persons: [ADA], organizations });
    expect(warnings.map(({ path }) => path)).to.deep.equal(['organizations[0].memberships[0].role']);
  });

  it('one without an organization seats nobody', () => {
    const [, ben] = peopleOf({ memberships: [{ person_id: 'p2', organization_id: null, role: 'Candidate' }] });
    expect(ben?.memberships).to.deep.equal([]);
  });
});

describe('Popolo: what a membership is told by', () => {
  const posts = [
    { id: 'chair', label: 'Chair of the Council', role: 'Chair', organization_id: 'org/quay', area_id: 'mole' },
    { id: 3, label: 'Councillor for the Mole', organization: { id: 'org/quay' }, area: { name: 'The Mole' } },
  ];
  const areas = [{ id: 'mole', name: 'Mole Ward' }];

  it('the post: its organization, its role, or else its label', () => {
    const inPost = { organization_id: undefined };
    expect(membershipOf({ ...inPost, post_id: 'chair' }, { posts })).to.deep.equal({
      organization: 'Quay Town Council',
      role: 'Chair',
    });
    expect(membershipOf({ ...inPost, post_id: '3' }, { posts })?.role).to.equal('Councillor for the Mole');
    expect(membershipOf({ post: { label: 'Whip' } })?.role).to.equal('Whip');
    expect(membershipOf({ role: 'Member', post_id: 'chair' }, { posts })?.role).to.equal('Member');
  });

  it('the party or group that the person sits for', () => {
    const organizations = [COUNCIL, { id: 9, name: 'Harbour Party' }];
    for (const party of [{ on_behalf_of_id: '9' }, { on_behalf_of: { name: 'Harbour Party' } }]) {
      expect(membershipOf(party, { organizations })?.on_behalf_of).to.equal('Harbour Party');
    }
  });

  const AREAS: Record<string, object> = {
    'its own area': { memberships: [{ person_id: 'p1', area_id: 'mole' }] },
    'its own area, inside it': { memberships: [{ person_id: 'p1', area: { name: 'Mole Ward' } }] },
    'the post’s area': { memberships: [{ person_id: 'p1', post_id: 'chair' }] },
    'the area of the one that runs': {
      memberships: [
        { person_id: 'p1', area: { name: 'North Bank' }, end_date: '2019' },
        { person_id: 'p1', area_id: 'mole' },
      ],
    },
    'the person’s area before all': {
      persons: [{ ...ADA, area_id: 'mole' }],
      memberships: [{ person_id: 'p1', area: { name: 'North Bank' } }],
    },
  };
  for (const [area, document] of Object.entries(AREAS)) {
    it(`${area} is printed with the person`, () =>
      expect(peopleOf({ areas, posts, ...document })[0]?.city).to.equal('Mole Ward'));
  }
});

describe('Popolo: the term of a membership', () => {
  const events = [
    { id: 'term/1', start_date: '2015-03-01', end_date: '2020-02-28' },
    { id: 'term/2', start_date: '2020-03-01', end_date: '9999-12-31' },
  ];
  const datesOf = (membership: object, document: object = {}): (string | undefined)[] => {
    const { start_date, end_date } = membershipOf(membership, { events, ...document }) ?? {};
    return [start_date, end_date];
  };

  it('is that of its event, where it has no dates of its own', () => {
    expect(datesOf({ legislative_period_id: 'term/1' })).to.deep.equal(['2015-03-01', '2020-02-28']);
    expect(datesOf({ legislative_period_id: 'term/2' })).to.deep.equal(['2020-03-01', undefined]);
    expect(datesOf({ legislative_period: { end_date: '2018' } })).to.deep.equal([undefined, '2018']);
    expect(datesOf({ legislative_period_id: 'term/1', start_date: '2017', end_date: '2019' })).to.deep.equal([
      '2017',
      '2019',
    ]);
  });

  it('ends with the person’s life', () => {
    const persons = [{ ...ADA, death_date: '2016-05-01' }];
    expect(datesOf({ end_date: 'present' }, { persons })).to.deep.equal([undefined, '2016-05-01']);
    expect(datesOf({ legislative_period_id: 'term/1' }, { persons })[1]).to.equal('2016-05-01');
    expect(datesOf({ end_date: '2010' }, { persons })[1]).to.equal('2010');
  });

  it('ends with the organization', () => {
    const organizations = [{ ...COUNCIL, dissolution_date: '2011-06' }];
    expect(datesOf({ start_date: '2003' }, { organizations })).to.deep.equal(['2003', '2011-06']);
  });

  it('whose own end cannot be read is over, whatever the others say', () => {
    expect(datesOf({ end_date: 'in spring', legislative_period: { end_date: '2999' } })[1]).to.equal('in spring');
  });
});

describe('Popolo: people', () => {
  it('without a name have their given and their family name', () => {
    const [ada] = peopleOf({ persons: [{ id: 'p1', given_name: 'Ada', family_name: 'Moreno' }] });
    expect(ada?.name).to.equal('Ada Moreno');
  });

  it('with the same id: memberships are joined once, however many there are', () => {
    const persons = Array.from({ length: 20_000 }, () => ADA);
    const memberships = Array.from({ length: 20_000 }, () => ({ person_id: 'p1', organization_id: 'org/quay' }));
    expect(peopleOf({ persons, memberships })).to.have.lengthOf(1);
  });
});
