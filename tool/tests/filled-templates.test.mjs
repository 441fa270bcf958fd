// Templates, filled in as an editor would, build without a finding: three kinds, five languages, workbook and CSV.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readSheet } from '../dist/testing.mjs';
import { CONFIG, project } from './support/project.mjs';
import { oneTab } from './support/workbook.mjs';

const LANGUAGES = ['en', 'es', 'fr', 'pt', 'ar'];

/** What is entered, by the field that a column fills. Countries as the drop-downs write them. */
const UGANDA = { en: 'Uganda', es: 'Uganda', fr: 'Ouganda', pt: 'Uganda', ar: 'أوغندا' };
const values = (language) => ({
  people: {
    name: 'Ana Ruiz',
    title: 'Mayor',
    city: 'Kampala',
    country: UGANDA[language],
    board: 'Board',
    role: 'Member',
    from: '2024-05-01',
    image: 'https://mmc.example/ana.jpg',
    image_alt: 'Ana Ruiz at her desk.',
    link: 'https://mmc.example/ana',
  },
  cities: {
    name: 'Kampala',
    country: UGANDA[language],
    region: 'Africa',
    latitude: language === 'en' || language === 'ar' ? '0.3136' : '0,3136',
    longitude: language === 'en' || language === 'ar' ? '32.5811' : '32,5811',
    programmes: 'Fund; Task Force',
    since: '2019',
  },
  news: {
    title: 'Kampala opens a centre',
    link: 'https://mmc.example/1',
    date: '2026-11-04',
    type: 'Statement',
    topics: 'Housing; Health',
    summary: 'One sentence.',
    embargo: '2026-11-01 09:00',
  },
});

/** The headers of a template, and which field each fills: as the tool itself reads a row of marks below them. */
function columnsOf(as, headers) {
  const marks = headers.map((_, index) => `mark ${index}`);
  const { rows } = readSheet(oneTab([headers, marks]), { source: 's', fileName: 't.xlsx', as });
  return headers.map((_, index) => rows[0].fields.find(({ cell }) => cell.text === `mark ${index}`)?.target);
}

for (const as of ['people', 'cities', 'news']) {
  for (const language of LANGUAGES) {
    test(`${as} in ${language}`, async (t) => {
      const folder = project(t, {});
      assert.equal((await folder.run('template', `${as}.csv`, '--lang', language)).exit, 0);
      const text = readFileSync(join(folder.folder, `${as}.csv`), 'utf8');
      const separator = text.includes(';') ? ';' : ',';
      const headers = text.replace('\uFEFF', '').trim().split(separator);
      const entered = values(language)[as];
      const row = columnsOf(as, headers).map((target) => entered[target] ?? '');
      assert.equal(row.filter(Boolean).length, Object.keys(entered).length, 'each value has its column');
      const line = row.map((value) => (/[;,]/.test(value) ? `"${value}"` : value)).join(separator);
      folder.write(`${as}.csv`, `${text}${line}\r\n`);
      folder.write(`${as}.xlsx`, oneTab([headers, row]));
      for (const format of ['csv', 'xlsx']) {
        const sources = [{ name: 'table', as, sheet: `${as}.${format}` }];
        folder.write('mmc-feed.json', { ...CONFIG, out: `out-${format}`, sources });
        const { exit, stdout, stderr } = await folder.run('check', '--json');
        assert.equal(exit, 0, stderr);
        const { findings, sources: states } = JSON.parse(stdout);
        assert.deepEqual(
          findings.map(({ code, message }) => `${code}: ${message}`),
          [],
        );
        assert.equal(states[0].entries, 1);
      }
    });
  }
}

test('a template is never written over a file', async (t) => {
  const folder = project(t, { 'people.xlsx': 'mine' });
  const { exit, stderr } = await folder.run('template', 'people.xlsx');
  assert.equal(exit, 64);
  assert.match(stderr, /people\.xlsx is there already/);
  assert.equal(folder.read('people.xlsx'), 'mine');
});
