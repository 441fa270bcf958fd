const VIEWPORT = { width: 1280, height: 800 };
export const SLOWER = 4;

/** Milliseconds that the main thread is busy with a list, on a page that has nothing of it in its cache. */
export async function busyWith(browser, address, side, count) {
  return onPage(browser, address, async (page, devTools) => {
    // Time on the processor, not on the clock: other programs do not count.
    await devTools.send('Performance.enable', { timeDomain: 'threadTicks' });
    const before = await taskDuration(devTools);
    await run(page, side, count);
    return (await taskDuration(devTools)) - before;
  });
}

/** The longest task, in milliseconds, on a processor that is slowed down. By the clock: a reader waits for it. */
export async function longestTask(browser, address, side, count) {
  return onPage(browser, address, async (page, devTools) => {
    await page.evaluate(watchTasks);
    await devTools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await run(page, side, count);
    return page.evaluate(() => Math.max(0, ...globalThis.longTasks));
  });
}

async function onPage(browser, address, measure) {
  const context = await browser.newContext({ viewport: VIEWPORT });
  try {
    const page = await context.newPage();
    const devTools = await context.newCDPSession(page);
    await page.goto(address);
    return await measure(page, devTools);
  } finally {
    await context.close();
  }
}

const run = (page, side, count) => page.evaluate((given) => globalThis.run(...given), [side, count]);

async function taskDuration(devTools) {
  const { metrics } = await devTools.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
}

/** Runs in the page. */
function watchTasks() {
  globalThis.longTasks = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) globalThis.longTasks.push(duration);
  }).observe({ type: 'longtask' });
}
