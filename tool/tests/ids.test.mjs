// Ids outlive what changes: rows are known again, and ids of an earlier feed are kept.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CONFIG, content, item, project } from './support/project.mjs';

const HEADERS = 'Name,City,Country,Board,Role,Biography';
const ROWS = [
  'Yvonne Aki-Sawyerr,Freetown,Sierra Leone,Leadership Board,Member,Mayor since 2018.',
  'Erias Lukwago,Kampala,Uganda,Leadership Board,Co-Chair,Lord Mayor since 2011.',
  'Yousef Shawarbeh,Amman,Jordan,Leadership Board,Member,Mayor since 2017.',
];
const sheet = (rows) => [HEADERS, ...rows].join('\n');
const config = { ...CONFIG, sources: [{ name: 'board', as: 'people', sheet: 'board.csv' }] };
const start = (t) => project(t, { 'mmc-feed.json': config, 'board.csv': sheet(ROWS) });
const peopleOf = (folder) =>
  Object.fromEntries(folder.json('public/people.json').people.map(({ id, name }) => [name, id]));
const guesses = (folder) =>
  folder
    .json('report/report.json')
    .findings.filter(({ code }) => code === 'guessed')
    .map(({ entry }) => entry?.id);

test('a corrected name keeps its id, by city and board', async (t) => {
  const folder = start(t);
  assert.equal((await folder.run('build')).exit, 0);
  const before = peopleOf(folder);
  folder.write('board.csv', sheet(ROWS.map((row) => row.replace('Yousef Shawarbeh', 'Yousef Al-Shawarbeh')).reverse()));
  await folder.run('build');
  assert.equal(peopleOf(folder)['Yousef Al-Shawarbeh'], before['Yousef Shawarbeh']);
  assert.deepEqual(guesses(folder), []);
});

test('a corrected city keeps the id, where the rest of the row is equal', async (t) => {
  const folder = start(t);
  await folder.run('build');
  const before = peopleOf(folder);
  folder.write('board.csv', sheet(ROWS.map((row) => row.replace('Kampala', 'Kampala Capital City'))));
  await folder.run('build');
  assert.equal(peopleOf(folder)['Erias Lukwago'], before['Erias Lukwago']);
});

test('a row that is like no other has a new id, never one that somebody had, and is said to be guessed', async (t) => {
  const folder = start(t);
  await folder.run('build');
  const before = Object.values(peopleOf(folder));
  const row = 'Giorgos Kaminis,Athens,Greece,Governing Board,Member,Mayor of Athens.';
  folder.write('board.csv', sheet([ROWS[0], ROWS[1], row]));
  await folder.run('build');
  const id = peopleOf(folder)['Giorgos Kaminis'];
  assert.equal(before.includes(id), false);
  assert.deepEqual(guesses(folder), [id]);
});

test('an id by hand is kept through "ids"', async (t) => {
  const folder = start(t);
  await folder.run('build');
  const given = peopleOf(folder)['Erias Lukwago'];
  const other = project(t, {
    'mmc-feed.json': { ...config, ids: { 'lord-mayor': given } },
    'board.csv': sheet(ROWS),
  });
  await other.run('build');
  assert.equal(peopleOf(other)['Erias Lukwago'], 'lord-mayor');
});

test('of two entries with one id the first wins, and the report says so', async (t) => {
  const sources = ['a', 'b'].map((name) => ({ name, as: 'news', content: `${name}.json` }));
  const folder = project(t, {
    'mmc-feed.json': { ...CONFIG, sources },
    'a.json': content({ items: [item('same', { title: 'The first of the two' })] }),
    'b.json': content({ items: [item('same', { title: 'The second of the two' })] }),
  });
  await folder.run('build');
  const { items } = folder.json('public/feed.json');
  assert.deepEqual(
    items.map(({ title }) => title),
    ['The first of the two'],
  );
  assert.ok(folder.json('report/report.json').findings.some(({ code }) => code === 'id-repeated'));
});

test('the ledger has former addresses, and no text', async (t) => {
  const folder = project(t, { 'mmc-feed.json': CONFIG, 'source.json': content({ items: [item('a')] }) });
  await folder.run('build');
  folder.write('source.json', content({ items: [item('a', { url: 'https://new.example/a' })] }));
  await folder.run('build');
  const ledger = folder.read('mmc-feed.ledger.json');
  assert.match(ledger, /"former":\["https:\/\/mmc\.example\/news\/a"\]/);
  assert.doesNotMatch(ledger, /Cities discuss/);
  assert.match((await folder.run('explain', 'https://mmc.example/news/a')).stdout, /^a: /);
});

test('cities and people that a title names are linked, unless two have the name', async (t) => {
  const city = (id, name, country) => ({ type: 'Feature', id, geometry: null, properties: { name, country } });
  const cities = [
    city('kampala-uganda', 'Kampala', 'UG'),
    city('sj-cr', 'San José', 'CR'),
    city('sj-us', 'San José', 'US'),
  ];
  const items = [
    item('a', { title: 'Kampala and its mayor Erias Lukwago' }),
    item('b', { title: 'A summit in San José' }),
    item('c', { title: 'In Kampalas surroundings' }),
  ];
  const people = [{ id: 'lukwago', name: 'Erias Lukwago' }];
  const folder = project(t, { 'mmc-feed.json': CONFIG, 'source.json': content({ items, people, cities }) });
  await folder.run('build');
  const byId = Object.fromEntries(folder.json('public/feed.json').items.map(({ id, _mmc }) => [id, _mmc]));
  assert.deepEqual([byId.a.cities, byId.a.people], [['kampala-uganda'], ['lukwago']]);
  assert.deepEqual([byId.b.cities, byId.c.cities], [undefined, undefined]);
  const asked = folder.json('report/report.json').findings.filter(({ code }) => code === 'name-ambiguous');
  assert.deepEqual(
    asked.map(({ entry }) => entry.id),
    ['b'],
  );
});
