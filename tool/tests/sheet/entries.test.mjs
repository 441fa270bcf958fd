// From rows to people, cities and news.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codesOf, entriesOf, valuesOf } from '../support/sheets.mjs';
import { oneTab, sheetData, workbook } from '../support/workbook.mjs';

test('rows of the same person become one, with all roles and terms', () => {
  const sheet = [
    'Name,City,Country,Board,Role,From,Until,Biography',
    'Ana Pérez,Lima,Peru,Leadership Board,Member,2018,2022,',
    'Bob Brown,Leeds,UK,Leadership Board,Member,2019,,',
    'ana perez,Lima,,Governing Board,Co-Chair,2022,,Born in Lima.',
  ].join('\n');
  const [ana, bob] = valuesOf('people', sheet);
  assert.deepEqual(ana, {
    id: 'ana-perez',
    name: 'Ana Pérez',
    city: 'Lima',
    country: 'PE',
    biography: 'Born in Lima.',
    memberships: [
      { organization: 'Leadership Board', role: 'Member', start_date: '2018', end_date: '2022' },
      { organization: 'Governing Board', role: 'Co-Chair', start_date: '2022' },
    ],
  });
  assert.equal(bob.id, 'bob-brown');
});

test('each value of a person of several rows knows its own cell', () => {
  const sheet = 'Name,City,Board,Role\nAna,Lima,A,Member\nAna,Lima,B,Chair\n';
  const { traces } = entriesOf('people', sheet).entries[0];
  assert.equal(traces.get('memberships[1].role').origin.cell, 'D3');
  assert.equal(traces.get('memberships[0].organization').origin.cell, 'C2');
});

test('two people of one name in two cities are two', () => {
  const people = valuesOf('people', 'Name,City,Board\nMaria Silva,Porto,A\nMaria Silva,Natal,A\n');
  assert.deepEqual(
    people.map(({ id }) => id),
    ['maria-silva', 'maria-silva-natal'],
  );
});

test('a row with a board and no name, or a word for it, is a vacant seat', () => {
  for (const name of ['', 'Vacant', 'vacante', 'شاغر']) {
    const [person] = valuesOf('people', `Name,City,Board,Role\n${name},Lima,Governing Board,Member\n`);
    assert.equal(person.name, null, name);
    assert.equal(person.id, 'vacant-governing-board-lima');
  }
});

test('two vacant seats are two', () => {
  const people = valuesOf('people', 'Name,Board\n,Board\n,Board\n');
  assert.equal(new Set(people.map(({ id }) => id)).size, 2);
});

test('a row with neither name nor board is said', () => {
  assert.deepEqual(codesOf('people', 'Name,City,Board,Role\n,Lima,,Member\nAna,Lima,A,\n'), ['title-missing B2']);
});

test('of a person with one hidden row, that membership is held, and no more', () => {
  const rows = [
    ['Name', 'Board', 'Role'],
    ['Ana', 'Leadership Board', 'Member'],
    ['Ana', 'Secret Board', 'Chair'],
  ];
  const { entries } = entriesOf('people', oneTab(rows, { hidden: [3] }));
  assert.deepEqual(
    entries.map(({ id, hold, value }) => [id, hold?.reason, value.memberships.map(({ organization }) => organization)]),
    [
      ['ana', undefined, ['Leadership Board']],
      ['ana', 'hidden', ['Secret Board']],
    ],
  );
});

test('an id that is used twice is said, with the cell of the second', () => {
  const sheet = 'Id,Name,Country\nx,Milan,Italy\nx,Paris,France\n';
  assert.deepEqual(codesOf('cities', sheet), ['id-repeated A3']);
  assert.equal(valuesOf('cities', sheet).length, 1);
  assert.deepEqual(codesOf('people', 'Id,Name,Board\nx,Ana,A\nx,Bob,A\n'), ['id-repeated A3']);
});

test('ids are cleaned of what word processors and web pages leave in them', () => {
  const [city] = valuesOf('cities', 'Id,Name\n" l’aquila\u00A0–\u200Bitaly ",L’Aquila\n');
  assert.equal(city.id, "l'aquila -italy");
});

test('without an id, a city has that of its name and country', () => {
  const sheet = 'Name,Country\nSan José,Costa Rica\nSan José,United States\nSan José,EE.UU.\n';
  assert.deepEqual(
    valuesOf('cities', sheet).map(({ id }) => id),
    ['san-jose-costa-rica', 'san-jose-united-states', 'san-jose-united-states-2'],
  );
});

test('texts lose no-break spaces, zero-width characters and double spaces', () => {
  const [city] = valuesOf('cities', 'Name,Summary\n\u00A0São\u200B\u00A0\u00A0Paulo ,\uFEFFOne  two\n');
  assert.deepEqual(city.properties, { name: 'São Paulo', summary: 'One two' });
});

test('lists are separated by semicolons or lines, and may have several columns', () => {
  const [city] = valuesOf('cities', 'Name,Programme 1,Programme 2\nMilan,"A; B\nC",D;A\n');
  assert.deepEqual(city.properties.programmes, ['A', 'B', 'C', 'D']);
});

test('links: without a scheme they get one, what is none is refused', () => {
  const link = (text) => valuesOf('news', `Title,Link\nA,"${text}"\n`)[0].url;
  assert.equal(link('www.example.org/a?b=c'), 'https://www.example.org/a?b=c');
  assert.equal(link('http://example.org/'), 'http://example.org/');
  for (const refused of [
    'javascript:alert(1)',
    'see website',
    'C:\\photos\\a.jpg',
    'https://user:secret@example.org/',
    'file:///etc/passwd',
  ]) {
    assert.equal(link(refused), undefined, refused);
    assert.deepEqual(codesOf('news', `Title,Link\nA,"${refused}"\n`), ['link-refused B2'], refused);
  }
});

test('further links of a person: titles with addresses, one behind the other', () => {
  const sheet = 'Name;Further links\nAna;"Report: https://mmc.example/report\nhttps://mmc.example/ana"\nBob;Soon\n';
  const [ana, bob] = valuesOf('people', sheet);
  assert.deepEqual(ana.links, [
    { title: 'Report', url: 'https://mmc.example/report' },
    { url: 'https://mmc.example/ana' },
  ]);
  assert.equal(bob.links, undefined);
  assert.deepEqual(codesOf('people', sheet), ['link-refused B3']);
});

test('a news item with all its columns', () => {
  const sheet = [
    'Title;Link;Date;Type;Topics;Place;Summary;Text;Picture;Picture description;Status;Status note;Cities;People;Language;Id',
    'Headline;https://example.org/a;2025-04-03;Report;Climate; Geneva;In short;Whole;https://example.org/a.jpg;A hall;Corregido;Date;Lima; Ana;français;n1',
  ].join('\n');
  assert.deepEqual(
    valuesOf('news', sheet.replace('Climate; Geneva', 'Climate;Geneva').replace('Lima; Ana', 'Lima;Ana')),
    [
      {
        id: 'n1',
        title: 'Headline',
        url: 'https://example.org/a',
        summary: 'In short',
        content_text: 'Whole',
        image: 'https://example.org/a.jpg',
        date_published: '2025-04-03',
        language: 'fr',
        _mmc: {
          type: 'Report',
          topics: ['Climate'],
          place: 'Geneva',
          status: 'corrected',
          status_note: 'Date',
          image_alt: 'A hall',
          cities: ['Lima'],
          people: ['Ana'],
        },
      },
    ],
  );
});

const holdOf = (cells, options) => entriesOf('news', `Title;Embargo;Status\nA;${cells}\n`, options).entries[0].hold;

test('an embargo holds until its time in the zone of the source', () => {
  const zone = 'Europe/Brussels';
  assert.deepEqual(holdOf('2026-12-01 09:00;', { zone }), { reason: 'embargo', until: '2026-12-01T09:00:00+01:00' });
  assert.deepEqual(holdOf('2026-12-01;', { zone }), { reason: 'embargo', until: '2026-12-01T00:00:00+01:00' });
  assert.deepEqual(holdOf('2026-12-01T09:00:00Z;', { zone }), { reason: 'embargo', until: '2026-12-01T09:00:00Z' });
});

test('an embargo without any zone holds until it has ended everywhere', () => {
  assert.deepEqual(holdOf('2026-12-01 09:00;'), { reason: 'embargo', until: '2026-12-01T09:00:00-12:00' });
});

test('an embargo that cannot be read, or can be read in two ways, holds for good', () => {
  for (const text of ['after the summit', '3/4/2027', 'TBC'])
    assert.deepEqual(holdOf(`${text};`), { reason: 'embargo' });
});

test('an embargo with an error is not overlooked', () => {
  const rows = [
    ['Title', 'Embargo'],
    ['A', '<c r="@" t="e"><v>#REF!</v></c>'],
  ];
  assert.deepEqual(entriesOf('news', oneTab(rows)).entries[0].hold, { reason: 'embargo' });
});

test('a draft is held', () => assert.deepEqual(holdOf(';Borrador'), { reason: 'unpublished' }));

test('hiding the column does not lift an embargo, nor publish a draft', () => {
  const rows = [
    ['Title', 'Embargo', 'Status'],
    ['A', '2026-12-01T09:00:00Z', null],
    ['B', null, 'Draft'],
  ];
  const xml = `<cols><col min="2" max="3" hidden="1"/></cols>${sheetData(rows)}`;
  const { entries } = entriesOf('news', workbook([{ name: 'A', xml }]));
  assert.deepEqual(
    entries.map(({ hold }) => hold),
    [{ reason: 'embargo', until: '2026-12-01T09:00:00Z' }, { reason: 'unpublished' }],
  );
});
