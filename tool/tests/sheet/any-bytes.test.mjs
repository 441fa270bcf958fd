// Whatever a source's bytes are, they end in findings or in an error that says what to do.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { entriesOf, valuesOf } from '../support/sheets.mjs';
import { oneTab } from '../support/workbook.mjs';

const SECTIONS = ['people', 'cities', 'news'];

function endsWell(as, bytes) {
  try {
    entriesOf(as, bytes);
  } catch (error) {
    assert.equal(error.name, 'SourceError', error.stack);
  }
}

test('random bytes', () => {
  const bytes = fc.uint8Array({ maxLength: 3000 });
  fc.assert(
    fc.property(fc.constantFrom(...SECTIONS), bytes, (as, random) => endsWell(as, random)),
    { numRuns: 500 },
  );
});

test('random cells below known headers', () => {
  const headers = [
    'Name',
    'Title',
    'Country',
    'Latitude',
    'Longitude',
    'Since',
    'Date',
    'Embargo',
    'Board',
    'Link',
    'Id',
  ];
  const rows = fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 11, maxLength: 11 }), { maxLength: 5 });
  fc.assert(
    fc.property(fc.constantFrom(...SECTIONS), rows, (as, cells) => {
      const lines = [headers, ...cells].map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(','));
      endsWell(as, lines.join('\n'));
    }),
    { numRuns: 500 },
  );
});

test('damaged workbooks', () => {
  const whole = oneTab([
    ['Name', 'Country', 'Since'],
    ['Milan', 'Italy', 2018],
  ]);
  const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(damage, fc.nat(whole.length), (changes, length) => {
      const bytes = whole.slice();
      for (const [at, byte] of changes) bytes[at] = byte;
      endsWell('cities', bytes);
      endsWell('cities', bytes.slice(0, length));
    }),
    { numRuns: 1000 },
  );
});

test('what a cell says is what is published, whatever is in the other cells', () => {
  const word = fc.stringMatching(/^[A-Za-zÀ-ÿ]{2,12}$/).filter((text) => !/^(total|sum|suma|soma|somme)/i.test(text));
  fc.assert(
    fc.property(fc.array(fc.tuple(word, word), { minLength: 1, maxLength: 8 }), (cities) => {
      const sheet = oneTab([['Name', 'Region'], ...cities.map(([name, region]) => [`City of ${name}`, region])]);
      assert.deepEqual(
        valuesOf('cities', sheet).map(({ properties }) => [properties.name, properties.region]),
        cities.map(([name, region]) => [`City of ${name}`, region]),
      );
    }),
    { numRuns: 200 },
  );
});
