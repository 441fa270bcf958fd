// No document breaks the reader. FUZZ_SEED runs one seed again, FUZZ_RUNS more or fewer documents than 10,000.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { FeedError } from '../../dist/package/feed/errors.js';
import { createQuickReader } from '../../dist/package/feed/quick-reader.js';
import { read } from '../../dist/package/feed/read.js';
import { cityShape } from '../../dist/package/feed/section-shapes.js';
import { extensionHeadShape, feedHeadShape, newsItemShape, personShape } from '../../dist/package/feed/shapes.js';

const RUNS = Number(process.env.FUZZ_RUNS ?? 10_000);
const SEED = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31);

const sample = JSON.parse(readFileSync(new URL('../../demo/feed/feed.json', import.meta.url), 'utf8'));
const feed = {
  ...sample,
  items: sample.items.slice(0, 4),
  _mmc: {
    ...sample._mmc,
    people: sample._mmc.people.slice(0, 4),
    cities: { ...sample._mmc.cities, features: sample._mmc.cities.features.slice(0, 4) },
  },
};

const post = (id) => ({
  id,
  date: '2026-05-12T09:00:00',
  date_gmt: '2026-05-12T07:00:00',
  modified: '2026-05-13T09:00:00',
  link: `https://harbour.example.org/${id}/`,
  title: { rendered: `Harbour note ${id} &#8211; &eacute;` },
  excerpt: { rendered: '<p>[vc_row]The port reopens&hellip; <a class="more-link" href="/1">Read more</a></p>' },
  content: { rendered: '<p>One <b>paragraph</b>.</p><figure><img alt="a > b" src="/a.png"></figure>' },
  _embedded: {
    author: [{ name: 'Press', link: 'https://harbour.example.org/press' }],
    'wp:featuredmedia': [{ source_url: '/a.jpg', alt_text: 'A quay', media_details: { sizes: {} } }],
    'wp:term': [
      [
        { id: 4, name: 'Reports', taxonomy: 'category' },
        { id: 5, name: 'Quays', taxonomy: 'post_tag' },
      ],
    ],
  },
});
const popolo = {
  persons: [1, 2, 3].map((id) => ({ id, name: `Person ${id}`, area_id: 'a', links: [{ url: '/x', note: 'X' }] })),
  organizations: [{ id: 'o', name: 'Quay Council', dissolution_date: '2099', memberships: [{ person_id: '3' }] }],
  memberships: [1, 2].map((id) => ({ person_id: id, organization_id: 'o', post_id: 'p', legislative_period_id: 't' })),
  posts: [{ id: 'p', label: 'Chair', organization_id: 'o' }],
  areas: [{ id: 'a', name: 'The Mole' }],
  events: [{ id: 't', start_date: '2020', end_date: '2999' }],
};
const geoJson = {
  type: 'FeatureCollection',
  features: [1, 2, 3].map((id) => ({
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates: [id, id] },
    properties: { NAME: `Quay ${id}`, 'name:es': `Muelle ${id}`, country: 'Jordan' },
  })),
};

/** Documents, and the lists of entries in each that are read by themselves. */
const DOCUMENTS = {
  'content feed': [feed, [['items'], ['_mmc', 'people'], ['_mmc', 'cities', 'features']]],
  WordPress: [[1, 2, 3].map(post), [[]]],
  Popolo: [popolo, [['persons']]],
  GeoJSON: [geoJson, [['features']]],
};

const HOSTILE = [
  '',
  '<script>alert(1)</script>',
  'javascript:alert(1)',
  '//',
  '__proto__',
  'constructor',
  '\uD800',
  '\u202E\u0000',
  '&#x110000;&amp',
  '[a_b',
  '<a "',
  '9999-99-99',
  '-',
  'a'.repeat(5_000),
  'y e '.repeat(500),
  '\u0301'.repeat(500),
];
const hostile = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(null, true, false, 0, -1, 1e308, 5e-324, [], {}, [[]], { a: {} }),
  fc.jsonValue({ maxDepth: 2 }),
);
const CHANGES = ['replace', 'drop', 'double', 'nest', 'rename', 'swap', 'add'];

/** A change to make somewhere in a document: where is told by numbers, so that any will do. */
const change = fc.record({
  kind: fc.constantFrom(...CHANGES),
  at: fc.array(fc.nat(40), { minLength: 1, maxLength: 7 }),
  value: hostile,
});
const mutated = fc.record({
  name: fc.constantFrom(...Object.keys(DOCUMENTS)),
  changes: fc.array(change, { minLength: 1, maxLength: 4 }),
});

const isContainer = (value) => typeof value === 'object' && value !== null;

/** Makes a change in a document, and returns the way to where it was made. */
function apply(document, { kind, at, value: given }) {
  // Its own copy: a later change may be made inside it, and would change what was generated.
  const value = structuredClone(given);
  let parent = document;
  const way = [];
  for (const number of at) {
    const keys = Object.keys(parent);
    if (keys.length === 0) break;
    const key = keys[number % keys.length];
    way.push(key);
    if (!isContainer(parent[key])) break;
    parent = way.length === at.length ? parent : parent[key];
  }
  const key = way.at(-1);
  const holder = way.slice(0, -1).reduce((from, step) => from[step], document);
  if (key === undefined) return way;
  const there = holder[key];
  if (kind === 'drop') Reflect.deleteProperty(holder, key);
  else if (kind === 'double') holder[key] = [there, there];
  else if (kind === 'nest') holder[key] = { [key]: there };
  else if (kind === 'swap') holder[key] = typeof there === 'number' ? String(there) : Number(there) || String(there);
  else if (kind === 'rename') {
    holder[`${key}_`] = there;
    Reflect.deleteProperty(holder, key);
  } else if (kind === 'add' && isContainer(there) && !Array.isArray(there))
    Object.assign(there, { [String(value).slice(0, 20)]: value });
  else holder[key] = value;
  return way;
}

const clone = (value) => JSON.parse(JSON.stringify(value));
const at = (document, path) => path.reduce((value, key) => value?.[key], document);
const entriesOf = ({ items, _mmc }) => [...items, ..._mmc.people, ..._mmc.cities.features];

/** The entries that no change touched, as they are read in the document as it was. */
function untouched(name, ways) {
  const [document, lists] = DOCUMENTS[name];
  const before = entriesOf(read(clone(document), ADDRESS).feed);
  const touched = (path) =>
    ways.some((way) => path.every((key, index) => way[index] === undefined || way[index] === key));
  return lists.flatMap((path) =>
    at(document, path).flatMap((entry, index) => {
      const isWhole = !touched([...path.map(String), String(index)]);
      return isWhole ? before.filter(({ id }) => id === String(entry.id)) : [];
    }),
  );
}

const ADDRESS = 'https://harbour.example.org/feed.json';

/** Changes of what entries share may change all of them: heads, organizations, posts, terms. */
const isShared = (name, way) =>
  !DOCUMENTS[name][1].some((path) => way.length > path.length + 1 && path.every((key, index) => way[index] === key));

describe(`${RUNS} documents that were changed at random, with the seed ${SEED}`, () => {
  it('are read or refused with a FeedError, and what was not touched is read as before', () => {
    let compared = 0;
    let slowest = { milliseconds: 0, name: '' };
    const property = fc.property(mutated, ({ name, changes }) => {
      const changed = clone(DOCUMENTS[name][0]);
      const ways = changes.map((each) => apply(changed, each));
      const document = clone(changed);
      const start = process.cpuUsage();
      let result;
      try {
        result = read(document, ADDRESS);
      } catch (error) {
        assert.ok(error instanceof FeedError, String(error?.stack ?? error));
        return;
      } finally {
        const milliseconds = process.cpuUsage(start).user / 1000;
        if (milliseconds > slowest.milliseconds) slowest = { milliseconds, name };
      }
      if (ways.some((way) => isShared(name, way))) return;
      const after = new Map(entriesOf(result.feed).map((entry) => [JSON.stringify(entry), entry]));
      for (const entry of untouched(name, ways)) {
        compared++;
        assert.ok(after.has(JSON.stringify(entry)), `lost: ${entry.id}`);
      }
    });
    const outcome = fc.check(property, { numRuns: RUNS, seed: SEED });
    console.log(`The slowest took ${slowest.milliseconds.toFixed(1)} ms of the processor (${slowest.name}).`);
    assert.ok(
      !outcome.failed,
      `FUZZ_SEED=${SEED} runs it again. ${fc.defaultReportMessage(outcome) ?? ''}\n${outcome.errorInstance?.stack ?? ''}`,
    );
    assert.ok(compared > RUNS / 10, `Only ${compared} entries were untouched.`);
  });

  it('are read quickly only where the whole reader would say the same of them, and are then as good as before', () => {
    let quick = 0;
    const property = fc.property(fc.array(change, { maxLength: 2 }), (changes) => {
      const document = clone(feed);
      for (const each of changes) apply(document, each);
      const original = clone(document);
      const quickly = readQuickly(document, ADDRESS);
      const outcome = outcomeOf(original);
      assert.deepEqual(outcomeOf(document), outcome);
      if (!quickly) return;
      quick++;
      assert.deepEqual(outcome, { warnings: [], feed: known(quickly) });
    });
    const outcome = fc.check(property, { numRuns: RUNS / 4, seed: SEED });
    assert.ok(
      !outcome.failed,
      `FUZZ_SEED=${SEED} runs it again. ${fc.defaultReportMessage(outcome) ?? ''}\n${outcome.errorInstance?.stack ?? ''}`,
    );
    assert.ok(quick > RUNS / 40, `Only ${quick} documents were read quickly.`);
  });
});

const SHAPES = { items: newsItemShape, people: personShape, cities: cityShape };
const readQuickly = createQuickReader(SHAPES);

function outcomeOf(document) {
  try {
    const { warnings, feed } = read(clone(document), ADDRESS);
    return { warnings: warnings.map(({ path }) => path), feed: known(feed) };
  } catch (error) {
    return error.kind;
  }
}

/** What the widgets know of a feed; the rest of a document they never look at. */
const known = ({ items, _mmc, ...head }) => ({
  ...ofShape(head, feedHeadShape),
  items: ofShape(items, [newsItemShape]),
  _mmc: {
    ...ofShape(_mmc, extensionHeadShape),
    people: ofShape(_mmc.people, [personShape]),
    cities: ofShape(_mmc.cities.features, [cityShape]),
  },
});

function ofShape(value, shape) {
  if (typeof shape === 'string' || !isContainer(value)) return value;
  if (Array.isArray(shape)) return value.map((entry) => ofShape(entry, shape[0]));
  const names = Object.keys(shape['*'] ? value : shape).filter((name) => value[name] !== undefined);
  return Object.fromEntries(names.map((name) => [name, ofShape(value[name], shape['*'] ?? shape[name])]));
}
