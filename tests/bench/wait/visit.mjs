const PATIENCE = 20_000;

/**
 * A first visit, with nothing in any cache.
 *
 * @returns milliseconds from the first byte of the page until its first entry is drawn
 */
export async function visit(browser, address) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    const drawn = new Promise((resolve, reject) => {
      setTimeout(() => reject(new Error(`No entry came: ${address}`)), PATIENCE).unref();
      void page.exposeBinding('entryIsDrawn', (_, moment) => resolve(moment));
    });
    await page.addInitScript(watch);
    await page.goto(address, { waitUntil: 'commit' });
    const moment = await drawn;
    const firstByte = await page.evaluate(
      () => performance.timeOrigin + performance.getEntriesByType('navigation')[0].responseStart,
    );
    return moment - firstByte;
  } finally {
    await context.close();
  }
}

/** Runs in the page and in its frames. */
function watch() {
  const look = () => {
    const list = document.querySelector('mmc-news-list, city-news');
    const entry = list?.shadowRoot?.querySelector('.item, [part="item"]');
    if (!entry) requestAnimationFrame(look);
    else globalThis.entryIsDrawn(performance.timeOrigin + performance.now());
  };
  look();
}
