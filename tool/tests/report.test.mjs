// The report as an editor opens it: five languages, light and dark, on a phone and on paper; nothing that axe finds.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { CHROME_FLAGS, chromePath } from '../../tests/support/browsers.mjs';
import { CONFIG, content, item, project } from './support/project.mjs';
import { oneTab } from './support/workbook.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const LANGUAGES = ['en', 'es', 'fr', 'pt', 'ar'];
const SECRET = 'A fund that nobody may know of yet';

let browser;
before(async () => {
  browser = await chromium.launch({ executablePath: chromePath, args: CHROME_FLAGS });
});
after(() => browser.close());

const CITIES = [
  ['City', 'Country', 'Latitude', 'Longitude', 'Phone (private)'],
  ['Kampala', 'Uganda', 32.5811, 0.3136, '1'],
  ['Milan', 'Italy', 45.4642, 9.19, '2'],
  ['Quito', 'Ecuador', -0.1807, -78.4678, '3'],
];

/** A run with everything that a report can have: new, changed and gone, to do, held, guessed, a source that failed. */
async function fullReport(t, language) {
  const sources = [
    ...CONFIG.sources,
    { name: 'cities', as: 'cities', sheet: 'cities.xlsx' },
    { name: 'gone', as: 'news', content: 'gone.json', optional: true },
  ];
  const folder = project(t, {
    'mmc-feed.json': { ...CONFIG, sources },
    'source.json': content({ items: [item('a'), item('b'), item('old')] }),
    'cities.xlsx': oneTab(CITIES),
  });
  await folder.run('build');
  const held = item('held', { title: SECRET, date_published: '2026-12-24' });
  const changed = item('a', { title: 'Cities <b>discuss</b> & agree', url: 'javascript:void 0' });
  folder.write('source.json', content({ items: [changed, item('b'), item('new'), held] }));
  folder.write('cities.xlsx', oneTab([...CITIES, ['Accra', 'Ghana', 5.6, -0.18, '4']], { hidden: [3] }));
  const { exit, stderr } = await folder.run('build', '--lang', language);
  assert.equal(exit, 0, stderr);
  return join(folder.folder, 'report/index.html');
}

async function open(t, file, options = {}) {
  const context = await browser.newContext({ bypassCSP: true, ...options });
  t.after(() => context.close());
  const page = await context.newPage();
  const problems = [];
  page.on('console', (message) => problems.push(message.text()));
  page.on('request', (request) => request.url().startsWith('file:') || problems.push(request.url()));
  await page.goto(pathToFileURL(file).href);
  return { page, problems };
}

async function axeFinds(page) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run());
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`);
}

for (const language of LANGUAGES) {
  test(`in ${language}: nothing that axe finds, light and dark, and nothing wider than a phone`, async (t) => {
    const file = await fullReport(t, language);
    for (const colorScheme of ['light', 'dark']) {
      const { page, problems } = await open(t, file, { colorScheme, viewport: { width: 360, height: 700 } });
      assert.deepEqual(await axeFinds(page), []);
      assert.deepEqual(problems, []);
      const { scrollWidth, dir, lang } = await page.evaluate(() => ({
        scrollWidth: document.documentElement.scrollWidth,
        dir: document.documentElement.dir,
        lang: document.documentElement.lang,
      }));
      assert.ok(scrollWidth <= 360, `${scrollWidth} px`);
      assert.deepEqual([lang, dir], [language, language === 'ar' ? 'rtl' : 'ltr']);
    }
  });
}

test('it says what happened without a script, and without a word of JSON', async (t) => {
  const file = await fullReport(t, 'en');
  const html = readFileSync(file, 'utf8');
  assert.doesNotMatch(html, /<script|<link|\s(on\w+|src|href)=/);
  const { page } = await open(t, file, { javaScriptEnabled: false });
  const text = await page.locator('body').innerText();
  for (const said of [
    'Kampala',
    'C2',
    'Cities <b>discuss</b> & agree',
    SECRET,
    'Phone (private)',
    'cities.xlsx',
    'gone',
  ]) {
    assert.ok(text.includes(said), said);
  }
  assert.doesNotMatch(text.replaceAll(/\w+\.json/g, ''), /null|undefined|\[|schema|array|JSON|\{/i);
  assert.doesNotMatch(readFileSync(file.replace('index.html', 'report.json'), 'utf8'), new RegExp(SECRET));
});

test('on paper it is black on white, with no cause broken over two pages', async (t) => {
  const { page } = await open(t, await fullReport(t, 'en'), { colorScheme: 'dark' });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const style = await page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.body);
    return [backgroundColor, color, getComputedStyle(document.querySelector('.cause')).breakInside];
  });
  assert.deepEqual(style, ['rgb(255, 255, 255)', 'rgb(0, 0, 0)', 'avoid']);
});
