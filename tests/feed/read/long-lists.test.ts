import { expect } from '@open-wc/testing';
import { read } from '../../../src/feed/read.js';
import { contentFeedDocument } from '../../fixtures/feed/full-entries.js';

const many = <T>(make: (index: number) => T): T[] => Array.from({ length: 5_000 }, (_, index) => make(index));

describe('a list inside an entry', () => {
  const person = { id: 'ada', name: 'Ada Moreno' };
  const item = { id: '1', title: 'Rain' };
  const place = { type: 'Feature', id: 'a', geometry: null };
  const names = Object.fromEntries(many((index) => [`x-${index}`, 'Quay']));

  const LISTS: [
    path: string,
    document: unknown,
    members: (feed: ReturnType<typeof read>['feed']) => object | undefined,
  ][] = [
    [
      '_mmc.people[0].links',
      contentFeedDocument({ people: [{ ...person, links: many((n) => ({ url: `https://example.org/${n}` })) }] }),
      (feed) => feed._mmc.people[0]?.links,
    ],
    [
      '_mmc.people[0].memberships',
      contentFeedDocument({ people: [{ ...person, memberships: many((n) => ({ organization: `Board ${n}` })) }] }),
      (feed) => feed._mmc.people[0]?.memberships,
    ],
    [
      'items[0].tags',
      contentFeedDocument({ items: [{ ...item, tags: many((n) => `tag ${n}`) }] }),
      (feed) => feed.items[0]?.tags,
    ],
    [
      'items[0]._mmc.quotes',
      contentFeedDocument({ items: [{ ...item, _mmc: { quotes: many((n) => ({ text: `Quote ${n}` })) } }] }),
      (feed) => feed.items[0]?._mmc?.quotes,
    ],
    [
      '_mmc.cities.features[0].properties.names',
      contentFeedDocument({ cities: [{ ...place, properties: { name: 'Quay', names } }] }),
      (feed) => feed._mmc.cities.features[0]?.properties.names,
    ],
  ];
  for (const [path, document, members] of LISTS) {
    it(`has 200 members, and a warning: ${path}`, () => {
      const { feed, warnings } = read(document);
      expect(Object.keys(members(feed) ?? {})).to.have.lengthOf(200);
      expect(warnings).to.deep.equal([{ path, expected: 'at most 200: the rest is left out', found: '5000' }]);
    });
  }

  it('has all of 200', () => {
    const tags = many((n) => `tag ${n}`).slice(0, 200);
    expect(read(contentFeedDocument({ items: [{ ...item, tags }] })).warnings).to.deep.equal([]);
  });
});

describe('lists that point to one another', () => {
  /** How often fields of an entry are asked for while a document is read. */
  function countingReads(fields: object): { entry: object; reads: () => number } {
    let reads = 0;
    const entry = new Proxy(fields, { get: (target, key) => (reads++, Reflect.get(target, key)) });
    return { entry, reads: () => reads };
  }

  it('are not copied for each that points: one organization of many memberships', () => {
    const organization = Object.fromEntries(many((index) => [`field ${index}`, index]));
    const { entry, reads } = countingReads({ ...organization, id: 'quay', name: 'Quay Town Council' });
    const memberships = many((index) => ({ person_id: `p${index}`, organization: { id: 'quay' } }));
    read({ persons: many((index) => ({ id: `p${index}`, name: `N ${index}` })), organizations: [entry], memberships });
    expect(reads()).to.be.below(memberships.length * 20);
  });
});
