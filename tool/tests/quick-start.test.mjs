// The quick start, step by step as it is printed: each command, each file, and the map on the page in the end.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { CHROME_FLAGS, chromePath } from '../../tests/support/browsers.mjs';
import { project } from './support/project.mjs';
import { oneTab } from './support/workbook.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const page = readFileSync(join(root, 'docs/feed-tool/quick-start.md'), 'utf8');

/** The blocks of the page in order: `{ language, text }`. */
const blocks = [...page.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, language, text]) => ({ language, text }));

/** A folder that is to `npx` what the project is: the same packages, the same build. */
function likeTheProject(t) {
  const { folder } = project(t, { 'package.json': '{ "private": true }' });
  for (const name of ['node_modules', 'dist']) symlinkSync(join(root, name), join(folder, name));
  return folder;
}

const environment = { ...process.env, LANG: 'en_GB.UTF-8', LC_ALL: '', npm_config_offline: 'true' };

/** The table of the page as the workbook that somebody saves. */
function savedWorkbook(isMended) {
  const rows = [...page.matchAll(/^\| (.+) \|$/gm)].map(([, row]) => row.split('|').map((cell) => cell.trim()));
  const [headers, , ...cities] = rows;
  const values = cities.map((row) => row.map((text) => (/^-?\d/.test(text) ? Number(text) : text)));
  if (isMended) values.at(-1).splice(3, 2, values.at(-1)[4], values.at(-1)[3]);
  assert.equal(values.length, 3);
  return oneTab([headers, ...values]);
}

async function serve(command, cwd) {
  const server = spawn('bash', ['-c', `exec ${command}`], { cwd, env: environment, detached: true });
  let printed = '';
  server.stdout.on('data', (text) => (printed += text));
  for (let tried = 0; tried < 300; tried++) {
    const [address] = /http:\/\/localhost:\d+\//.exec(printed.replaceAll(/\u001B\[\d+m/g, '')) ?? [];
    if (address) return { address, stop: () => process.kill(-server.pid) };
    await sleep(100);
  }
  throw new Error(`no address: ${printed}`);
}

/** What a reader of the page sees in it. */
async function citiesOn(address) {
  const browser = await chromium.launch({ executablePath: chromePath, args: CHROME_FLAGS });
  try {
    const tab = await browser.newPage();
    await tab.goto(address);
    const map = tab.locator('mmc-city-map');
    await map.getByText('Kampala').first().waitFor({ state: 'attached' });
    return await map.evaluate((element) => element.shadowRoot.textContent);
  } finally {
    await browser.close();
  }
}

test('every command of the quick start does what the page says', async (t) => {
  const folder = likeTheProject(t);
  let cwd = folder;
  let printed = '';
  let builds = 0;
  for (const { language, text } of blocks) {
    if (language === 'json') writeFileSync(join(cwd, 'mmc-feed.json'), text);
    else if (language === 'html') {
      mkdirSync(join(cwd, 'public'), { recursive: true });
      writeFileSync(join(cwd, 'public/index.html'), text);
    } else if (language === 'text') {
      for (const line of text.trim().split('\n'))
        assert.ok(printed.includes(line), `${line}\n\nis not in\n\n${printed}`);
    } else if (/vite preview/.test(text)) {
      const { address, stop } = await serve(text.trim(), cwd);
      t.after(stop);
      const shown = await citiesOn(address);
      for (const city of ['Kampala', 'Milan', 'Bogotá']) assert.ok(shown.includes(city), city);
    } else {
      if (/mmc-feed build/.test(text)) writeFileSync(join(cwd, 'cities.xlsx'), savedWorkbook(++builds > 1));
      const { status, stdout, stderr } = spawnSync('bash', ['-ec', text], { cwd, encoding: 'utf8', env: environment });
      assert.equal(status, 0, `${text}\n${stderr}`);
      printed = `${stdout}${stderr}`;
      if (/^cd my-feed$/m.test(text)) cwd = join(folder, 'my-feed');
    }
  }
  const report = JSON.parse(readFileSync(join(cwd, 'report/report.json'), 'utf8'));
  assert.deepEqual(report.findings, []);
});
