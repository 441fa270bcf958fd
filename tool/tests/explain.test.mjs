// Where a value comes from: each step from the cell to the value, in words.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { CONFIG, content, item, project } from './support/project.mjs';

const SOURCES = [
  { name: 'board', as: 'people', sheet: 'board.csv', set: { summary: 'On the board.' } },
  { name: 'cities', as: 'cities', sheet: 'cities.csv' },
];
const FILES = {
  'mmc-feed.json': { ...CONFIG, sources: SOURCES },
  'board.csv':
    'Name,City,Country,Board,From,Link\n  Ana  Ruiz ,Quito,Ecuador,Leadership Board;Task Force,March 2023,quito.example\n',
  'cities.csv': 'City;Country;Latitude;Longitude\nQuito;Ecuador;-0,1807;-78,4678\nHargeisa;Somaliland;9,56;44,06\n',
};

test('by id: each value, its cell, and what was done to it', async (t) => {
  const folder = project(t, FILES);
  const { stdout } = await folder.run('explain', 'ana-ruiz');
  assert.match(stdout, /name: Ana Ruiz\n +board\.csv!A2: " {2}Ana {2}Ruiz " → spaces and invisible characters tidied/);
  assert.match(stdout, /country: EC\n +board\.csv!C2: "Ecuador" → recognised as a country \(EC\)/);
  assert.match(stdout, /organization: Task Force\n +board\.csv!D2: .* → split into several/);
  assert.match(stdout, /start_date: 2023-03\n +board\.csv!E2: "March 2023" → read as a date/);
  assert.match(stdout, /url: https:\/\/quito\.example\/?\n +board\.csv!F2: .* → https:\/\/ put in front/);
  assert.match(stdout, /summary: On the board\.\n.*→ set in the configuration/);
});

test('by cell: the values that it gave, each half of a place its own', async (t) => {
  const folder = project(t, FILES);
  const { stdout } = await folder.run('explain', 'cities.csv!D2');
  assert.match(
    stdout,
    /^quito-ecuador: Quito\n +geometry\.coordinates\[0\]: -78\.4678\n +cities\.csv!D2: "-78,4678" → read as/,
  );
  assert.match((await folder.run('explain', 'cities.csv!B3')).stdout, /country_name: Somaliland/);
});

test('a part of a list has the cell of the list', async (t) => {
  const sources = [{ name: 'news', as: 'news', sheet: 'news.csv' }];
  const text = 'Title,Type,Topics\nMayors meet in Quito,Report,Housing; Labour\n';
  const folder = project(t, { 'mmc-feed.json': { ...CONFIG, sources }, 'news.csv': text });
  const { stdout } = await folder.run('explain', 'mayors-meet-in-quito');
  assert.match(stdout, /topics\[1\]: Labour\n +news\.csv!C2: "Housing; Labour"/);
});

test('of what is held, its place and when it is due are said, and nothing that the asker does not know', async (t) => {
  const held = item('secret', { date_published: '2026-12-24' });
  const folder = project(t, { 'mmc-feed.json': CONFIG, 'source.json': content({ items: [held] }) });
  const place = /source\.json!items\[0\]: [^\n]+ 2026-12-24T00:00:00Z\n$/;
  assert.match((await folder.run('explain', 'secret')).stdout, new RegExp(`^secret\n${place.source}`));
  assert.match((await folder.run('explain', held.url)).stdout, new RegExp(`^${place.source}`));
});

test('every step that the mapping takes has words in five languages', () => {
  const steps = readFileSync(new URL('../src/cli/words/steps.ts', import.meta.url), 'utf8');
  const map = new URL('../src/map/', import.meta.url);
  const codes = readdirSync(map).flatMap((file) => {
    if (!file.endsWith('.ts')) return [];
    const text = readFileSync(new URL(file, map), 'utf8');
    return [...text.matchAll(/\[\{ code: '([a-z-]+)'/g)].map(([, code]) => code);
  });
  assert.ok(codes.length >= 8);
  for (const code of codes) assert.match(steps, new RegExp(`^ {2}'?${code}'?: \\{`, 'm'), code);
});

test('what is near is named', async (t) => {
  const folder = project(t, FILES);
  assert.match((await folder.run('explain', 'quito')).stderr, /"quito-ecuador"/);
});
