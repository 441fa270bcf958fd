// `preview`: what is public beside what would be, on loopback and nowhere else.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';
import { run } from '../dist/testing.mjs';
import { CHROME_FLAGS, chromePath } from '../../tests/support/browsers.mjs';
import { CONFIG, content, item, NOW, project } from './support/project.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SECRET = 'A fund that nobody may know of yet';

let browser;
before(async () => {
  browser = await chromium.launch({ executablePath: chromePath, args: CHROME_FLAGS });
});
after(() => browser.close());

/** A folder of which one state is public and another is in the sources. */
async function changed(t) {
  const people = [
    { id: 'ada', name: 'Ada Moreno', url: 'https://mmc.example/ada', memberships: [{ organization: 'Board' }] },
  ];
  const folder = project(t, {
    'mmc-feed.json': CONFIG,
    'source.json': content({ items: [item('kept'), item('mended'), item('gone')], people }),
  });
  await folder.run('build');
  const items = [
    item('kept'),
    item('mended', { title: 'A title that was mended' }),
    item('new', { title: 'Mayors meet in Lima' }),
    item('held', { title: SECRET, date_published: '2026-12-24' }),
  ];
  folder.write('source.json', content({ items, people }));
  return folder;
}

/** Starts it; it ends with the test. Resolves to its address. */
async function preview(t, { folder }, ...args) {
  const ended = new AbortController();
  let address;
  const printed = new Promise((resolve) => {
    const write = (text) => /http:\/\/127\.0\.0\.1:\d+\//.test(text) && resolve(text);
    address = run(['preview', '--now', NOW, ...args], {
      cwd: folder,
      env: { LANG: 'en_GB.UTF-8' },
      stdout: { write },
      stderr: { write: () => true },
      signal: ended.signal,
    });
  });
  t.after(async () => {
    ended.abort();
    assert.equal(await address, 0);
  });
  return /http:\/\/127\.0\.0\.1:\d+\//.exec(await printed)[0];
}

const textOf = async (address) => (await fetch(address)).text();

test('each side has its own feed, and nothing is written', async (t) => {
  const folder = await changed(t);
  const before = folder.files();
  const address = await preview(t, folder);
  const titles = async (side) =>
    JSON.parse(await textOf(`${address}${side}/feed.json`))
      .items.map(({ title }) => title)
      .sort();
  assert.deepEqual(await titles('now'), [
    'Cities discuss number gone',
    'Cities discuss number kept',
    'Cities discuss number mended',
  ]);
  assert.deepEqual(await titles('next'), [
    'A title that was mended',
    'Cities discuss number kept',
    'Mayors meet in Lima',
  ]);
  const page = await textOf(address);
  assert.match(page, /To be published: 1 new, 1 changed, 1 gone/);
  assert.match(page, /A title that was mended/);
  assert.deepEqual(folder.files(), before);
});

test('what is held is in nothing but the report', async (t) => {
  const address = await preview(t, await changed(t));
  for (const path of ['', 'next/feed.json', 'frame?side=next', 'entry?kind=news&id=held']) {
    assert.doesNotMatch(await textOf(address + path), new RegExp(SECRET), path);
  }
  assert.match(await textOf(`${address}report`), new RegExp(SECRET));
  assert.match(await textOf(`${address}entry?kind=news&id=held`), /held back/);
});

test('pages of a feed lead to each other here, and not to what is public', async (t) => {
  const folder = project(t, {
    'mmc-feed.json': CONFIG,
    'source.json': content({ items: Array.from({ length: 160 }, (_, index) => item(`n${index}`)) }),
  });
  const address = await preview(t, folder);
  const { next_url } = JSON.parse(await textOf(`${address}next/feed.json`));
  assert.ok(next_url.startsWith(`${address}next/`), next_url);
  assert.equal(JSON.parse(await textOf(next_url)).items.length, 100);
  assert.match(await textOf(address), /Nothing is public yet/);
});

test('a page of another site, whatever name it gives this machine, sees nothing', async (t) => {
  const address = await preview(t, await changed(t));
  const status = await new Promise((resolve) => {
    request(address, { headers: { host: 'evil.example' } }, (answer) => resolve(answer.resume().statusCode)).end();
  });
  assert.equal(status, 403);
  for (const path of ['next/../../mmc-feed.json', 'next/%2e%2e/source.json', 'nothing']) {
    assert.equal((await fetch(address + path)).status, 404, path);
  }
});

test('the sources are read again when asked', async (t) => {
  const folder = await changed(t);
  const address = await preview(t, folder);
  folder.write('source.json', content({ items: [item('kept'), item('mended'), item('gone')] }));
  await fetch(`${address}again`, { method: 'POST' });
  assert.equal(JSON.parse(await textOf(`${address}next/feed.json`)).items.length, 3);
});

test('a mistake in the configuration is told in the language of the editor, and mended by trying again', async (t) => {
  const folder = await changed(t);
  const address = await preview(t, folder, '--lang', 'es');
  const again = () => fetch(`${address}again`, { method: 'POST', redirect: 'manual' });
  folder.write('mmc-feed.json', { ...CONFIG, sources: [] });
  const answer = await again();
  assert.equal(answer.status, 500);
  const page = await answer.text();
  assert.match(page, /<html lang="es"/);
  assert.match(page, /No se pueden leer las fuentes/);
  assert.match(page, /mmc-feed\.json:1:\d+/);
  assert.match(page, /&quot;sources&quot;: se esperaba/);
  folder.write('mmc-feed.json', CONFIG);
  assert.equal((await again()).status, 303);
});

test('a run that a guard would stop says so, and shows what it is about', async (t) => {
  const folder = project(t, {
    'mmc-feed.json': CONFIG,
    'source.json': content({ items: Array.from({ length: 25 }, (_, index) => item(`n${index}`)) }),
  });
  await folder.run('build');
  folder.write('source.json', content({ items: [item('n1')] }));
  const address = await preview(t, folder, '--lang', 'fr');
  const page = await textOf(address);
  assert.match(page, /<header class="stopped">/);
  assert.equal(JSON.parse(await textOf(`${address}next/feed.json`)).items.length, 1);
});

test('in a browser: both sides, what changes marked, and the way from an entry to its source', async (t) => {
  const address = await preview(t, await changed(t));
  const page = await browser.newPage();
  t.after(() => page.close());
  const problems = [];
  page.on('console', (message) => problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('request', (one) => one.url().startsWith(address) || problems.push(one.url()));
  await page.goto(address);
  const sideOf = (name) => page.frames().find((frame) => frame.url().includes(`side=${name}`));
  const marked = async (name) => {
    await sideOf(name).waitForSelector('mmc-news-list[state=ready]');
    return sideOf(name).evaluate(() =>
      [...document.querySelector('mmc-news-list').shadowRoot.querySelectorAll('[data-id]')]
        .filter((entry) => getComputedStyle(entry).boxShadow !== 'none')
        .map(({ dataset }) => dataset.id)
        .sort(),
    );
  };
  assert.deepEqual(await marked('now'), ['gone', 'mended']);
  assert.deepEqual(await marked('next'), ['mended', 'new']);
  await sideOf('next').evaluate(() =>
    document.querySelector('mmc-news-list').shadowRoot.querySelector('[data-id=new] a').click(),
  );
  await page.waitForURL(/\/entry\?kind=news&id=new$/);
  const text = await page.locator('main').innerText();
  assert.match(text, /Mayors meet in Lima/);
  assert.match(text, /source\.json.*News 3/);
  assert.match(text, /date\s+2026-11-01\s+News 3 · date/);
  assert.deepEqual(problems, []);
});

for (const language of ['en', 'es', 'fr', 'pt', 'ar']) {
  test(`in ${language}: nothing that axe finds, and nothing wider than a phone, in every widget`, async (t) => {
    const address = await preview(t, await changed(t), '--lang', language);
    const page = await browser.newPage({ viewport: { width: 360, height: 700 } });
    t.after(() => page.close());
    for (const path of [
      '',
      '?widget=board-roster&theme=dark',
      '?widget=city-map',
      '?widget=press-release-card',
      'entry?kind=person&id=ada',
    ]) {
      await page.goto(address + path);
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() => globalThis.axe.run({ exclude: ['iframe'] }));
      assert.deepEqual(
        violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`),
        [],
      );
      const { scrollWidth, lang } = await page.evaluate(() => ({
        scrollWidth: document.documentElement.scrollWidth,
        lang: document.documentElement.lang,
      }));
      assert.ok(scrollWidth <= 360, `${path}: ${scrollWidth} px`);
      assert.equal(lang, language);
    }
  });
}
