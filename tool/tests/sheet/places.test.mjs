// Coordinates and countries.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { codesOf, entriesOf, valuesOf } from '../support/sheets.mjs';

const point = (columns, cells) =>
  valuesOf('cities', `Name;${columns}\nMilan;${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')}\n`)[0]
    .geometry?.coordinates;

for (const [latitude, longitude] of [
  ['45.5', '9.25'],
  ['45,5', '9,25'],
  ['45°30′N', '9°15′E'],
  ['45° 30\' 0" N', '9° 15\' 0" E'],
  ['N 45.5', 'E 9.25'],
  ['45.5° norte', '9.25° este'],
  ['٤٥٫٥', '٩٫٢٥'],
  ['45°30’N', '9°15’E'],
]) {
  test(`latitude ${latitude}, longitude ${longitude}`, () =>
    assert.deepEqual(point('Latitude;Longitude', [latitude, longitude]), [9.25, 45.5]));
}

test('south and west are negative, whatever the sign is made of', () => {
  assert.deepEqual(point('Latitude;Longitude', ['−23.5', '46°30′W']), [-46.5, -23.5]);
  assert.deepEqual(point('Latitud;Longitud', ['23,5 S', '46,5 O']), [-46.5, -23.5]);
});

for (const both of [
  '45.5, 9.25',
  '45.5,9.25',
  '45,5; 9,25',
  '45,5, 9,25',
  '45.5 9.25',
  '45°30′N 9°15′E',
  '9°15′E, 45°30′N',
  '(45.5, 9.25)',
  'POINT(9.25 45.5)',
  'https://www.google.com/maps/@45.5,9.25,12z',
]) {
  test(`both in one cell: ${both}`, () => assert.deepEqual(point('Coordinates', [both]), [9.25, 45.5]));
}

test('coordinates that cannot be read leave the city without a place', () => {
  assert.equal(point('Latitude;Longitude', ['45.464.203', '9.18']), undefined);
  assert.equal(point('Latitude;Longitude', ['north', '9']), undefined);
});

const check = (name, country, latitude, longitude, countryName = '') =>
  codesOf(
    'cities',
    `Name;Country;Latitude;Longitude;Country name\n${name};${country};${latitude};${longitude};${countryName}\n`,
  );

test('swapped: the city stays, without a place', () => {
  assert.deepEqual(check('Kampala', 'Uganda', 32.5811, 0.3136), ['coordinates-swapped C2']);
  const [{ geometry, properties }] = valuesOf('cities', 'Name;Country;Lat;Lon\nKampala;UG;32.5811;0.3136\n');
  assert.deepEqual([geometry, properties.name], [null, 'Kampala']);
});

test('outside the country, by a missing sign', () => {
  const { findings } = entriesOf('cities', 'Name;Country;Lat;Lon\nSão Paulo;Brasil;-23.55;46.6333\n');
  assert.deepEqual(
    findings.map(({ code, values }) => [code, values]),
    [['coordinates-outside-country', { value: '-23.55, 46.6333', country: 'Brasil' }]],
  );
});

test('off the earth, without any country', () => {
  assert.deepEqual(check('A', '', 9.18, 145.46), []);
  assert.deepEqual(check('A', '', 145.46, 9.18), ['coordinates-swapped C2']);
  assert.deepEqual(check('A', '', 454.6, 9.18), ['coordinates-outside-country C2']);
});

test('harbours, border towns and disputed places are left alone', () => {
  assert.deepEqual(check('Hargeisa', 'Somalia', 9.56, 44.06), []);
  assert.deepEqual(check('Hargeisa', 'Somaliland', 9.56, 44.06), []);
  assert.deepEqual(check('Pristina', 'Kosovo', 42.66, 21.16), []);
  assert.deepEqual(check('Singapore', 'SG', 1.29, 103.85), []);
  assert.deepEqual(check('Ramallah', 'Palestine', 31.9, 35.2), []);
  assert.deepEqual(check('Saint-Denis', 'RE', -20.88, 55.45), []);
});

test('an editor’s own name for the country is not argued with', () => {
  assert.deepEqual(check('Hargeisa', 'SO', 2.04, 45.34, 'Somaliland'), []);
  assert.deepEqual(check('Somewhere', 'Atlantis', 10, 10, 'Atlantis'), []);
});

test('of the sample’s cities none is called misplaced, and all are when swapped', () => {
  const sample = JSON.parse(readFileSync(new URL('../../../demo/feed/feed.json', import.meta.url), 'utf8'));
  const { features } = sample._mmc.cities;
  const sheet = (turn) =>
    `Name;Country;Lat;Lon\n${features
      .map(({ properties: { name, country }, geometry: { coordinates } }) => {
        const [longitude, latitude] = turn ? coordinates.toReversed() : coordinates;
        return [name, country, latitude, longitude].join(';');
      })
      .join('\n')}\n`;
  const count = (text) => codesOf('cities', text).filter((code) => code.startsWith('coordinates-')).length;
  assert.equal(count(sheet(false)), 0);
  assert.equal(count(sheet(true)), features.length);
});

const COUNTRIES = {
  KE: ['Kenya', 'KE', 'ke', ' Kenia ', 'Quênia', 'كينيا'],
  CI: ['Ivory Coast', 'Côte d’Ivoire', "Cote d'Ivoire", 'Costa de Marfil', 'ساحل العاج'],
  TR: ['Turkey', 'Türkiye', 'Turquie'],
  CD: [
    'DRC',
    'Democratic Republic of the Congo',
    'Congo (Kinshasa)',
    'Congo - Kinshasa',
    'Congo, Democratic Republic of the',
  ],
  CG: ['Republic of the Congo', 'Congo-Brazzaville', 'Congo'],
  PS: ['Palestine', 'State of Palestine', 'Palestinian Territories'],
  XK: ['Kosovo', 'XK'],
  GB: ['UK', 'United Kingdom', 'Royaume-Uni', 'England'],
  US: ['USA', 'U.S.', 'Estados Unidos', 'The United States of America', 'États-Unis'],
  NL: ['The Netherlands', 'Pays-Bas', 'Holanda'],
  CZ: ['Czech Republic', 'Czechia'],
  SY: ['Syria', 'Syrian Arab Republic'],
  KR: ['South Korea', 'Republic of Korea'],
  MK: ['North Macedonia', 'FYROM'],
  CV: ['Cape Verde', 'Cabo Verde'],
  SZ: ['Swaziland', 'Eswatini'],
  GM: ['The Gambia', 'Gambia'],
  JO: ['Jordan', 'Jordania', 'الأردن', 'الاردن'],
};
for (const [code, names] of Object.entries(COUNTRIES)) {
  test(`${code}: ${names.join(', ')}`, () => {
    for (const name of names) {
      assert.equal(valuesOf('cities', `Name;Country\nA;"${name}"\n`)[0].properties.country, code, name);
    }
  });
}

test('a country that is none is said, and left out', () => {
  const sheet = 'Name;Country\nA;Kenia/Nairobi\n';
  assert.equal(valuesOf('cities', sheet)[0].properties.country, undefined);
  assert.deepEqual(codesOf('cities', sheet), ['country-unknown B2']);
});
