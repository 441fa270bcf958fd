const PATIENCE = 30_000;
const SLOW_DOWN = 4;

/**
 * A first visit with a phone, with nothing in any cache.
 *
 * @returns milliseconds from the first byte of the page until its last entry is drawn, and how far what is on the page
 *   has moved until the widget was ready and for half a second more (Chromium's own layout shift)
 */
export async function visit(browser, address, entries) {
  const context = await browser.newContext({ viewport: { width: 412, height: 800 } });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN });
    await page.addInitScript(watch, entries);
    await page.goto(address, { waitUntil: 'commit' });
    await page.waitForFunction(() => globalThis.drawn && globalThis.isReady?.(), undefined, { timeout: PATIENCE });
    await page.waitForTimeout(500);
    return await page.evaluate(() => ({
      ms: globalThis.drawn - performance.getEntriesByType('navigation')[0].responseStart,
      shift: globalThis.shift,
    }));
  } finally {
    await context.close();
  }
}

/** Runs in the page, before anything else. */
function watch(entries) {
  globalThis.shift = 0;
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) globalThis.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
  const widget = () => document.querySelector('mmc-news-list');
  const lastEntry = () => {
    const items = widget()?.shadowRoot?.querySelectorAll('[part~=item]') ?? [];
    return (items.length ? items : (widget()?.querySelectorAll('li') ?? []))[entries - 1];
  };
  globalThis.isReady = () => widget()?.getAttribute('state') === 'ready';
  const look = () => {
    const isDrawn = lastEntry()?.getBoundingClientRect().height > 0;
    if (isDrawn) requestAnimationFrame(() => (globalThis.drawn = performance.now()));
    else requestAnimationFrame(look);
  };
  look();
}
