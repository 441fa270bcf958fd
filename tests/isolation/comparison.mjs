/**
 * The four widgets on a page of somebody else, in pictures, beside those of the page that has no style sheet.
 * Each widget sits in a cell of fixed place, width and ground, since those are the page's to choose.
 */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { until } from '../support/cameras.mjs';
import { startHosts } from '../support/hosts.mjs';

const WIDGETS = ['news-list', 'press-release-card', 'board-roster', 'city-map'];
const OPTIONS = { 'news-list': 'limit="4" filters search', 'city-map': 'view="list" limit="8" filters search' };

/** Two widths, in pixels. All cells are within the camera's view. */
const LAYOUTS = [
  { width: 370, height: 1200, columns: 4 },
  { width: 770, height: 620, columns: 2 },
];
const GAP = 10;

/**
 * The place of a widget. Its declarations are `!important` and in the tag, so that no rule of the page beats them;
 * what is inherited goes through it.
 */
const CELL = [
  ...['position: absolute', 'display: block', 'box-sizing: content-box', 'margin: 0', 'padding: 0', 'border: 0'],
  ...['background: #fff', 'overflow: hidden', 'z-index: 1', 'min-width: 0', 'max-width: none'],
  ...['min-height: 0', 'max-height: none'],
];
const styleOf = (declarations) => declarations.map((declaration) => `${declaration} !important`).join('; ');

function styleIn({ width, height, columns }, index) {
  const left = (index % columns) * (width + GAP);
  const top = Math.floor(index / columns) * (height + GAP);
  return styleOf([...CELL, `left: ${left}px`, `top: ${top}px`, `width: ${width}px`, `height: ${height}px`]);
}

const { pages, widgets: widgetsHost } = await startHosts();
const host = `${widgetsHost}/isolation`;

function addressOf({ doctype = '<!doctype html>', head = '' }) {
  const cells = WIDGETS.map(
    (widget, index) =>
      `<div class="cell" id="${widget}" style="${styleIn(LAYOUTS[0], index)}"><mmc-${widget} ${OPTIONS[widget] ?? ''}></mmc-${widget}></div>`,
  );
  // What is below and between the cells is no part of the comparison, but of some pictures.
  const ground = `<div class="cell" style="${styleOf([...CELL, 'inset: 0', 'width: 1560px', 'height: 1300px'])}"></div>`;
  const script = `<script async src="${host}/v1/mmc-widgets.all.js"></script>`;
  // A page may style its scrollbars, and so change how much of it is in the picture.
  const html = `${doctype}<html lang="en" style="overflow: hidden !important"><head><meta charset="utf-8">${head.replaceAll('HOST', host)}</head>
    <body><h1>A page</h1>${ground}${cells.join('')}${script}</body></html>`;
  return `${pages}/?${new URLSearchParams({ html })}`;
}

/** Compares pages with the bare one, in one browser. */
export class Comparison {
  /** By the name of a picture, "news-list, 370 px". */
  #bare = new Map();

  constructor(camera) {
    this.camera = camera;
  }

  /** Takes the pictures of the bare page. */
  async start() {
    for await (const [name, widget] of this.#show({})) {
      await sleep(200);
      this.#bare.set(name, await this.#picture(widget, await this.camera.picture(`#${widget}`)));
    }
  }

  get names() {
    return [...this.#bare.keys()];
  }

  /** By name: the pictures that are otherwise than on the bare page. */
  async differences(page) {
    const different = new Map();
    for await (const [name, widget] of this.#show(page)) {
      const picture = await this.#picture(widget, this.#bare.get(name));
      if (!picture.equals(this.#bare.get(name))) different.set(name, picture);
    }
    return different;
  }

  /** Keeps pictures that differ, beside those of the bare page. Returns the folder. */
  keep(different) {
    const folder = mkdtempSync(join(tmpdir(), 'mmc-isolation-'));
    for (const [name, picture] of different) {
      writeFileSync(join(folder, `${name}, bare.png`), this.#bare.get(name));
      writeFileSync(join(folder, `${name}.png`), picture);
    }
    return folder;
  }

  /** Opens a page, and has it show each widget in each width. */
  async *#show(page) {
    const { camera } = this;
    await camera.open(addressOf(page));
    await until(camera, `document.querySelectorAll('[state=ready]').length === ${WIDGETS.length}`);
    await until(camera, `document.readyState === 'complete'`);
    for (const layout of LAYOUTS) {
      const styles = JSON.stringify(WIDGETS.map((_, index) => styleIn(layout, index)));
      await camera.evaluate(
        `document.querySelectorAll('.cell[id]').forEach((cell, index) => { cell.style.cssText = ${styles}[index] })`,
      );
      for (const widget of WIDGETS) yield [`${widget}, ${layout.width} px`, widget];
    }
  }

  /** A picture of a widget that is the expected one, or else the last of several: painting may need a moment to settle. */
  async #picture(widget, expected) {
    for (let shot = 1; ; shot++) {
      const picture = await this.camera.picture(`#${widget}`);
      if (shot === 6 || picture.equals(expected)) return picture;
      await sleep(60);
    }
  }
}
