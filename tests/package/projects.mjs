/**
 * `npm run test:package`: a fresh Vite project and a fresh React project install the packed package, compile with
 * strict checks, build, and run in Chromium. Needs the npm registry, or its packages in npm's cache.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { preview } from 'vite';
import { CHROME_FLAGS, chromePath } from '../support/browsers.mjs';
import { pack, project } from './packed.mjs';

const projects = fileURLToPath(new URL('projects/', import.meta.url));

/** Copies a project and the sample feed into a folder, installs the package there, compiles and builds it. */
function buildProject(name, { folder, tarball }) {
  const root = join(folder, name);
  cpSync(join(projects, name), root, { recursive: true });
  mkdirSync(join(root, 'public'));
  cpSync(join(project, 'dist/feed.json'), join(root, 'public/feed.json'));
  const run = (command, ...args) => execFileSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  run('npm', 'install', '--include=dev', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error', tarball);
  run(process.execPath, 'node_modules/typescript/bin/tsc');
  run(process.execPath, 'node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn');
  return root;
}

describe('a fresh project with the package', () => {
  let packed;
  let browser;

  before(async () => {
    packed = pack();
    browser = await chromium.launch({ executablePath: chromePath, args: CHROME_FLAGS });
  });
  after(async () => {
    await browser.close();
    rmSync(packed.folder, { recursive: true, force: true });
  });

  /** Opens a project's page, waits for both of its widgets, and hands it over; nothing may have gone wrong on it. */
  async function open(name, check) {
    const root = buildProject(name, packed);
    const options = { root, configFile: false, logLevel: 'warn', preview: { host: '127.0.0.1', port: 0 } };
    const server = await preview(options);
    const page = await browser.newPage();
    const troubles = [];
    page.on('pageerror', (error) => troubles.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
    try {
      await page.goto(server.resolvedUrls.local[0]);
      await page.locator('[state=ready]').nth(1).waitFor();
      await check(page);
      assert.deepEqual(troubles, []);
    } finally {
      await page.close();
      await server.close();
    }
  }

  it('of Vite and TypeScript compiles and runs', () =>
    open('vite', async (page) => {
      assert.equal(await page.locator('mmc-news-list [part~=title]').count(), 3);
      assert.ok((await page.locator('city-roster [part~=item]').count()) > 5);
      assert.match(await page.title(), /^\d+ entries$/);
    }));

  it('of React 19 compiles and runs', () =>
    open('react', async (page) => {
      assert.ok((await page.locator('mmc-board-roster.board [part~=item]').count()) > 5);
      assert.ok((await page.locator('mmc-news-list [part~=chip]').count()) > 3);
      assert.equal(await page.locator('mmc-news-list h4[part~=title]').count(), 3);
      assert.match(await page.title(), /^\d+ entries$/);
      const address = page.url();
      await page.locator('mmc-news-list [part~=link]').first().click();
      await page.locator('output').getByText(/./).waitFor();
      assert.equal(page.url(), address);
    }));
});
