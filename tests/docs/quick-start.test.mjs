/** docs/embedding/quick-start.md begins with a snippet that works without any hosting: run as a CDN serves the package. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { cameras, until } from '../support/cameras.mjs';
import { startSite } from '../support/site.mjs';

const read = (file) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const guide = read('docs/embedding/quick-start.md');
const { name, version } = JSON.parse(read('package.json'));

const [, snippet] = guide.match(/```html\n([\s\S]*?)```/);
const CDN = `https://cdn.jsdelivr.net/npm/${name}@${version}/dist/`;

describe('the quick start', () => {
  it('begins with the files of this version, on a CDN of npm packages, and says when to host them', () => {
    assert.ok(snippet.includes(`src="${CDN}mmc-widgets.js"`), snippet);
    assert.ok(guide.includes(`https://unpkg.com/${name}@${version}/dist/`));
    assert.match(guide.split('\n## ')[1], /^Try it now\n[\s\S]*host the files yourself/);
    assert.ok(!snippet.includes('HOST'));
  });

  for (const start of cameras) {
    describe(`in ${start.name}`, () => {
      let camera;
      before(async () => {
        camera = await start();
      });
      after(() => camera?.close());

      it('shows the sample feed, as the snippet stands there', async () => {
        const site = await startSite();
        const body = snippet.replaceAll(CDN, `${site.origin}/v1/`);
        site.pages.set('/page', `<!doctype html><html lang="en"><title>A page</title><body>${body}</body></html>`);
        await camera.open(`${site.origin}/page`);
        const items = "document.querySelector('mmc-news-list').shadowRoot?.querySelectorAll('[part~=item]').length";
        await until(camera, `${items} === 5`);
      });
    });
  }
});
