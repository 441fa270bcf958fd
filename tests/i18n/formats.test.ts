import { expect } from '@open-wc/testing';
import { fileSize } from '../../src/i18n/file-size.js';
import { displayName, formatsFor } from '../../src/i18n/formats.js';
import { placesIn } from '../../src/i18n/places.js';
import { fill, type Plural, troubleOf } from '../../src/i18n/words.js';

const TAGS = ['en', 'en-GB', 'es', 'es-MX', 'fr', 'fr-CA', 'pt-BR', 'ar', 'ar-EG'];

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** What Intl itself makes of a day, in Greenwich and in our calendar. */
const byIntl = (tag: string, day: number, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(tag, { timeZone: 'UTC', calendar: 'gregory', ...options }).format(day);

describe('dates', () => {
  for (const tag of TAGS) {
    const { date } = formatsFor(tag);

    it(`${tag}: as Intl writes them, as far as they are known`, () => {
      const day = Date.UTC(2025, 10, 4);
      expect(date('2025-11-04')).to.equal(byIntl(tag, day, { year: 'numeric', month: 'long', day: 'numeric' }));
      expect(date('2025-11')).to.equal(byIntl(tag, day, { year: 'numeric', month: 'long' }));
      expect(date('2025')).to.equal(byIntl(tag, day, { year: 'numeric' }));
      expect(date('2025-11-04', 'short')).to.equal(
        byIntl(tag, day, { year: 'numeric', month: 'short', day: 'numeric' }),
      );
      expect(date('2025-11', 'short')).to.equal(byIntl(tag, day, { year: 'numeric', month: 'short' }));
    });

    it(`${tag}: on the day that the publisher wrote`, () => {
      for (const time of ['T00:00:00Z', 'T23:59:59Z', 'T23:30:00-11:00', 'T00:30:00+14:00', ' 12:00', '']) {
        expect(date(`2025-11-04${time}`)).to.equal(date('2025-11-04'));
      }
    });
  }

  const ENGLISH: [value: string, written: string][] = [
    ['2025-11-04', 'November 4, 2025'],
    ['2025-11', 'November 2025'],
    ['2025', '2025'],
    ['2025-12-31T23:59:59-10:00', 'December 31, 2025'],
    ['2024-02-29', 'February 29, 2024'],
    ['2025-02-29', '2025-02-29'],
    ['in spring', 'in spring'],
  ];
  for (const [value, written] of ENGLISH) {
    it(`${value} is ${written}`, () => expect(formatsFor('en').date(value)).to.equal(written));
  }

  it('are in the calendar in which they were written, whatever the reader’s', () => {
    expect(formatsFor('en-u-ca-buddhist').date('2025-11-04')).to.equal('November 4, 2025');
    for (const tag of ['ar-SA', 'ar-u-ca-islamic-umalqura']) {
      expect(formatsFor(tag).date('2025')).to.equal(byIntl(tag, Date.UTC(2025, 5, 1), { year: 'numeric' }));
    }
  });
});

describe('ages', () => {
  const NOW = Date.UTC(2026, 10, 23, 12);
  const AGES: [age: number, written: string][] = [
    [0, 'this minute'],
    [20_000, 'this minute'],
    [MINUTE, '1 minute ago'],
    [59 * MINUTE, '59 minutes ago'],
    [HOUR, '1 hour ago'],
    [23 * HOUR, '23 hours ago'],
    [DAY, 'yesterday'],
    [3 * DAY, '3 days ago'],
    [400 * DAY, '400 days ago'],
  ];
  for (const [age, written] of AGES) {
    it(`${age / MINUTE} minutes: ${written}`, () => expect(formatsFor('en').ago(NOW - age, NOW)).to.equal(written));
  }

  it('are in the widget’s language', () => {
    expect(formatsFor('es').ago(NOW - DAY, NOW)).to.equal('ayer');
    expect(formatsFor('fr').ago(NOW - 3 * HOUR, NOW)).to.equal('il y a 3 heures');
  });
});

describe('numbers', () => {
  it('as the language groups them', () => {
    for (const tag of TAGS) {
      expect(formatsFor(tag).number(12_345)).to.equal(new Intl.NumberFormat(tag).format(12_345));
    }
    expect(formatsFor('en').number(12_345)).to.equal('12,345');
  });

  it('choose the form of what they count', () => {
    const entries: Plural = { one: '{n} entry', other: '{n} entries' };
    const { plural } = formatsFor('en');
    expect([0, 1, 2, 1000].map((n) => plural(entries, n))).to.deep.equal([
      '0 entries',
      '1 entry',
      '2 entries',
      '1,000 entries',
    ]);
  });

  it('use the last form where the language has more than the words', () => {
    expect(formatsFor('ar').plural({ other: '{n} items' }, 3)).to.match(/items$/);
  });
});

describe('names', () => {
  it('of languages', () => {
    expect(formatsFor('en').languageName('pt-BR')).to.equal('Brazilian Portuguese');
    expect(formatsFor('es').languageName('ar')).to.match(/^árabe$/i);
    expect(formatsFor('en').languageName('not a tag')).to.equal('not a tag');
  });

  it('of countries', () => {
    expect(placesIn('en').country('CO')).to.equal('Colombia');
    expect(placesIn('fr').country('DE')).to.equal('Allemagne');
    expect(placesIn('ar').country('JO')).to.equal('الأردن');
    expect(displayName('en', 'region', 'nowhere')).to.equal('nowhere');
  });

  it('in the order of the language', () => {
    const order = (tag: string, names: string[]): string[] => names.sort(placesIn(tag).compare);
    expect(order('en', ['Zürich', 'Ōsaka', 'Oslo', 'Århus', 'Amman'])).to.deep.equal([
      'Amman',
      'Århus',
      'Ōsaka',
      'Oslo',
      'Zürich',
    ]);
    expect(order('es', ['nube', 'ñandú', 'ola'])).to.deep.equal(['nube', 'ñandú', 'ola']);
    expect(order('es', ['ola', 'ñandú', 'nube'])).to.deep.equal(['nube', 'ñandú', 'ola']);
  });
});

describe('sizes of files', () => {
  const SIZES: [bytes: number, written: string][] = [
    [0, '1 kB'],
    [400, '1 kB'],
    [183_000, '183 kB'],
    [1_000_000, '1 MB'],
    [2_450_000, '2.5 MB'],
    [12_000_000, '12 MB'],
  ];
  for (const [bytes, written] of SIZES) {
    it(`${bytes} bytes are ${written}`, () => expect(fileSize('en', bytes)).to.equal(written));
  }

  it('are in the widget’s language', () => expect(fileSize('fr', 2_400_000)).to.match(/^2,4\sMo$/));
});

describe('fill', () => {
  it('puts values into a sentence, and leaves what it does not know', () => {
    expect(fill('{start} to {end}', { start: '2018', end: '2024' })).to.equal('2018 to 2024');
    expect(fill('{n} of {n} {more}', { n: '3' })).to.equal('3 of 3 {more}');
  });

  it('takes a value for what it is', () => {
    expect(fill('By {publisher}', { publisher: '$& {n} $1' })).to.equal('By $& {n} $1');
  });
});

describe('troubleOf', () => {
  it('tells apart what a reader can do something about', () => {
    expect(troubleOf('network')).to.equal('offline');
    for (const kind of ['timeout', 'http'] as const) expect(troubleOf(kind)).to.equal('server');
    for (const kind of ['too-large', 'not-json', 'not-a-feed', 'version'] as const)
      expect(troubleOf(kind)).to.equal('content');
  });
});
