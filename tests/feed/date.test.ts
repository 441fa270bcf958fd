import { expect } from '@open-wc/testing';
import { type CalendarDate, calendarDate, endOf, startOf } from '../../src/feed/date.js';

const utc = (iso: string): number => Date.parse(iso);

/** What is written, the calendar date it means, and its first and last moment. */
const DATES: [value: string, date: CalendarDate, start: string, end: string][] = [
  ['2025', { year: 2025 }, '2025-01-01T00:00:00Z', '2025-12-31T23:59:59.999Z'],
  ['2025-11', { year: 2025, month: 11 }, '2025-11-01T00:00:00Z', '2025-11-30T23:59:59.999Z'],
  ['2024-02', { year: 2024, month: 2 }, '2024-02-01T00:00:00Z', '2024-02-29T23:59:59.999Z'],
  ['2025-12', { year: 2025, month: 12 }, '2025-12-01T00:00:00Z', '2025-12-31T23:59:59.999Z'],
  ['2025-11-04', { year: 2025, month: 11, day: 4 }, '2025-11-04T00:00:00Z', '2025-11-04T23:59:59.999Z'],
  ['2024-02-29', { year: 2024, month: 2, day: 29 }, '2024-02-29T00:00:00Z', '2024-02-29T23:59:59.999Z'],
  ['2000-02-29', { year: 2000, month: 2, day: 29 }, '2000-02-29T00:00:00Z', '2000-02-29T23:59:59.999Z'],
  ['2025-12-31', { year: 2025, month: 12, day: 31 }, '2025-12-31T00:00:00Z', '2025-12-31T23:59:59.999Z'],
  [' 2025-11-04 ', { year: 2025, month: 11, day: 4 }, '2025-11-04T00:00:00Z', '2025-11-04T23:59:59.999Z'],
];

/** Timestamps: the day that the publisher wrote, and the moment that it was. */
const TIMESTAMPS: [value: string, date: CalendarDate, moment: string][] = [
  ['2025-11-04T10:00:00Z', { year: 2025, month: 11, day: 4 }, '2025-11-04T10:00:00Z'],
  ['2025-11-04T10:00Z', { year: 2025, month: 11, day: 4 }, '2025-11-04T10:00:00Z'],
  ['2025-11-04T10:00:00.123456Z', { year: 2025, month: 11, day: 4 }, '2025-11-04T10:00:00.123Z'],
  ['2025-11-04t10:00:00z', { year: 2025, month: 11, day: 4 }, '2025-11-04T10:00:00Z'],
  ['2025-11-04 10:00:00+01:00', { year: 2025, month: 11, day: 4 }, '2025-11-04T09:00:00Z'],
  ['2025-11-04T23:30:00-05:00', { year: 2025, month: 11, day: 4 }, '2025-11-05T04:30:00Z'],
  ['2025-11-04T23:30:00-0500', { year: 2025, month: 11, day: 4 }, '2025-11-05T04:30:00Z'],
  ['2025-11-05T00:30:00+09:00', { year: 2025, month: 11, day: 5 }, '2025-11-04T15:30:00Z'],
  ['2025-11-05T00:30:00+0545', { year: 2025, month: 11, day: 5 }, '2025-11-04T18:45:00Z'],
  // Without a zone: as early as anywhere on earth.
  ['2025-11-04T10:00:00', { year: 2025, month: 11, day: 4 }, '2025-11-03T20:00:00Z'],
  ['2025-11-04 10:00', { year: 2025, month: 11, day: 4 }, '2025-11-03T20:00:00Z'],
  ['2025-01-01T00:00:00+14:00', { year: 2025, month: 1, day: 1 }, '2024-12-31T10:00:00Z'],
];

const NO_DATES = [
  '',
  'yesterday',
  '18 December 2024',
  'December 2024',
  '12/18/2024',
  '18.12.2024',
  '24',
  '24-12-18',
  '2024-12-1',
  '2024-1-18',
  '20241218',
  '2024-W51',
  '2024-13',
  '2024-00',
  '2024-12-00',
  '2024-12-32',
  '2025-02-29',
  '1900-02-29',
  '2025-02-31',
  '2025-04-31',
  '2024-12-18T',
  '2024-12-18T10',
  '2024-12-18T25:00:00Z',
  '2024-12-18T10:60:00Z',
  '2024-12-18T10:00:61Z',
  '2024-12-18T10:00:00+25:00',
  '2024-12-18T10:00:00+5',
  '2024-12-18T10:00:00 UTC',
  '2024-12T10:00:00Z',
  '+002024-12-18',
  '-2024',
  '٢٠٢٤',
];

describe('a date', () => {
  for (const [value, date, start, end] of DATES) {
    it(`${value} is as long as it is known`, () => {
      expect(calendarDate(value)).to.deep.equal(date);
      expect(startOf(value)).to.equal(utc(start));
      expect(endOf(value)).to.equal(utc(end));
    });
  }

  for (const [value, date, moment] of TIMESTAMPS) {
    it(`${value} is a moment, on the day that its publisher wrote`, () => {
      expect(calendarDate(value)).to.deep.equal(date);
      expect(startOf(value)).to.equal(utc(moment));
      expect(endOf(value)).to.equal(utc(moment));
    });
  }

  for (const value of NO_DATES) {
    it(`${JSON.stringify(value)} is none`, () => {
      expect(calendarDate(value)).to.equal(undefined);
      expect(startOf(value)).to.be.NaN;
      expect(endOf(value)).to.be.NaN;
    });
  }
});
