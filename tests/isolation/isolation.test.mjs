/**
 * The widgets are the same, pixel by pixel, whatever style sheet the page has.
 * Each sits in a cell of fixed place, width and ground, since those are the page's to choose.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { cameras, until } from '../support/cameras.mjs';
import { startHosts } from '../support/hosts.mjs';
import { PAGES } from './pages.mjs';

const WIDGETS = ['news-list', 'press-release-card', 'board-roster', 'city-map'];
const OPTIONS = { 'news-list': 'limit="4" filters search', 'city-map': 'view="list" limit="8" filters search' };

/**
 * The place of a widget. Its declarations are `!important` and in the tag, so that no rule of the page beats them;
 * what is inherited goes through it.
 */
const CELL = [
  ...['position: absolute', 'top: 0', 'width: 370px', 'height: 1200px', 'display: block', 'box-sizing: content-box'],
  ...['margin: 0', 'padding: 0', 'border: 0', 'background: #fff', 'overflow: hidden', 'z-index: 1'],
];

const { pages, widgets: widgetsHost } = await startHosts();
const host = `${widgetsHost}/isolation`;

/** The address of one of `PAGES`, with the four widgets on it. */
function addressOf({ doctype = '<!doctype html>', head = '' }) {
  const cells = WIDGETS.map((widget, index) => {
    const style = [...CELL, `left: ${index * 380}px`].map((declaration) => `${declaration} !important`).join('; ');
    return `<div class="cell" id="${widget}" style="${style}"><mmc-${widget} ${OPTIONS[widget] ?? ''}></mmc-${widget}></div>`;
  });
  const script = `<script async src="${host}/v1/mmc-widgets.all.js"></script>`;
  const html = `${doctype}<html lang="en"><head><meta charset="utf-8">${head.replaceAll('HOST', host)}</head>
    <body><h1>A page</h1>${cells.join('')}${script}</body></html>`;
  return `${pages}/?${new URLSearchParams({ html })}`;
}

async function open(camera, page) {
  await camera.open(addressOf(page));
  await until(camera, `document.querySelectorAll('[state=ready]').length === ${WIDGETS.length}`);
  await until(camera, `document.readyState === 'complete'`);
}

/** A picture of a widget that is the expected one, or else the last of four: painting may need a moment to settle. */
async function pictureOf(camera, widget, expected) {
  for (let shot = 1; ; shot++) {
    const picture = await camera.picture(`#${widget}`);
    if (shot === 4 || picture.equals(expected)) return picture;
    await sleep(60);
  }
}

/** A picture of a widget that does not change any more. */
async function settledPictureOf(camera, widget) {
  await sleep(200);
  return pictureOf(camera, widget, await camera.picture(`#${widget}`));
}

/** By widget: the pictures of those that look otherwise than on the bare page. */
async function differences(camera, page, bare) {
  await open(camera, page);
  const different = new Map();
  for (const widget of WIDGETS) {
    const picture = await pictureOf(camera, widget, bare.get(widget));
    if (!picture.equals(bare.get(widget))) different.set(widget, picture);
  }
  return different;
}

/** Keeps the pictures of widgets that differ, beside those of the bare page. Returns the folder. */
function keep(different, bare) {
  const folder = mkdtempSync(join(tmpdir(), 'mmc-isolation-'));
  for (const [widget, picture] of different) {
    writeFileSync(join(folder, `${widget}-bare.png`), bare.get(widget));
    writeFileSync(join(folder, `${widget}.png`), picture);
  }
  return folder;
}

for (const start of cameras) {
  describe(`the widgets in ${start.name}`, () => {
    const bare = new Map();
    let camera;

    before(async () => {
      camera = await start();
      await open(camera, {});
      for (const widget of WIDGETS) {
        bare.set(widget, await settledPictureOf(camera, widget));
      }
    });
    after(() => camera?.close());

    for (const page of PAGES) {
      it(`are the same on ${page.name}`, async () => {
        const different = await differences(camera, page, bare);
        if (different.size === 0) return;
        const widgets = [...different.keys()].join(', ');
        assert.fail(`On ${page.name}, in ${camera.name}, these differ: ${widgets}. See ${keep(different, bare)}`);
      });
    }

    it('are not on a page that sets the tokens: the pictures show what is there', async () => {
      const head = '<style>:root { --mmc-color-text: #a00; --mmc-color-background: #eef }</style>';
      assert.deepEqual([...(await differences(camera, { head }, bare)).keys()], WIDGETS);
    });
  });
}
