/** The configurator as it ships, in Chromium, beside the built widgets: its policy, its preview, and axe in both schemes. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { readSnippet } from '../bench/shift/snippets.mjs';
import { CHROME_FLAGS, chromePath } from '../support/browsers.mjs';
import { startHosts } from '../support/hosts.mjs';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What somebody could send as a link. */
const HOSTILE = `#widget=news-list&heading=${encodeURIComponent('"><img src=x onerror=alert(1)>')}&src=javascript:alert(1)&--mmc-radius=0;}`;

describe('the built configurator', () => {
  let browser;
  let home;

  before(async () => {
    home = `${(await startHosts()).widgets}/configurator/v1/configurator/index.html`;
    browser = await chromium.launch({ executablePath: chromePath, args: CHROME_FLAGS });
  });
  after(() => browser.close());

  it('writes a snippet, line by line, with the space that the real widget takes', async () => {
    const { page } = await readSnippet(browser, `${home}#widget=board-roster&our-city=amman-jordan`);
    assert.match(
      page,
      /^<script\n {2}async\n {2}crossorigin\n {2}src="http:\/\/localhost:\d+\/configurator\/v1\/mmc-widgets\.js"\n><\/script>\n\n<mmc-board-roster\n/,
    );
    assert.match(page, /\n {2}our-city="amman-jordan"\n/);
    assert.match(page, /min-height: max\(\d{3,4}px, min\(\d{4}px, \(600px - 100vw\) \* 9999\)\)/);
  });

  it('writes resource hints for files that are there', async () => {
    const { head } = await readSnippet(browser, `${home}#widget=news-list&lang=ar&fast=true`);
    const addresses = [...head.matchAll(/ href="([^"]+)"/g)].map(([, address]) => address);
    assert.deepEqual(
      addresses.map((address) => address.replace(/^.*\/v1\/(modules\/\w+\/)?/, '')),
      [new URL(home).origin, 'feed.json', 'news-list/news-list.js', 'words/news-list-ar.js'],
    );
    for (const address of addresses.slice(1)) assert.equal((await fetch(address)).status, 200, address);
  });

  it('is no wider than a phone', async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
    await page.goto(home);
    await page.locator('.verdict').first().waitFor();
    await page.frameLocator('.phone').locator('mmc-news-list[state="ready"]').waitFor({ state: 'attached' });
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    await page.close();
  });

  for (const colorScheme of ['light', 'dark']) {
    it(`keeps its own policy, and passes axe, ${colorScheme}`, async () => {
      const page = await browser.newPage({ colorScheme });
      const said = [];
      page.on('console', (message) => {
        // This host has no folder for the version alone: the page asks, and says so.
        const isAsked = message.location().url.endsWith('/integrity.json');
        if (message.type() === 'error' && !isAsked) said.push(message.text());
      });
      page.on('pageerror', (error) => said.push(error.message));
      page.on('dialog', (dialog) => said.push(dialog.message()));
      await page.goto(home + HOSTILE);
      await page.locator('.verdict').first().waitFor();
      await page.frameLocator('.frame').locator('mmc-news-list[state="ready"]').waitFor();
      for (const summary of await page.locator('details.step > summary').all()) await summary.click();
      const violations = await page.evaluate(`${axe}; axe.run({ rules: { 'frame-tested': { enabled: false } } })`);
      assert.deepEqual(
        violations.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
        [],
      );
      assert.deepEqual(said, []);
      await page.close();
    });
  }
});
