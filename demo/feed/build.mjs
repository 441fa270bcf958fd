/**
 * Puts the sample feed together from the four files beside this one.
 * `node demo/feed/build.mjs` checks them and prints what they hold.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const read = (file) => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));

/** The sample as one document, the content feed. Throws where an id is used twice or leads nowhere. */
export function buildSampleFeed() {
  const { _mmc, ...head } = read('./feed.json');
  const items = read('./news.json');
  const people = read('./people.json');
  const features = read('./cities.json');
  checkReferences(items, people, features);
  return { ...head, items, _mmc: { ..._mmc, people, cities: { type: 'FeatureCollection', features } } };
}

function checkReferences(items, people, cities) {
  uniqueIds('news.json', items);
  const personIds = uniqueIds('people.json', people);
  const cityIds = uniqueIds('cities.json', cities);

  for (const { id, _mmc = {} } of items) {
    known(_mmc.cities, cityIds, `news.json, "${id}": no city`);
    known(_mmc.people, personIds, `news.json, "${id}": no person`);
  }
  for (const { id, city_id } of people) {
    known(city_id && [city_id], cityIds, `people.json, "${id}": no city`);
  }
  for (const { id, properties } of cities) {
    known(properties.people, personIds, `cities.json, "${id}": no person`);
  }
}

function uniqueIds(file, entries) {
  const ids = new Set();
  for (const { id } of entries) {
    if (!id) throw new Error(`${file}: an entry has no id`);
    if (ids.has(id)) throw new Error(`${file}: the id "${id}" is used twice`);
    ids.add(id);
  }
  return ids;
}

function known(used = [], ids, message) {
  for (const id of used) {
    if (!ids.has(id)) throw new Error(`${message} has the id "${id}"`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { items, _mmc } = buildSampleFeed();
  console.log(`${items.length} news items, ${_mmc.people.length} people, ${_mmc.cities.features.length} cities`);
}
