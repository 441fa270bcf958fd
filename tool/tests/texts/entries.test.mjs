// Place and first publisher of an entry, from its text.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstPublished } from '../../dist/testing.mjs';
import { CONFIG, project } from '../support/project.mjs';
import { post, term, wordpress } from '../support/wordpress.mjs';

const quoted = (cell) => `"${cell.replaceAll('"', '""')}"`;
const sheet = (...rows) =>
  [['Title', 'Date', 'Type', 'Place', 'Text'], ...rows].map((row) => row.map(quoted).join()).join('\n');
const REST = 'As leaders gathered, mayors asked for a seat at the table.';

/** The entry of a sheet of one row, and what is found. */
async function built(t, text, place = '') {
  const folder = project(t, {
    'mmc-feed.json': { ...CONFIG, sources: [{ name: 'news', as: 'news', sheet: 'news.csv' }] },
    'news.csv': sheet(['Mayors ask for a seat', '2026-11-04', 'Report', place, text]),
  });
  const { exit, stderr } = await folder.run('build');
  assert.equal(exit, 0, stderr);
  return {
    folder,
    item: folder.json('public/feed.json').items[0],
    findings: folder.json('report/report.json').findings,
  };
}

test('the place of the dateline is that of the entry, and explain says so', async (t) => {
  const { folder, item, findings } = await built(t, `Rio de Janeiro, Brazil (4 November 2026) – ${REST}`);
  assert.equal(item._mmc.place, 'Rio de Janeiro, Brazil');
  assert.deepEqual(findings, []);
  const { stdout } = await folder.run('explain', item.id);
  assert.match(stdout, /_mmc\.place: Rio de Janeiro, Brazil\n.*news\.csv!E2.*taken from the dateline/);
});

test('a place that an editor has filled in is not touched', async (t) => {
  const { item } = await built(t, `GENEVA— ${REST}`, 'Lima');
  assert.equal(item._mmc.place, 'Lima');
});

test('a place that is not certain is said', async (t) => {
  const { item, findings } = await built(t, `Geneva — ${REST}`);
  assert.equal(item._mmc.place, 'Geneva');
  const [finding] = findings;
  assert.deepEqual([finding.code, finding.field, finding.value], ['guessed', 'place', 'Geneva']);
  assert.equal(finding.where.cell, 'E2');
});

test('a date in the dateline that is not that of the entry is said', async (t) => {
  const { findings } = await built(t, `Geneva, Switzerland (15 December 2025) – ${REST}`);
  assert.deepEqual(
    findings.map(({ code }) => code),
    ['date-disagrees'],
  );
});

const NOTICE = 'This paper first appeared on Apolitical. MMC engages in content partnerships with others.';

test('where a text appeared first is its cross-post, with the sentences that say so', async (t) => {
  const { item, findings } = await built(t, `${NOTICE} The paper shows how cities act.\n\nMore of it.`);
  assert.deepEqual(item._mmc.cross_post, { publisher: 'Apolitical', notice: NOTICE });
  assert.deepEqual(
    findings.map(({ code, value }) => `${code} ${value}`),
    ['guessed Apolitical'],
  );
});

const FIRST = {
  'This article was originally published by Thomson Reuters Foundation News on 4 May 2026.':
    'Thomson Reuters Foundation News',
  'This op-ed first appeared in The Guardian, and is reproduced with permission.': 'Guardian',
  'Este artículo se publicó originalmente en El País.': 'El País',
  'Este texto fue publicado por primera vez en Planeta Futuro.': 'Planeta Futuro',
  'Cet article a été publié d’abord dans Le Monde.': 'Le Monde',
  'Ce texte est paru initialement sur Citiscope.': 'Citiscope',
  'Este artigo foi publicado originalmente no Público.': 'Público',
  'نُشر هذا المقال لأول مرة في صحيفة الحياة.': 'صحيفة الحياة',
  'Mayors first appeared in Geneva as partners.': undefined,
  'Cities act first, and publish later.': undefined,
};
for (const [text, publisher] of Object.entries(FIRST)) {
  test(`“${text}”`, () => assert.equal(firstPublished(text)?.publisher, publisher));
}

test('a WordPress can be told to take both from the text, whatever else it has', async (t) => {
  const { address } = await wordpress(t, {
    taxonomies: [{ slug: 'place', name: 'Places', rest_base: 'place', types: ['post'] }],
    terms: { place: [term(1, 'Everywhere')] },
    posts: { posts: [post(1, { place: [1], content: { rendered: `<p>NEW YORK&mdash; ${REST}</p>` } })] },
  });
  const source = { name: 'news', as: 'news', wordpress: address };
  const folder = project(t, { 'mmc-feed.json': { ...CONFIG, sources: [source] } });
  const place = async () => {
    const { exit, stderr } = await folder.run('build');
    assert.equal(exit, 0, stderr);
    return folder.json('public/feed.json').items[0]._mmc.place;
  };
  assert.equal(await place(), 'Everywhere');
  const fields = { place: 'dateline', cross_post: 'opening' };
  folder.write('mmc-feed.json', { ...CONFIG, sources: [{ ...source, fields }] });
  assert.equal(await place(), 'New York');
});

test('the type in front of a title is taken off where the configuration takes it from there', async (t) => {
  const titles = {
    'Press Release: Paris opens its doors': ['Press Release', 'Paris opens its doors'],
    'MMC Readout – Mayors meet in Lima': ['MMC Readout', 'Mayors meet in Lima'],
    'Comunicado de prensa: Bogotá acoge': ['Comunicado de prensa', 'Bogotá acoge'],
    'Lima: a city that welcomes': [undefined, 'Lima: a city that welcomes'],
    Statement: [undefined, 'Statement'],
  };
  const written = Object.keys(titles);
  const { address } = await wordpress(t, {
    posts: { posts: written.map((rendered, index) => post(index + 1, { title: { rendered } })) },
  });
  const source = { name: 'news', as: 'news', wordpress: address, fields: { type: 'title' } };
  const folder = project(t, { 'mmc-feed.json': { ...CONFIG, sources: [source] } });
  assert.equal((await folder.run('build')).exit, 0);
  const items = new Map(folder.json('public/feed.json').items.map((item) => [item.id, item]));
  for (const [index, expected] of Object.values(titles).entries()) {
    const { _mmc, title } = items.get(`news-${index + 1}`);
    assert.deepEqual([_mmc?.type, title], expected);
  }
  delete source.fields;
  folder.write('mmc-feed.json', { ...CONFIG, sources: [source] });
  await folder.run('build');
  assert.ok(folder.json('public/feed.json').items.some(({ title }) => title === written[0]));
});
