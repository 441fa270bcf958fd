// CSV as programs in several countries write it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codesOf, entriesOf, valuesOf } from '../support/sheets.mjs';

const names = (sheet, options) => valuesOf('cities', sheet, options).map(({ properties }) => properties.name);

/** Windows-1252 of 0x80 to 0x9F, where Node's own decoder may be wrong. */
const latin = (text) =>
  Uint8Array.from(
    text,
    (letter) => ({ '’': 0x92, '–': 0x96, '“': 0x93, '”': 0x94, '€': 0x80 })[letter] ?? letter.charCodeAt(0),
  );
const utf16 = (text, bigEndian) => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return new Uint8Array(bigEndian ? bytes.swap16() : bytes);
};

const SHEET = 'Ville;Pays;Région\r\nBogotá;Colombie;Amérique\r\nSaint-Étienne;France;Europe\r\n';

test('UTF-8, with and without a mark', () => {
  assert.deepEqual(names(SHEET), ['Bogotá', 'Saint-Étienne']);
  assert.deepEqual(names(`\uFEFF${SHEET}`), ['Bogotá', 'Saint-Étienne']);
});

test('UTF-16 of both kinds, with a mark and without', () => {
  for (const bigEndian of [false, true]) {
    assert.deepEqual(names(utf16(SHEET, bigEndian)), ['Bogotá', 'Saint-Étienne']);
    assert.deepEqual(names(utf16(SHEET, bigEndian).slice(2)), ['Bogotá', 'Saint-Étienne']);
  }
});

test('windows-1252, with the quotes and dashes that only it has', () => {
  const sheet = latin(`${SHEET}L’Hospitalet – “Metro”;Espagne;Europe\r\n`);
  assert.deepEqual(names(sheet), ['Bogotá', 'Saint-Étienne', 'L’Hospitalet – “Metro”']);
});

test('macintosh', () => {
  const mac = Uint8Array.from(SHEET, (letter) => ({ é: 0x8e, á: 0x87, É: 0x83 })[letter] ?? letter.charCodeAt(0));
  assert.deepEqual(names(mac), ['Bogotá', 'Saint-Étienne']);
});

test('windows-1256', () => {
  // المدينة;البلد and عمان;الأردن
  const city = [0xc7, 0xe1, 0xe3, 0xcf, 0xed, 0xe4, 0xc9];
  const country = [0xc7, 0xe1, 0xc8, 0xe1, 0xcf];
  const amman = [0xda, 0xe3, 0xc7, 0xe4];
  const jordan = [0xc7, 0xe1, 0xc3, 0xd1, 0xcf, 0xe4];
  const sheet = Uint8Array.from([...city, 0x3b, ...country, 0x0a, ...amman, 0x3b, ...jordan, 0x0a]);
  const [value] = valuesOf('cities', sheet);
  assert.equal(value.properties.name, 'عمان');
  assert.equal(value.properties.country, 'JO');
});

test('headers that were encoded twice are recognised, too', () => {
  const sheet = 'Ville,RÃ©gion\nParis,Europe\n';
  assert.equal(valuesOf('cities', sheet)[0].properties.region, 'Europe');
});

for (const [name, delimiter] of Object.entries({ comma: ',', semicolon: ';', tab: '\t', bar: '|' })) {
  test(`the delimiter is the one under which the headers are known: ${name}`, () => {
    const rows = [
      ['Name', 'Country', 'Latitude', 'Summary'],
      ['Milan', 'Italy', '"45,46"', '"one; two, three | four"'],
    ];
    const [value] = valuesOf('cities', rows.map((row) => row.join(delimiter)).join('\n'));
    assert.equal(value.properties.summary, 'one; two, three | four');
  });
}

test('a line that names the delimiter is no data, and no row', () => {
  const { entries } = entriesOf('cities', 'sep=;\r\nName;Country\r\nMilan;Italy\r\n');
  assert.equal(entries[0].traces.get('properties.name').origin.cell, 'A2');
});

test('quotes hold line breaks, delimiters and quotes', () => {
  const [value] = valuesOf('news', 'Title,Text\n"A ""new"" day","First, line\n\nSecond"\n');
  assert.equal(value.title, 'A "new" day');
  assert.equal(value.content_text, 'First, line\n\nSecond');
});

test('a quote that is never closed costs nothing but itself', () => {
  assert.deepEqual(names('Name,Country\n"Milan,Italy\nParis,France\n'), ['"Milan', 'Paris']);
});

test('titles stand above, totals and notes below', () => {
  const sheet = 'Our cities,,\nas of today,,\n,,\nName,Country,Population\nMilan,Italy,1\nTotal,,1\n,,\nSource: us,,\n';
  assert.deepEqual(names(sheet), ['Milan']);
  assert.deepEqual(codesOf('cities', sheet), ['row-unread A6', 'row-unread A8']);
});

test('a header that is repeated in the middle is no entry', () => {
  assert.deepEqual(names('Name,Country\nMilan,Italy\nName,Country\nParis,France\n'), ['Milan', 'Paris']);
});

test('header words in five languages, with capitals, line breaks, stars and two languages at once', () => {
  const headers = {
    'Nombre,País': 'Name',
    'NOM,PAYS': 'French',
    'Nome,País': 'Portuguese',
    'الاسم,البلد': 'Arabic',
    'Ville / City,Pays / Country': 'both',
    '"City\nname","Country *"': 'broken',
    'Ciudad:,País (obligatorio)': 'punctuation',
  };
  for (const line of Object.keys(headers)) {
    const [value] = valuesOf('cities', `${line}\nParis,France\n`);
    assert.equal(value?.properties.name, 'Paris', line);
    assert.equal(value.properties.country, 'FR', line);
  }
});

test('names in other languages come from their columns, by code or by name', () => {
  const [value] = valuesOf('cities', 'Name,Name (es),Nom (arabe)\nLondon,Londres,لندن\n');
  assert.deepEqual(value.properties.names, { es: 'Londres', ar: 'لندن' });
});

test('columns that nobody asks for are not read, and the finding names the header only', () => {
  const { rows, findings } = entriesOf('people', 'Name,Board,Private phone\nAna,Board A,+32 470 12 34\n');
  assert.ok(!JSON.stringify({ rows, findings }).includes('470'));
  assert.deepEqual(
    findings.map(({ code, values }) => [code, values.value]),
    [['header-unknown', 'Private phone']],
  );
});

test('the configuration gives a field another column', () => {
  const sheet = 'Name,Headline,Date\nold,New,2025-01-02\n';
  const [value] = valuesOf('news', sheet, { fields: { title: 'Headline' } });
  assert.equal(value.title, 'New');
});

test('a column of the configuration that is gone is said', () => {
  const sheet = 'Title,Date\nNew,2025-01-02\n';
  assert.deepEqual(codesOf('news', sheet, { fields: { summary: 'Teaser text' } }), ['header-missing A1']);
});

test('a fixed text in quotes fills a field in every row, `set` only where there is none', () => {
  const sheet = 'Title,Type\nA,Report\nB,\n';
  const types = (options) => valuesOf('news', sheet, options).map(({ _mmc }) => _mmc.type);
  assert.deepEqual(types({ fields: { type: '"Statement"' } }), ['Statement', 'Statement']);
  assert.deepEqual(types({ set: { type: 'Statement' } }), ['Report', 'Statement']);
});
