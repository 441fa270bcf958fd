/** The static Storybook, served on this machine, and a page of Chromium that shows its stories one after the other. */
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { CHROME_FLAGS, chromePath } from './browsers.mjs';

const folder = new URL('../../storybook-static/', import.meta.url);
const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Starts server and browser. */
export async function openStorybook() {
  const { chromium } = await import('playwright-core');
  const server = await serve();
  const browser = await chromium.launch({ executablePath: chromePath, args: CHROME_FLAGS });
  const address = `http://localhost:${server.address().port}/`;
  const { entries } = JSON.parse(await readFile(new URL('index.json', folder), 'utf8'));
  return {
    version: browser.version(),
    address,
    /** Stories and pages of documentation: `id`, `title`, `name`, `type`. */
    entries: Object.values(entries),
    openPage: (options) => StoryPage.open(browser, address, options),
    async close() {
      await browser.close();
      server.close();
    },
  };
}

async function serve() {
  const server = createServer(async ({ url }, response) => {
    const path = new URL(url, 'http://localhost').pathname.slice(1);
    if (path === 'favicon.ico') return response.writeHead(204).end();
    try {
      const body = await readFile(new URL(path, folder));
      response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

class StoryPage {
  /** What the page has written into the console, and errors that nothing caught, since the last `show`. */
  lines = [];

  constructor(page, address) {
    this.page = page;
    this.address = address;
    page.on('console', (message) => this.lines.push(message.text()));
    page.on('pageerror', ({ message }) => this.lines.push(message));
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(address) && !url.startsWith('data:')) this.lines.push(`A request went to ${url}`);
    });
  }

  /** A page with these choices of the toolbar: `{ theme: 'dark' }`. */
  static async open(browser, address, { globals = {}, ...options } = {}) {
    const page = await browser.newPage({ reducedMotion: 'reduce', ...options });
    await page.addInitScript(collectOutcomes);
    const storyPage = new StoryPage(page, address);
    storyPage.globals = Object.entries(globals)
      .map((choice) => choice.join(':'))
      .join(';');
    return storyPage;
  }

  /** Opens the frame of stories with one of them, or with a page of documentation. */
  async load(id, viewMode = 'story') {
    this.lines = [];
    const query = new URLSearchParams({ id, viewMode, globals: this.globals });
    await this.page.goto(`${this.address}iframe.html?${query}`);
    if (viewMode === 'docs') {
      await this.page.locator('#storybook-docs .sbdocs').first().waitFor();
      await this.page.waitForLoadState('networkidle');
    }
    this.loaded = id;
  }

  /** Shows a story in place of the one that is there. Resolves to what Storybook reports when it is finished. */
  async show(id) {
    if (this.loaded !== id) {
      this.lines = [];
      await this.page.evaluate(goTo, id);
    }
    this.loaded = undefined;
    // On a busy machine, axe takes half a minute over three hundred entries.
    const patience = { polling: 20, timeout: 60_000 };
    const outcome = await this.page.waitForFunction((story) => globalThis.outcomes[story], id, patience);
    return outcome.jsonValue();
  }

  /** The arguments and parameters of all stories, by id. */
  async describe() {
    return this.page.evaluate(async () => {
      const stories = Object.values(await globalThis.__STORYBOOK_PREVIEW__.extract());
      return Object.fromEntries(
        stories.map(({ id, initialArgs, parameters }) => [id, { args: initialArgs, says: parameters.says }]),
      );
    });
  }
}

/** Runs in the page. */
function goTo(storyId) {
  globalThis.outcomes[storyId] = undefined;
  globalThis.__STORYBOOK_ADDONS_CHANNEL__.emit('setCurrentStory', { storyId, viewMode: 'story' });
}

/** Runs in the page before Storybook does: writes down how each story ends. */
function collectOutcomes() {
  const FAILURES = [
    'playFunctionThrewException',
    'unhandledErrorsWhilePlaying',
    'storyErrored',
    'storyThrewException',
    'storyMissing',
  ];
  globalThis.outcomes = {};
  let errors = [];
  let channel;
  Object.defineProperty(globalThis, '__STORYBOOK_ADDONS_CHANNEL__', {
    get: () => channel,
    set(value) {
      channel = value;
      for (const failure of FAILURES) {
        channel.on(failure, (error) =>
          errors.push(`${failure}: ${error?.message ?? error?.title ?? JSON.stringify(error)}`),
        );
      }
      channel.on('storyFinished', ({ storyId, status, reporters }) => {
        const { result } = reporters.find(({ type }) => type === 'a11y') ?? {};
        const violations = result?.violations?.map(({ id, help, nodes }) => ({
          rule: `${id}: ${help}`,
          nodes: nodes.map(({ html }) => html.slice(0, 200)),
        }));
        if (result?.error) errors.push(`axe: ${result.error.message}`);
        globalThis.outcomes[storyId] = { errors, status, violations };
        errors = [];
      });
    },
  });
}
