// XLSX, with the traps that people's workbooks have.
import assert from 'node:assert/strict';
import { deflateRawSync } from 'node:zlib';
import { test } from 'node:test';
import { readSheet, zip } from '../../dist/testing.mjs';
import { entriesOf, valuesOf } from '../support/sheets.mjs';
import { oneTab, sheetData, workbook } from '../support/workbook.mjs';

const HEADER = ['Name', 'Country', 'Since'];
const cities = (rows, options) => valuesOf('cities', oneTab([HEADER, ...rows], options), options);
const refusal = (bytes, options = {}) => {
  try {
    readSheet(bytes, { source: 's', fileName: 'board.xlsx', as: 'cities', ...options });
  } catch (error) {
    return error;
  }
  return undefined;
};
const DATES =
  '<numFmts><numFmt numFmtId="170" formatCode="[$-409]mmmm\\ yyyy"/><numFmt numFmtId="171" formatCode="yyyy"/><numFmt numFmtId="172" formatCode="&quot;day&quot; 0.00"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="172"/></cellXfs>';
const since = (xml, options) => cities([['Milan', 'Italy', xml]], { styles: DATES, ...options })[0].properties.since;

test('hidden rows are held, and said', () => {
  const sheet = oneTab([HEADER, ['Milan', 'Italy'], ['Secret city', 'France']], { hidden: [3] });
  const { entries, findings } = entriesOf('cities', sheet);
  assert.deepEqual(
    entries.map(({ value, hold }) => [value.properties.name, hold?.reason]),
    [
      ['Milan', undefined],
      ['Secret city', 'hidden'],
    ],
  );
  assert.deepEqual(
    findings.map(({ code, where }) => [code, where.cell]),
    [['row-hidden', 'A3']],
  );
  assert.ok(!JSON.stringify(findings).includes('Secret'));
});

test('a row of no height is hidden, too', () => {
  const xml = sheetData([HEADER, ['Milan', 'Italy']]).replace('<row r="2"', '<row r="2" ht="0" customHeight="1"');
  assert.deepEqual(valuesOf('cities', workbook([{ name: 'A', xml }])), []);
});

test('hidden columns are not read, except ids', () => {
  const rows = [
    ['Id', 'Name', 'Summary', 'Notes'],
    ['milan', 'Milano', 'not yet', 'secret'],
  ];
  const xml = `<cols><col min="1" max="1" hidden="1"/><col min="3" max="4" width="9" hidden="true"/></cols>${sheetData(rows)}`;
  const { rows: read, entries, findings } = entriesOf('cities', workbook([{ name: 'A', xml }]));
  assert.equal(entries[0].id, 'milan');
  assert.equal(entries[0].value.properties.summary, undefined);
  assert.ok(!/not yet|secret/.test(JSON.stringify(read)));
  assert.deepEqual(
    findings.map(({ code, values }) => [code, values.value]),
    [['column-hidden', 'Summary']],
  );
});

test('of several tabs the visible one with the known headers is read', () => {
  const rows = [HEADER, ['Milan', 'Italy']];
  const sheet = workbook([
    { name: 'Read me', rows: [['How to use this workbook']] },
    {
      name: 'Draft',
      rows: [
        [...HEADER, 'Region'],
        ['Paris', 'France'],
      ],
      state: 'veryHidden',
    },
    { name: 'Cities', rows },
  ]);
  assert.deepEqual(
    valuesOf('cities', sheet).map(({ properties }) => properties.name),
    ['Milan'],
  );
});

test('another tab that looks like a table is said', () => {
  const rows = [HEADER, ['Milan', 'Italy']];
  const sheet = workbook([
    { name: 'One', rows },
    { name: 'Two', rows },
  ]);
  const [finding] = entriesOf('cities', sheet).findings;
  assert.deepEqual([finding.code, finding.where.tab, finding.values.other], ['tab-unread', 'Two', 'One']);
});

test('a hidden tab is held whole, even where the configuration names it', () => {
  const sheet = workbook([
    { name: 'Cities', rows: [HEADER, ['Milan', 'Italy']] },
    { name: 'Draft', rows: [HEADER, ['Paris', 'France']], state: 'hidden' },
  ]);
  const { entries, findings } = entriesOf('cities', sheet, { tab: 'Draft' });
  assert.deepEqual(
    entries.map(({ hold }) => hold.reason),
    ['hidden'],
  );
  assert.deepEqual(
    findings.map(({ code }) => code),
    ['tab-hidden'],
  );
});

test('a tab that is not there is a wrong configuration, with the nearest name', () => {
  const sheet = oneTab([HEADER], { name: 'Leadership Board' });
  const error = refusal(sheet, { tab: 'Leadreship Board' });
  assert.equal(error.name, 'UsageError');
  assert.match(error.message, /Did you mean "Leadership Board"\?/);
});

test('the tab is found without regard to capitals and spaces', () => {
  const sheet = oneTab([HEADER, ['Milan']], { name: 'Cities ' });
  assert.equal(valuesOf('cities', sheet, { tab: 'cities' }).length, 1);
});

test('a merged cell is the value of all its rows', () => {
  const rows = [HEADER, ['Milan', 'Italy'], ['Rome', null], ['Turin', null], ['Paris', 'France']];
  const xml = `${sheetData(rows)}<mergeCells><mergeCell ref="B2:B4"/></mergeCells>`;
  const countries = valuesOf('cities', workbook([{ name: 'A', xml }])).map(({ properties }) => properties.country);
  assert.deepEqual(countries, ['IT', 'IT', 'IT', 'FR']);
});

test('a formula gives the value that was last computed', () => {
  const [value] = cities([['<c r="@" t="str"><f>A9</f><v>Milan</v></c>', 'Italy']]);
  assert.equal(value.properties.name, 'Milan');
});

test('a formula without a value, and an error, cost that field', () => {
  const rows = [
    ['Milan', '<c r="@"><f>VLOOKUP(A2,X!A:B,2)</f></c>', 2018],
    ['Rome', '<c r="@" t="e"><f>1/0</f><v>#DIV/0!</v></c>', 2018],
  ];
  const { entries, findings } = entriesOf('cities', oneTab([HEADER, ...rows]));
  assert.deepEqual(
    entries.map(({ value }) => value.properties),
    [
      { name: 'Milan', since: '2018' },
      { name: 'Rome', since: '2018' },
    ],
  );
  assert.deepEqual(
    findings.filter(({ code }) => code === 'cell-error').map(({ values, where }) => [values.value, where.cell]),
    [
      ['=VLOOKUP(A2,X!A:B,2)', 'B2'],
      ['#DIV/0!', 'B3'],
    ],
  );
});

test('days in both calendars of Excel', () => {
  assert.equal(since('<c r="@" s="1"><v>43191</v></c>'), '2018-04-01');
  assert.equal(since('<c r="@" s="1"><v>41729</v></c>', { date1904: true }), '2018-04-01');
  assert.equal(since('<c r="@" s="1"><v>59</v></c>'), '1900-02-28');
  assert.equal(since('<c r="@" s="1"><v>61</v></c>'), '1900-03-01');
});

test('a date whose cell shows a month or a year is no day', () => {
  assert.equal(since('<c r="@" s="2"><v>43191</v></c>'), '2018-04');
  assert.equal(since('<c r="@" s="3"><v>43191</v></c>'), '2018');
});

test('a date that has lost its format is still a day, in the calendar of its workbook', () => {
  assert.equal(since('<c r="@"><v>43191</v></c>'), '2018-04-01');
  assert.equal(since('<c r="@"><v>41729</v></c>', { date1904: true }), '2018-04-01');
});

test('a year is a year', () => assert.equal(since('<c r="@"><v>2018</v></c>'), '2018'));

test('strict workbooks, and their dates', () => {
  assert.equal(since('<c r="@" t="d"><v>2018-04-01T00:00:00</v></c>', { strict: true }), '2018-04-01');
});

test('names of elements may have a prefix', () => {
  const xml = sheetData([['Name'], ['Milan']]).replace(/<(\/?)(\w)/g, '<$1x:$2');
  assert.equal(valuesOf('cities', workbook([{ name: 'A', xml }])).length, 1);
});

test('rich text, phonetic guides and escaped characters', () => {
  const strings =
    '<si><t>Name</t></si><si><r><t>São </t></r><r><rPr><b/></rPr><t xml:space="preserve">Paulo</t></r><rPh sb="0" eb="1"><t>reading</t></rPh></si><si><t>one_x000D_\ntwo _x005F_x0041_</t></si><si><t>Summary</t></si>';
  const xml =
    '<sheetData><row><c t="s"><v>0</v></c><c t="s"><v>3</v></c></row><row><c t="s"><v>1</v></c><c t="s"><v>2</v></c></row></sheetData>';
  const [value] = valuesOf('cities', workbook([{ name: 'A', xml }], { strings }));
  assert.equal(value.properties.name, 'São Paulo');
  assert.equal(value.properties.summary, 'one\ntwo _x0041_');
});

test('each value knows its cell', () => {
  const { entries } = entriesOf('cities', oneTab([HEADER, ['Milan', 'Italia', 2018]], { name: 'Our cities' }), {
    fileName: 'cities.xlsx',
  });
  assert.deepEqual(entries[0].traces.get('properties.country'), {
    origin: { source: 'test', document: 'cities.xlsx', tab: 'Our cities', cell: 'B2', field: 'Country' },
    raw: 'Italia',
    steps: [{ code: 'country', value: 'IT' }],
  });
});

test('what is no workbook is refused in words, with what to do', () => {
  const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const cases = {
    'is protected with a password': [...ole, ...Buffer.from('..EncryptedPackage', 'utf16le')],
    'Excel 97 to 2003': [...ole, 0, 0, 0],
    'A web page came instead': Buffer.from('\n<!DOCTYPE html><html><title>Sign in</title>'),
    'neither an Excel workbook nor a CSV file': Buffer.from('%PDF-1.7'),
    'is empty': [],
    'No row of board.xlsx has headers': Buffer.from('one,two\n1,2\n'),
    'is damaged or incomplete': oneTab([HEADER]).slice(0, 400),
  };
  for (const [words, bytes] of Object.entries(cases)) {
    const error = refusal(Uint8Array.from(bytes));
    assert.equal(error?.name, 'SourceError', words);
    assert.match(error.message, new RegExp(words));
    assert.equal(Object.keys(error.words).length, 5);
  }
});

test('other documents in a zip are no workbook', () => {
  const odf = zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' });
  assert.match(refusal(odf).message, /neither an Excel workbook/);
});

const packed = deflateRawSync(Buffer.alloc(500 * 1024 * 1024, ' '), { level: 1 });

/** A part that inflates to 500 MiB, whatever it says of itself. */
function bomb(claimed) {
  const harmless = oneTab([HEADER]);
  const name = 'xl/worksheets/sheet1.xml';
  const buffer = Buffer.from(harmless);
  const directory = buffer.lastIndexOf(name) - 46;
  const offset = buffer.readUInt32LE(directory + 42);
  const local = Buffer.concat([buffer.subarray(offset, offset + 30 + name.length), packed]);
  buffer.writeUInt32LE(packed.length, directory + 20);
  buffer.writeUInt32LE(claimed, directory + 24);
  buffer.writeUInt32LE(buffer.length, directory + 42);
  const end = buffer.length - 22;
  const start = buffer.readUInt32LE(end + 16);
  const tail = Buffer.from(buffer.subarray(start));
  tail.writeUInt32LE(buffer.length, tail.length - 6);
  const moved = Buffer.concat([buffer, local, tail]);
  moved.writeUInt32LE(buffer.length + local.length, moved.length - 6);
  return new Uint8Array(moved);
}

test('zip bombs are refused, those that lie about their size, too', () => {
  for (const claimed of [500 * 1024 * 1024, 1000]) {
    assert.match(refusal(bomb(claimed)).message, /too large/);
  }
});

test('a lonely cell far away takes up no more than itself', () => {
  const xml = `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Name</t></is></c></row><row r="1048576"><c r="A1048576" t="inlineStr"><is><t>Milan</t></is></c><c r="XFD1048576"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>`;
  const { entries } = entriesOf('cities', workbook([{ name: 'A', xml }]));
  assert.deepEqual(
    entries.map(({ origin }) => origin.cell),
    ['A1048576'],
  );
});
