/**
 * `npm run bench:shift`, after a build: how far the text below a widget moves, with the snippets that the configurator writes.
 *
 * Each snippet is taken from the built configurator and put into a page with text above and below. Script, code and feed
 * come late, one after the other. What is measured is Chromium's own layout shift, summed over the whole visit.
 * "Without" is a snippet without the space that it keeps, as an element and as a frame: it shows that there is something to see.
 */
import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import { serve } from '../../../scripts/static-server.mjs';
import { CHROME_FLAGS, chromePath } from '../../support/browsers.mjs';
import { hostPage, withoutSpace } from './host-page.mjs';
import { readSnippet } from './snippets.mjs';

const MOST = 0.01;
/** Milliseconds by which scripts and feeds are late. */
const LATE = 300;

/** Short ones, so that the text below is in view, and one as it comes. */
const WIDGETS = [
  'widget=news-list&limit=2',
  'widget=news-list&limit=2&layout=compact&filters=',
  'widget=news-list&limit=2&--mmc-padding=0&--mmc-gap=1em',
  'widget=news-list',
  'widget=press-release-card&item=gcf-cc-grantees',
  'widget=board-roster&organization=governing-board&layout=list',
  'widget=city-map&region=north-america',
];
const FORMS = [
  'form=script',
  'form=script&styles=sheet',
  'form=pinned',
  'form=link',
  'form=link&styles=sheet',
  'form=frame',
];
const WITHOUT = ['form=script', 'form=frame'];
const SCREENS = [
  { name: 'desktop', width: 1280, height: 900 },
  { name: 'phone', width: 360, height: 740 },
];

const home = await serve(8700);
const browser = await chromium.launch({ executablePath: chromePath, args: CHROME_FLAGS });
const hasFrames = existsSync(new URL('../../../dist/embed.html', import.meta.url));
const rows = [];
for (const widget of WIDGETS) {
  for (const form of FORMS.filter((each) => hasFrames || each !== 'form=frame')) {
    const blocks = await readSnippet(browser, `${home}v1/configurator/#${widget}&${form}&width=720`);
    const visits = SCREENS.map(async (screen) => ({
      widget: widget.slice('widget='.length),
      form: form.slice('form='.length),
      screen: screen.name,
      shift: await shiftOf(hostPage(blocks), screen),
      without: WITHOUT.includes(form) ? await shiftOf(hostPage(withoutSpace(blocks)), screen) : undefined,
    }));
    rows.push(...(await Promise.all(visits)));
  }
}
await browser.close();

console.table(rows);
if (!hasFrames) console.log('dist/embed.html is not there: frames were not measured.');
const worst = Math.max(...rows.map(({ shift }) => shift));
console.log(`The worst is ${worst}; at most ${MOST} is allowed.`);
process.exit(worst > MOST ? 1 : 0);

/** The layout shift of a visit, from the first paint until nothing more comes. */
async function shiftOf(html, { width, height }) {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/host.html') return route.fulfill({ contentType: 'text/html', body: html });
    if (/\.(js|json)$/.test(pathname)) await sleep(LATE);
    return route.continue();
  });
  await page.goto(`${home}host.html`);
  await page.waitForFunction(() => document.documentElement.dataset.widget === 'ready');
  await sleep(LATE);
  const shift = await page.evaluate(() => globalThis.layoutShift);
  await page.close();
  return Number(shift.toFixed(4));
}
