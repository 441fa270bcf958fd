import { expect } from '@open-wc/testing';
import { read } from '../../../src/feed/read.js';
import { contentFeedDocument } from '../../fixtures/feed/full-entries.js';

const PATH = '_mmc.people[0].memberships[0].end_date';

const readMemberships = (memberships: unknown) => {
  const people = [{ id: 'ada', name: 'Ada Moreno', memberships }];
  const { feed, warnings } = read(contentFeedDocument({ people }));
  return { memberships: feed._mmc.people[0]?.memberships, paths: warnings.map(({ path }) => path) };
};
const readEnd = (end_date: unknown) => readMemberships([{ organization: 'Harbour Board', end_date }]);

describe('the end of a membership', () => {
  const NONE = [
    ...['present', 'Now', 'current', 'ongoing', 'to date', 'actualidad', 'hasta la fecha', 'presente', 'à ce jour'],
    ...['en cours', 'aujourd’hui', 'atual', 'até o momento', 'hoje', 'الآن', 'حتى الآن', 'حاليًا', '—'],
    ...['9999-12-31', '9999', '0000-00-00', '', false, null],
  ];
  for (const none of NONE) {
    it(`${JSON.stringify(none)} is none`, () => {
      expect(readEnd(none)).to.deep.equal({ memberships: [{ organization: 'Harbour Board' }], paths: [] });
    });
  }

  const DATES: [written: unknown, read: string][] = [
    [2015, '2015'],
    ['2015-00-00', '2015'],
    ['2015-06-00', '2015-06'],
    ['2999-12-31', '2999-12-31'],
  ];
  for (const [written, date] of DATES) {
    it(`${JSON.stringify(written)} is ${date}`, () => {
      expect(readEnd(written)).to.deep.equal({
        memberships: [{ organization: 'Harbour Board', end_date: date }],
        paths: [],
      });
    });
  }

  const UNREADABLE: [written: unknown, kept: string][] = [
    ['31/12/2015', '31/12/2015'],
    ['May 2015', 'May 2015'],
    ['2015-13', '2015-13'],
    ['unknown', 'unknown'],
    [{ year: 2015 }, '?'],
  ];
  for (const [written, kept] of UNREADABLE) {
    it(`${JSON.stringify(written)} is an end, reported`, () => {
      expect(readEnd(written)).to.deep.equal({
        memberships: [{ organization: 'Harbour Board', end_date: kept }],
        paths: [PATH],
      });
    });
  }
});

describe('memberships that cannot be read', () => {
  for (const unreadable of ['Harbour Board', {}, 7, ['Harbour Board'], [{ role: 'Chair' }], [{ organization: null }]]) {
    it(`${JSON.stringify(unreadable)} leave the person on no board`, () => {
      const { memberships, paths } = readMemberships(unreadable);
      expect(memberships).to.deep.equal([]);
      expect(paths).to.have.lengthOf(1);
    });
  }

  for (const none of [undefined, null, []]) {
    it(`${JSON.stringify(none)} is none at all`, () => {
      expect(readMemberships(none)).to.deep.equal({ memberships: undefined, paths: [] });
    });
  }
});
