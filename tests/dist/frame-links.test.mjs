/** A link in a frame leaves the frame, in a sandbox too, and the page that it opens has no hold on the frame. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { cameras, until } from '../support/cameras.mjs';
import { embed, foreignPage, nearPage, newVisit } from '../support/frames.mjs';

const SANDBOXES = [
  '',
  'sandbox="allow-scripts allow-popups"',
  'sandbox="allow-scripts allow-same-origin allow-popups"',
];

/** A feed with one entry, which leads to a page of another origin. */
function feedOf(visit) {
  const items = [{ id: '1', title: 'The entry', url: foreignPage('Arrived') }];
  const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'A feed', items };
  return `${visit}/feed?body=${encodeURIComponent(JSON.stringify(feed))}`;
}

for (const start of cameras) {
  describe(`a link of a widget in a frame in ${start.name}`, () => {
    let camera;

    before(async () => {
      camera = await start();
    });
    after(() => camera?.close());

    /** Clicks until a window has opened: a frame that has just come takes a moment to be hit. */
    async function openedAt(x, y) {
      for (const end = Date.now() + 15_000; Date.now() < end; await sleep(300)) {
        await camera.click(x, y);
        await sleep(300);
        const opened = await camera.evaluateInNewWindow('[document.body.textContent, String(opener)]');
        if (opened?.[0]) return opened;
      }
      return undefined;
    }

    for (const sandbox of SANDBOXES) {
      it(`opens a window of its own: <iframe ${sandbox}>`, async () => {
        const visit = newVisit();
        const src = embed(visit, `widget=news-list&src=${encodeURIComponent(feedOf(visit))}`);
        const page = (attributes) => `<script src="${visit}/v1/mmc-frame.js"></script>
          <iframe id="one" ${attributes} style="position: fixed; inset: 0 auto auto 0; width: 500px; border: 0"
          src="${src}"></iframe>`;

        const height = 'document.getElementById("one").clientHeight';
        // Where the link is, a page of the same origin sees.
        await camera.open(nearPage(visit, page('')));
        const link = `document.getElementById('one').contentDocument.querySelector('mmc-news-list')
          ?.shadowRoot?.querySelector('[part~=item] a')`;
        await until(camera, `Boolean(${link})`);
        await until(camera, `${height} > 151`);
        const arrived = await camera.evaluate(height);
        const { x, y } = await camera.evaluate(`(({ x, y }) => ({ x, y }))(${link}.getBoundingClientRect())`);

        await camera.open(nearPage(visit, page(sandbox)));
        await until(camera, `${height} === ${arrived}`);
        const opened = await openedAt(Math.round(x) + 5, Math.round(y) + 5);
        assert.deepEqual(opened, ['Arrived', 'null']);
      });
    }
  });
}
