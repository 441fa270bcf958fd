// What entries of different sources know of each other.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CONFIG, project } from './support/project.mjs';

const SOURCES = {
  'mmc-feed.json': {
    ...CONFIG,
    sources: [
      { name: 'news', as: 'news', sheet: 'news.csv' },
      { name: 'noticias', as: 'news', sheet: 'noticias.csv', language: 'fr' },
      { name: 'board', as: 'people', sheet: 'board.csv' },
      { name: 'cities', as: 'cities', sheet: 'cities.csv' },
    ],
  },
  'news.csv': 'Id;Title\nbrief;Mayors of Mexico and Peru\n',
  'noticias.csv': 'Id;Title\nbref;À Mexico, un nouveau centre\n',
  'cities.csv': 'Name;Name (fr);Country\nMexico City;Mexico;Mexico\nSan José;;Costa Rica\nSan José;;United States\n',
  'board.csv':
    'Name;City;Country;Board\nAna;Mexico;Mexico;Board\nBob;San José;Costa Rica;Board\nCleo;San José;;Board\nDan;Lima;Peru;Board\n',
};

test('a text names a city in its own language: "Mexico" is one in French, and a country in English', async (t) => {
  const { run, json } = project(t, SOURCES);
  assert.equal((await run('build', '--quiet')).exit, 0);
  assert.equal(json('public/feed.json').items[0]._mmc?.cities, undefined);
  assert.deepEqual(json('public/fr/feed.json').items[0]._mmc.cities, ['mexico-city-mexico']);
});

test('a mayor is tied to the city of that name in that country, and to none where there are two', async (t) => {
  const { run, json } = project(t, SOURCES);
  await run('build', '--quiet');
  const homes = json('public/feed.json')._mmc.people.map(({ id, city_id }) => [id, city_id]);
  assert.deepEqual(homes, [
    ['ana', 'mexico-city-mexico'],
    ['bob', 'san-jose-costa-rica'],
    ['cleo', undefined],
    ['dan', undefined],
  ]);
});
