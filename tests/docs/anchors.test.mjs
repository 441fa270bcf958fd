/** docs/embedding/frameworks.md: anchors and the Back button, below a widget that keeps its space. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { cameras, until } from '../support/cameras.mjs';
import { startSite } from '../support/site.mjs';

const WIDTH = 720;
const site = await startSite();

/** Some browsers hold what is in view by themselves (`overflow-anchor`); here, nothing but the space does it. */
const page = (style) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>
  <style>html { overflow-anchor: none } body { width: ${WIDTH}px } main { min-height: 3000px }</style></head>
  <body>
    <h1>A page</h1>
    <mmc-news-list src="/v1/feed.json" style="${style}"><a href="https://example.org/">News</a></mmc-news-list>
    <main><h2 id="contact">Contact</h2></main>
  </body></html>`;
site.pages.set('/other', '<!doctype html><html lang="en"><title>Another</title><h1>Another page</h1></html>');

/** The script comes when the browser has found its place: later than on most pages. */
const LOAD =
  "void document.body.append(Object.assign(document.createElement('script'), { src: '/v1/mmc-widgets.js' }))";
const IS_SHOWN = "document.querySelector('mmc-news-list')?.shadowRoot?.querySelectorAll('[part~=item]').length === 10";
const IS_AT_CONTACT = "Math.abs(document.querySelector('#contact')?.getBoundingClientRect().top) < 1";

const SNIPPET =
  "[...document.querySelector('mmc-configurator').shadowRoot.querySelectorAll('.block code')].map((code) => code.textContent).join()";
const IS_MEASURED =
  "document.querySelector('mmc-configurator')?.shadowRoot?.textContent.includes('that the preview has measured')";

/** The `style` that the configurator writes for the list, once its preview stays as it is. */
async function styleOf(camera) {
  await camera.open(`${site.origin}/v1/configurator/index.html#widget=news-list&form=script&width=${WIDTH}`);
  await until(camera, IS_MEASURED);
  for (let earlier; ;) {
    const [, style] = /style="([^"]*min-height[^"]*)"/.exec(await camera.evaluate(SNIPPET)) ?? [];
    if (style && style === earlier) return style;
    earlier = style;
    await sleep(600);
  }
}

for (const start of cameras) {
  describe(`with the space of the configurator’s snippet, in ${start.name}`, () => {
    let camera;
    before(async () => {
      camera = await start();
      site.pages.set('/page', page(await styleOf(camera)));
    });
    after(() => camera?.close());

    it('a link to a place below a widget leads there, and it does not move when the widget comes', async () => {
      await camera.open(`${site.origin}/page#contact`);
      await until(camera, IS_AT_CONTACT);
      await camera.evaluate(LOAD);
      await until(camera, IS_SHOWN);
      assert.ok(await camera.evaluate(IS_AT_CONTACT));
    });

    // WebKitGTK shows the page as it was left, with its widget; the others load it anew.
    it('the Back button leads to the place that the reader has left', async () => {
      await camera.open(`${site.origin}/page`);
      await camera.evaluate(LOAD);
      await until(camera, IS_SHOWN);
      await camera.evaluate("document.querySelector('#contact').scrollIntoView()");
      await camera.open(`${site.origin}/other`);
      await camera.back();
      await until(camera, IS_AT_CONTACT);
      await camera.evaluate(LOAD);
      await until(camera, IS_SHOWN);
      assert.ok(await camera.evaluate(IS_AT_CONTACT));
    });
  });
}
