const VIEWPORT = { width: 1280, height: 800 };
const SLOWER = 4;
const MOVES = 60;
const RADIUS = 100;
/** Milliseconds: a frame and a little, so that each move has one of its own; and what redrawing may take at most. */
const PACE = 20;
const REST = 600;
const MARKERS = 'button, .leaflet-marker-icon, .leaflet-control';

/** One page, loaded with nothing in the cache: times in milliseconds, heap in megabytes. */
export async function measure(browser, address, side, points) {
  const context = await browser.newContext({ viewport: VIEWPORT });
  const page = await context.newPage();
  const devTools = await context.newCDPSession(page);
  // Time on the processor, not on the clock: other programs do not count.
  await devTools.send('Performance.enable', { timeDomain: 'threadTicks' });
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.goto(address);
  const draw = await during(devTools, () => page.evaluate(([...given]) => globalThis.run(...given), [side, points]));
  const heap = await heapOf(devTools);
  await page.waitForTimeout(REST);
  const { moves, release } = await pan(page, devTools);
  await context.close();
  return {
    'draw ms': draw.result,
    'main thread ms': draw.spent,
    'pan frame ms': moves.spent / MOVES,
    'redraw ms': release.spent,
    'heap MB': heap,
  };
}

/** A drag in a circle, one move a frame, and what its end costs. */
async function pan(page, devTools) {
  const { x, y } = await page.evaluate(findSea, MARKERS);
  await page.mouse.move(x, y);
  await page.mouse.down();
  const moves = await during(devTools, async () => {
    for (let step = 1; step <= MOVES; step++) {
      const angle = (2 * Math.PI * step) / MOVES;
      await page.mouse.move(x + RADIUS * Math.sin(angle), y + RADIUS * (1 - Math.cos(angle)) * 0.5);
      await page.waitForTimeout(PACE);
    }
    await page.mouse.move(x + RADIUS, y);
  });
  const release = await during(devTools, async () => {
    await page.mouse.up();
    await page.waitForTimeout(REST);
  });
  return { moves, release };
}

/** Runs in the page: a point of the map where no button is. */
function findSea(markers) {
  const map = document.querySelector('#map') ?? document.querySelector('mmc-city-map').shadowRoot.querySelector('.map');
  const { left, top, width, height } = map.getBoundingClientRect();
  const root = map.getRootNode();
  for (let part = 0; part < 400; part++) {
    const point = {
      x: left + width * (0.3 + 0.02 * (part % 20)),
      y: top + height * (0.3 + 0.02 * Math.floor(part / 20)),
    };
    const hit = root.elementFromPoint(point.x, point.y);
    if (map.contains(hit) && !hit.closest(markers)) return point;
  }
  throw new Error('The whole map is markers.');
}

/** What an action gives, and how long the main thread was busy with it: script, style, layout and paint, in milliseconds. */
async function during(devTools, action) {
  const before = await busy(devTools);
  const result = await action();
  return { result, spent: (await busy(devTools)) - before };
}

async function busy(devTools) {
  const { metrics } = await devTools.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
}

async function heapOf(devTools) {
  for (let pass = 0; pass < 3; pass++) await devTools.send('HeapProfiler.collectGarbage');
  return (await devTools.send('Runtime.getHeapUsage')).usedSize / 1024 ** 2;
}
