/** The built map under real fingers and a real wheel, on paper, and in forced colours: what no page can do to itself. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { CHROME_FLAGS, chromePath } from '../../support/browsers.mjs';
import { startHosts } from '../../support/hosts.mjs';

const { pages, widgets } = await startHosts();
const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title></head>
  <body style="margin: 0; height: 3000px"><mmc-city-map></mmc-city-map>
  <script type="module" src="${widgets}/devices/v1/mmc-city-map.js"></script></body></html>`;

/** What a reader sees of the map, put together in the page. */
const read = () => {
  const root = document.querySelector('mmc-city-map').shadowRoot;
  const style = (selector) => getComputedStyle(root.querySelector(selector));
  const isShown = (name) => [...root.querySelectorAll(`[part~="${name}"]`)].some((piece) => piece.checkVisibility());
  return {
    zoom: Math.round(10_000 / root.querySelector('svg').viewBox.baseVal.width) / 10,
    left: root.querySelector('svg').viewBox.baseVal.x,
    scroll: window.scrollY,
    hasHint: isShown('hint'),
    hasControls: isShown('control'),
    hasMarkers: isShown('marker') || isShown('cluster'),
    hasList: isShown('item'),
    hasLegend: isShown('legend'),
    dots: (root.querySelector('.print-dots').getAttribute('d').match(/h0/g) ?? []).length,
    showsDots: style('.print-dots').display !== 'none',
    cities: root.querySelectorAll('[part~="locate"]').length,
    land: style('.land').stroke,
    sea: style('.map').backgroundColor,
    dot: style('.marker .dot').backgroundColor,
    plus: style('[aria-label="Zoom in"]').color,
    minus: style('[aria-label="Zoom out"]').color,
  };
};

describe('the map in Chromium', () => {
  let browser;
  before(async () => {
    browser = await chromium.launch({ executablePath: chromePath, args: CHROME_FLAGS });
  });
  after(() => browser?.close());

  async function open(options = {}) {
    const page = await browser.newPage({ viewport: { width: 900, height: 700 }, reducedMotion: 'reduce', ...options });
    await page.goto(`${pages}/?${new URLSearchParams({ html })}`);
    await page.locator('mmc-city-map .marker').first().waitFor();
    const { x, y, width, height } = await page.locator('mmc-city-map .map').boundingBox();
    return { page, x: x + width / 2, y: y + height / 2 };
  }

  /** Waits until the page is as wished. */
  async function until(page, isSo) {
    for (const end = Date.now() + 10_000; ;) {
      const now = await page.evaluate(read);
      if (isSo(now)) return now;
      if (Date.now() > end) assert.fail(JSON.stringify(now));
    }
  }

  it('is zoomed by the wheel with Ctrl, and scrolled past by the wheel alone', async () => {
    const { page, x, y } = await open();
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, 120);
    await until(page, ({ scroll, hasHint, zoom }) => scroll === 120 && hasHint && zoom === 1);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -120);
    await until(page, ({ scroll, zoom }) => scroll === 120 && zoom > 1.3);
    await page.close();
  });

  it('is moved and zoomed by two fingers, and scrolled past by one', async () => {
    const { page, x, y } = await open({ hasTouch: true, isMobile: true });
    const session = await page.context().newCDPSession(page);
    const touch = (type, ...points) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: points.map(([left, top], id) => ({ x: left, y: top, id })),
      });
    await touch('touchStart', [x - 40, y], [x + 40, y]);
    for (const reach of [60, 90, 120]) await touch('touchMove', [x - reach, y], [x + reach, y]);
    await touch('touchEnd');
    const { left } = await until(page, ({ zoom, scroll }) => zoom > 2 && scroll === 0);
    await touch('touchStart', [x - 40, y], [x + 40, y]);
    for (const way of [20, 40, 60]) await touch('touchMove', [x - 40 + way, y], [x + 40 + way, y]);
    await touch('touchEnd');
    const before = await until(page, (now) => now.left < left - 5 && now.scroll === 0);
    await touch('touchStart', [x, y]);
    for (const way of [30, 60, 90, 120]) await touch('touchMove', [x, y - way]);
    await touch('touchEnd');
    const now = await until(page, ({ scroll }) => scroll > 20);
    assert.equal(now.left, before.left);
    assert.ok(now.hasHint);
    await page.close();
  });

  it('is printed with all its cities and the list, and without controls', async () => {
    const { page } = await open();
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    const now = await until(page, ({ dots }) => dots > 0);
    assert.equal(now.dots, now.cities);
    assert.deepEqual([now.showsDots, now.hasList, now.hasControls, now.hasMarkers], [true, true, false, false]);
    // On paper all cities are dots, so there are no shapes to explain.
    assert.equal(now.hasLegend, false);
    await page.close();
  });

  it('shows land and markers in forced colours', async () => {
    const { page } = await open({ forcedColors: 'active' });
    const { land, sea, dot, plus, minus } = await page.evaluate(read);
    assert.notEqual(plus, minus, 'what can be pressed, and what cannot');
    assert.notEqual(land, 'none');
    assert.notEqual(land, sea);
    assert.notEqual(dot, sea);
    await page.close();
  });

  it('has other colours where the reader wants it dark, and the page leaves it to them', async () => {
    const { page } = await open();
    const { sea } = await page.evaluate(read);
    await page.emulateMedia({ colorScheme: 'dark' });
    assert.equal((await page.evaluate(read)).sea, sea);
    await page.evaluate(() => document.querySelector('mmc-city-map').setAttribute('theme', 'auto'));
    await until(page, (now) => now.sea !== sea);
    await page.close();
  });
});
