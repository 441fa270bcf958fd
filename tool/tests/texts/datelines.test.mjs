// What the beginning of a press release says of its place and day.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDateline } from '../../dist/testing.mjs';
import { DATELINES, OTHERS } from './datelines.mjs';

/** Arabic has no capitals: its first form is that of a place and nothing else. */
const isRight = ({ text, place, day }) => {
  const read = readDateline(text);
  return read?.place === place && read?.day === day;
};

test('at least 95 of 100 openings are read right, in each language', () => {
  assert.equal(DATELINES.length, 200);
  for (const language of ['en', 'es', 'fr', 'pt', 'ar']) {
    const own = DATELINES.filter((one) => one.language === language);
    const wrong = own
      .filter((one) => !isRight(one))
      .map(({ text }) => `${text} → ${JSON.stringify(readDateline(text))}`);
    assert.ok(wrong.length / own.length <= 0.05, wrong.join('\n'));
  }
});

test('no place that is wrong is certain', () => {
  const wrong = [...DATELINES, ...OTHERS.map((text) => ({ text, place: undefined }))].filter(({ text, place }) => {
    const read = readDateline(text);
    return read?.isCertain && read.place !== undefined && read.place !== place;
  });
  assert.deepEqual(
    wrong.map(({ text }) => `${text} → ${readDateline(text).place}`),
    [],
  );
});

test('most sentences with a dash are taken for no dateline at all', () => {
  const taken = OTHERS.filter((text) => readDateline(text)?.place !== undefined);
  assert.ok(taken.length <= 3, taken.join('\n'));
});
