/**
 * Browsers that take pictures, driven from Node: no page can take its own.
 *
 * A camera has a `name` and does seven things: `open(address)`, `back()`, `evaluate(expression)`, `picture(selector)`
 * (of an element, as PNG bytes), `click(x, y)`, `evaluateInNewWindow(expression)` (in the one that a click has
 * opened, which is closed then; undefined while there is none) and `close()`.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { PNG } from 'pngjs';
import { CHROME_FLAGS, chromePath, firefoxPath, webKitPath } from './browsers.mjs';
import { startWebKit } from './webkit.mjs';

const SIZE = { width: 1560, height: 1300 };

async function chromium() {
  const { chromium: launcher } = await import('playwright-core');
  const browser = await launcher.launch({ executablePath: chromePath, args: CHROME_FLAGS });
  const page = await browser.newPage({ viewport: SIZE });
  return {
    name: 'Chromium',
    open: (address) => page.goto(address),
    back: () => page.goBack(),
    evaluate: (expression) => page.evaluate(expression),
    picture: (selector) => page.locator(selector).screenshot(),
    click: (x, y) => page.mouse.click(x, y),
    evaluateInNewWindow: async (expression) => evaluateAndClose(newest(page.context().pages(), page), expression),
    close: () => browser.close(),
  };
}

async function firefox() {
  const { default: puppeteer } = await import('puppeteer-core');
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath: firefoxPath, headless: true });
  const page = await browser.newPage();
  await page.setViewport(SIZE);
  return {
    name: 'Firefox',
    open: (address) => page.goto(address),
    back: () => page.goBack(),
    evaluate: (expression) => page.evaluate(expression),
    async picture(selector) {
      const { x, y, width, height } = await page.$eval(selector, (element) => element.getBoundingClientRect().toJSON());
      return Buffer.from(await page.screenshot({ clip: { x, y, width, height }, captureBeyondViewport: false }));
    },
    click: (x, y) => page.mouse.click(x, y),
    evaluateInNewWindow: async (expression) => evaluateAndClose(newest(await browser.pages(), page), expression),
    close: () => browser.close(),
  };
}

async function webkit() {
  const { port, capabilities, stop } = await startWebKit(webKitPath);
  const call = async (method, path, body) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { method, body: body && JSON.stringify(body) });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value)}`);
    return value;
  };
  const { sessionId } = await call('POST', '/session', { capabilities: { alwaysMatch: capabilities } });
  const session = `/session/${sessionId}`;
  await call('POST', `${session}/window/rect`, SIZE);
  return {
    name: 'WebKitGTK',
    open: (url) => call('POST', `${session}/url`, { url }),
    back: () => call('POST', `${session}/back`, {}),
    evaluate: (expression) => call('POST', `${session}/execute/sync`, { script: `return ${expression}`, args: [] }),
    /** Cut out of a picture of the window: those that WebKitGTK takes of an element are of another place. */
    async picture(selector) {
      const box = await this.evaluate(`document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect()`);
      const whole = PNG.sync.read(Buffer.from(await call('GET', `${session}/screenshot`), 'base64'));
      const [x, y] = [Math.floor(box.x), Math.floor(box.y)];
      // What is beyond the window is on no picture of it.
      const width = Math.min(Math.ceil(box.width), whole.width - x);
      const height = Math.min(Math.ceil(box.height), whole.height - y);
      const part = new PNG({ width, height });
      PNG.bitblt(whole, part, x, y, width, height, 0, 0);
      return PNG.sync.write(part);
    },
    async click(x, y) {
      const move = { type: 'pointerMove', x, y, duration: 0, origin: 'viewport' };
      const press = [
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      const pointer = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' } };
      await call('POST', `${session}/actions`, { actions: [{ ...pointer, actions: [move, ...press] }] });
    },
    async evaluateInNewWindow(expression) {
      const own = await call('GET', `${session}/window`);
      const windows = await call('GET', `${session}/window/handles`);
      const handle = newest(windows, own);
      if (!handle) return undefined;
      await call('POST', `${session}/window`, { handle });
      const result = await this.evaluate(expression);
      await call('DELETE', `${session}/window`);
      await call('POST', `${session}/window`, { handle: own });
      return result;
    },
    async close() {
      await call('DELETE', session);
      stop();
    },
  };
}

const installed = { chromium: chromePath && chromium, firefox: firefoxPath && firefox, webkit: webKitPath && webkit };

/** How to start the cameras of the browsers that are asked for (`BROWSERS=chromium,firefox`; default: all) and installed. */
export const cameras = (process.env.BROWSERS ?? Object.keys(installed).join())
  .split(',')
  .flatMap((name) => installed[name] ?? []);

const newest = (windows, own) => windows.findLast((window) => window !== own);

async function evaluateAndClose(opened, expression) {
  if (!opened) return undefined;
  const result = await opened.evaluate(expression);
  await opened.close();
  return result;
}

/** Waits until an expression is true on the page that a camera has open. */
export async function until(camera, expression) {
  for (const end = Date.now() + 20_000; ; await sleep(50)) {
    if (await camera.evaluate(expression)) return;
    if (Date.now() > end) throw new Error(`${camera.name}: not true after 20 s: ${expression}`);
  }
}
