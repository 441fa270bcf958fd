/** How many connections a page opens to the widgets' host, over TLS and HTTP/2, in Chromium: what is asked for without cookies shares one. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { CHROME_FLAGS, chromePath } from '../support/browsers.mjs';
import { selfSigned } from '../support/certificate.mjs';
import { builtFiles, compressed, startHost } from '../support/http2-host.mjs';

const LIST = '<mmc-news-list><a href="https://example.org/news">News</a></mmc-news-list>';
const page = (head, script) =>
  `<!doctype html><html lang="en"><head><title>A partner</title><link rel="icon" href="data:,">${head}</head><body>${script}${LIST}</body></html>`;

if (chromePath) {
  describe('the connections to the host of the widgets', () => {
    const pages = new Map();
    let certificate, browser, partner, widgets, home;

    before(async () => {
      certificate = await selfSigned();
      widgets = await startHost(certificate, await builtFiles(new URL('../../dist/', import.meta.url), ['/v1/']));
      partner = await startHost(certificate, pages);
      home = `https://127.0.0.1:${widgets.port}`;
      const args = [...CHROME_FLAGS, '--ignore-certificate-errors'];
      browser = await chromium.launch({ executablePath: chromePath, args });
    });
    after(async () => {
      await browser?.close();
      for (const host of [partner, widgets]) host?.close();
      await certificate?.remove();
    });

    /** Opens a page in a browser that has been nowhere. Resolves to the number of connections that were used. */
    async function connectionsOf(html) {
      pages.set('/index.html', await compressed(html));
      const context = await browser.newContext();
      const tab = await context.newPage();
      await tab.goto(`https://localhost:${partner.port}/index.html`);
      await tab.waitForFunction(() => document.querySelector('mmc-news-list').state === 'ready');
      await context.close();
      return widgets.takeConnections();
    }

    it('is one for the script, the code, the words and the feed, with crossorigin on the tag', async () => {
      const script = `<script async crossorigin src="${home}/v1/mmc-widgets.js"></script>`;
      assert.equal(await connectionsOf(page('', script)), 1);
    });

    it('is one with the resource hints too', async () => {
      const hints = `<link rel="preconnect" href="${home}" crossorigin>
        <link rel="preload" as="fetch" href="${home}/v1/feed.json" crossorigin>`;
      const script = `<script async crossorigin src="${home}/v1/mmc-widgets.js"></script>`;
      assert.equal(await connectionsOf(page(hints, script)), 1);
    });

    it('is one for a pinned module', async () => {
      const script = `<script type="module" src="${home}/v1/mmc-news-list.js"></script>`;
      assert.equal(await connectionsOf(page('', script)), 1);
    });

    // What the attribute is for: without it the script comes with cookies, and over a connection of its own.
    it('is two without crossorigin', async () => {
      const script = `<script async src="${home}/v1/mmc-widgets.js"></script>`;
      assert.equal(await connectionsOf(page('', script)), 2);
    });
  });
}
