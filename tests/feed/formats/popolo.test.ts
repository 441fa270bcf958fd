import { expect } from '@open-wc/testing';
import { read } from '../../../src/feed/read.js';
import { fullPerson } from '../../fixtures/feed/full-entries.js';
import { popoloDocument } from '../../fixtures/feed/popolo.js';
import { changed } from '../support/json.js';

describe('read, of { people }', () => {
  it('reads people as the content feed has them', () => {
    const { feed, warnings } = read({ people: [fullPerson], as_of: '2025-12-31', notice: 'Sample data' });
    expect(feed._mmc.people).to.deep.equal([fullPerson]);
    expect(feed._mmc.as_of).to.equal('2025-12-31');
    expect(feed._mmc.notice).to.equal('Sample data');
    expect(warnings).to.deep.equal([]);
  });

  it('reports a bad field by its path in that document', () => {
    const { warnings } = read({ people: [changed(fullPerson, 'country', 962)] });
    expect(warnings.map(({ path }) => path)).to.deep.equal(['people[0].country']);
  });

  it('without anybody is a known document, and empty', () => {
    expect(read({ people: [] }).feed._mmc.people).to.deep.equal([]);
  });
});

describe('read, of a Popolo document', () => {
  it('joins persons, memberships and organizations', () => {
    const { feed, warnings } = read(popoloDocument);
    expect(warnings).to.deep.equal([]);
    expect(feed._mmc.people).to.deep.equal([
      {
        id: 'mike-johnston',
        name: 'Mike Johnston',
        sort_name: 'Johnston, Mike',
        title: 'Mayor',
        city: 'Denver',
        country: 'US',
        image: 'https://example.org/pictures/denver.jpg',
        biography: 'Mayor of Denver.',
        links: [{ title: '2025 Impact Report', url: 'https://mayorsmigrationcouncil.org/news/impact-report-2025' }],
        memberships: [
          { organization: 'Leadership Board', role: 'Member', start_date: '2025' },
          { organization: 'Governing Board', role: 'Member', start_date: '2025-09', end_date: '2027' },
        ],
      },
      {
        id: 'corine-mauch',
        name: 'Corine Mauch',
        title: 'Mayor',
        city: 'Zürich',
        memberships: [{ organization: 'Leadership Board', role: 'Member', start_date: '2019' }],
      },
      { id: 'seat-1', name: null, memberships: [{ organization: 'Governing Board', role: 'Co-Chair' }] },
    ]);
    expect(feed._mmc.as_of).to.equal('2025-12-31');
  });

  it('takes memberships that stand inside a person, too', () => {
    const memberships = [
      { organization: { name: 'Leadership Board' }, role: 'Member' },
      { organization: 'Governing Board', role: 'Co-Chair' },
    ];
    const { feed } = read({ persons: [{ id: 'giuseppe-sala', name: 'Giuseppe Sala', memberships }] });
    expect(feed._mmc.people[0]?.memberships).to.deep.equal([
      { organization: 'Leadership Board', role: 'Member' },
      { organization: 'Governing Board', role: 'Co-Chair' },
    ]);
  });

  it('names an organization that the document does not list by its id', () => {
    const { feed } = read(changed(popoloDocument, 'organizations', []));
    expect(feed._mmc.people[1]?.memberships?.map(({ organization }) => organization)).to.deep.equal(['lb']);
  });

  it('is not put off by sections that are no lists', () => {
    const { feed } = read({
      persons: popoloDocument.persons,
      memberships: 'none',
      organizations: { lb: 'Leadership Board' },
    });
    expect(feed._mmc.people.map(({ name }) => name)).to.deep.equal(['Mike Johnston', 'Corine Mauch', null]);
  });

  const BAD: [path: string, bad: unknown][] = [
    ['persons[0].country', 1],
    ['persons[0].image', 'data:image/png;base64,iVBORw0KGgo='],
    ['persons[0].biography', 7],
    ['memberships[0].start_date', 'in spring'],
    ['memberships[1].role', 7],
  ];
  for (const [path, bad] of BAD) {
    it(`reports a bad ${path} where it stands`, () => {
      const { feed, warnings } = read(changed(popoloDocument, path, bad));
      expect(warnings.map((warning) => warning.path)).to.deep.equal([path]);
      expect(feed._mmc.people).to.have.lengthOf(3);
    });
  }

  it('reports a bad title by the name that the document gives it', () => {
    const { warnings } = read({ persons: [{ id: 'giuseppe-sala', name: 'Giuseppe Sala', title: 7 }] });
    expect(warnings.map(({ path }) => path)).to.deep.equal(['persons[0].title']);
  });
});
