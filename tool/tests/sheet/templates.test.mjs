// Templates: what they offer, and that they build without a finding once they are filled in.
import assert from 'node:assert/strict';
import { inflateRawSync } from 'node:zlib';
import { test } from 'node:test';
import { template, zip } from '../../dist/testing.mjs';
import { entriesOf } from '../support/sheets.mjs';

const LANGUAGES = ['en', 'es', 'fr', 'pt', 'ar'];

/** Parts of an archive that our own writer made. */
function unzip(bytes) {
  const buffer = Buffer.from(bytes);
  const files = {};
  let at = buffer.readUInt32LE(buffer.length - 6);
  for (let count = buffer.readUInt16LE(buffer.length - 12); count > 0; count--) {
    const [size, length] = [buffer.readUInt32LE(at + 20), buffer.readUInt16LE(at + 28)];
    const name = buffer.toString('utf8', at + 46, at + 46 + length);
    const start = buffer.readUInt32LE(at + 42) + 30 + length;
    files[name] = inflateRawSync(buffer.subarray(start, start + size)).toString();
    at += 46 + length;
  }
  return files;
}

const ROW = {
  people: [
    'Ana Pérez',
    'Pérez, Ana',
    'Mayor',
    'Lima',
    'Peru',
    'Leadership Board',
    'Member',
    '2022',
    '2026',
    'https://example.org/a.jpg',
    'Ana at a desk',
    'City of Lima',
    'https://example.org/ana',
    'Short.',
    'Long.',
    'ana',
  ],
  cities: [
    'Lima',
    'Lima',
    'Lima',
    'Lima',
    'ليما',
    'PE',
    'Region',
    '-12.05',
    '-77.04',
    'One; two',
    'Leadership City',
    '2018',
    '8M',
    'Ana Pérez',
    'Short.',
    'https://example.org/lima',
    'https://example.org/l.jpg',
    'lima',
  ],
  news: [
    'Headline',
    'https://example.org/n',
    '3 April 2025',
    'Report',
    'Climate; Cities',
    'Lima',
    'Short.',
    'Long.',
    'https://example.org/n.jpg',
    'A hall',
    'Released',
    'Note',
    'Lima',
    'Ana Pérez',
    'en',
    '2025-04-03',
    'n1',
  ],
};

function filledWorkbook(as, language) {
  const files = unzip(template(as, 'xlsx', language));
  const cells = ROW[as].map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('');
  const sheet = 'xl/worksheets/sheet1.xml';
  files[sheet] = files[sheet].replace('</sheetData>', `<row r="2">${cells}</row></sheetData>`);
  return zip(files);
}

function filledText(as, language) {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(template(as, 'csv', language));
  const separator = text.includes(';') ? ';' : ',';
  return `${text}${ROW[as].map((cell) => `"${cell}"`).join(separator)}\r\n`;
}

for (const as of ['people', 'cities', 'news']) {
  for (const language of LANGUAGES) {
    for (const fill of [filledWorkbook, filledText]) {
      test(`${as} in ${language}, filled in, has no finding (${fill.name})`, () => {
        const { entries, findings, rows } = entriesOf(as, fill(as, language));
        assert.deepEqual(findings, []);
        assert.equal(entries.length, 1);
        assert.equal(rows[0].fields.length, ROW[as].length);
      });
    }
  }
}

test('headers have notes, and drop-downs offer countries and roles in the language', () => {
  const files = unzip(template('people', 'xlsx', 'fr'));
  assert.match(files['xl/comments1.xml'], /Une ligne par siège/);
  assert.match(files['xl/worksheets/sheet1.xml'], /<dataValidation type="list"[^>]*sqref="E2:E5000"/);
  assert.match(files['xl/worksheets/sheet2.xml'], /Côte d’Ivoire/);
  assert.match(files['xl/worksheets/sheet2.xml'], /Coprésidence/);
});

test('what the drop-downs offer is understood', () => {
  for (const language of LANGUAGES) {
    const list = unzip(template('cities', 'xlsx', language))['xl/worksheets/sheet2.xml'];
    const countries = [...list.matchAll(/<c r="F\d+"[^>]*><is><t[^>]*>([^<]*)/g)].map(([, name]) =>
      name.replace('&amp;', '&'),
    );
    assert.ok(countries.length > 240);
    const sheet = `Name;Country\n${countries.map((name, index) => `City ${index};"${name}"`).join('\n')}\n`;
    const { entries, findings } = entriesOf('cities', sheet);
    assert.deepEqual(findings, [], language);
    assert.equal(new Set(entries.map(({ value }) => value.properties.country)).size, countries.length, language);
  }
});

test('Arabic runs from right to left', () => {
  assert.match(unzip(template('cities', 'xlsx', 'ar'))['xl/worksheets/sheet1.xml'], /rightToLeft="1"/);
  assert.doesNotMatch(unzip(template('cities', 'xlsx', 'en'))['xl/worksheets/sheet1.xml'], /rightToLeft/);
});
