// Dates as people write them in a column.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codesOf, valuesOf } from '../support/sheets.mjs';

const quoted = (text) => `"${text}"`;
const sheetOf = (dates) => `Title;Date\n${dates.map((date, index) => `n${index};${quoted(date)}`).join('\n')}\n`;
const datesOf = (...dates) => valuesOf('news', sheetOf(dates)).map(({ date_published }) => date_published);

const READ = {
  '2025-04-03': '2025-04-03',
  '2025/4/3': '2025-04-03',
  '3 April 2025': '2025-04-03',
  'April 3, 2025': '2025-04-03',
  'Apr 3rd, 2025': '2025-04-03',
  '3 de abril de 2025': '2025-04-03',
  '3 avril 2025': '2025-04-03',
  '1er août 2025': '2025-08-01',
  '3 de março de 2025': '2025-03-03',
  '3 أبريل 2025': '2025-04-03',
  '٣ نيسان ٢٠٢٥': '2025-04-03',
  '15 كانون الأول 2025': '2025-12-15',
  'Sept. 2025': '2025-09',
  'décembre 2025': '2025-12',
  2025: '2025',
  'since 2018': '2018',
  'desde 2018': '2018',
  'depuis 2018': '2018',
  'منذ 2018': '2018',
  'Spring 2024': '2024',
  'printemps 2024': '2024',
  'fall 2024': '2024',
  '2018–2025': '2018',
  '2018-2025': '2018',
  45750: '2025-04-03',
  '31/12/2025': '2025-12-31',
  '12/31/2025': '2025-12-31',
  '5/5/2025': '2025-05-05',
  '13.4.25': '2025-04-13',
  '2025-04-03 09:30': '2025-04-03T09:30:00Z',
  '3 April 2025, 9:30 pm': '2025-04-03T21:30:00Z',
  '2025-04-03T09:30:00+02:00': '2025-04-03T09:30:00+02:00',
};
for (const [written, date] of Object.entries(READ)) {
  test(`${written} is ${date}`, () => assert.deepEqual(datesOf(written), [date]));
}

test('3/4/2025 is neither guessed nor published, but said', () => {
  assert.deepEqual(datesOf('3/4/2025'), [undefined]);
  assert.deepEqual(codesOf('news', sheetOf(['3/4/2025'])), ['date-ambiguous B2']);
});

test('one date of the column that can be read in one way only proves the others', () => {
  assert.deepEqual(datesOf('3/4/2025', '25/12/2025'), ['2025-04-03', '2025-12-25']);
  assert.deepEqual(datesOf('3/4/2025', '12/25/2025'), ['2025-03-04', '2025-12-25']);
});

test('proofs that contradict each other prove nothing', () => {
  assert.deepEqual(datesOf('3/4/2025', '25/12/2025', '12/25/2025'), [undefined, '2025-12-25', '2025-12-25']);
});

test('the proof of one column is not that of another', () => {
  const sheet = 'Name;Board;From;Until\nAna;A;3/4/2019;25/12/2025\n';
  assert.deepEqual(valuesOf('people', sheet)[0].memberships, [{ organization: 'A', end_date: '2025-12-25' }]);
});

test('days that there are not, and words that are no date, are said', () => {
  const dates = ['31 February 2025', '2025-13-01', 'after the summit', '41/41/2025'];
  assert.deepEqual(datesOf(...dates), [undefined, undefined, undefined, undefined]);
  assert.deepEqual(
    codesOf('news', sheetOf(dates)),
    ['B2', 'B3', 'B4', 'B5'].map((cell) => `date-unreadable ${cell}`),
  );
});

test('a term that goes on has no end, in any language', () => {
  for (const word of ['present', 'actualidad', 'en cours', 'atual', 'حتى الآن', '-']) {
    const sheet = `Name;Board;From;Until\nAna;A;2019;${word}\n`;
    assert.deepEqual(valuesOf('people', sheet)[0].memberships, [{ organization: 'A', start_date: '2019' }], word);
    assert.deepEqual(codesOf('people', sheet), []);
  }
});

test('both ends of a term may stand in one cell', () => {
  const [{ memberships }] = valuesOf('people', 'Name;Board;Term\nAna;A;2018–2025\n');
  assert.deepEqual(memberships, [{ organization: 'A', start_date: '2018', end_date: '2025' }]);
});

test('a time without a zone is that of the source, in summer and in winter', () => {
  const dates = (zone) =>
    valuesOf('news', sheetOf(['2025-01-15 09:00', '2025-07-15 09:00']), { zone }).map((item) => item.date_published);
  assert.deepEqual(dates('Europe/Brussels'), ['2025-01-15T09:00:00+01:00', '2025-07-15T09:00:00+02:00']);
  assert.deepEqual(dates('America/New_York'), ['2025-01-15T09:00:00-05:00', '2025-07-15T09:00:00-04:00']);
});
