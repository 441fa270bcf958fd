/** docs/embedding/csp.md: under a policy of the sources in its table, each form shows each widget, and nothing is refused. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { cameras, until } from '../support/cameras.mjs';
import { startHosts } from '../support/hosts.mjs';

const read = (file) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const integrity = JSON.parse(read('dist/integrity.json'));

/** Three hosts, so that none can stand in for another. */
const [host, feed, pictures] = await Promise.all([startHosts(), startHosts(), startHosts()]);
const SOURCES = { HOST: host.widgets, FEED: feed.widgets, PICTURES: pictures.widgets };

const cellsOf = (line) =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
const [[, ...directives], , ...rows] = read('docs/embedding/csp.md')
  .match(/^\|.*\|$/gm)
  .map(cellsOf);

/** The policy for a form. What a cell says of the map is for pages with a map. */
function policyOf(form, hasMap) {
  const [, ...cells] = rows.find(([name]) => name === form);
  const lines = cells.map((cell, index) => {
    const [first, ofMap = ''] = cell.split('; for the map ');
    const sources = (hasMap ? first + ofMap : first).match(/(?<=`)[A-Z]+(?=`)/g) ?? [];
    return [directives[index].replaceAll('`', ''), ...sources.map((source) => SOURCES[source])];
  });
  return ["default-src 'none'", ...lines.filter(([, source]) => source).map((line) => line.join(' '))].join('; ');
}

/** One entry of each kind, with a picture where it may have one. */
const image = `${pictures.widgets}/csp/v1/picture.png`;
const town = { type: 'Feature', geometry: { type: 'Point', coordinates: [-75, 10] }, properties: { name: 'Town' } };
const body = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  items: [{ id: '1', title: 'A release', image, _mmc: { type: 'Press Release' } }],
  _mmc: { people: [{ id: '1', name: 'Ada Moreno', image }], cities: { type: 'FeatureCollection', features: [town] } },
});

/** At this zoom, the map asks for its finer outline. */
const OPTIONS = { src: `${feed.widgets}/csp/feed?${new URLSearchParams({ body })}`, zoom: '5' };
const attributes = (prefix = '') =>
  Object.entries(OPTIONS)
    .map(([name, value]) => `${prefix}${name}="${value}"`)
    .join(' ');
const pinned = (file) => `src="v1/${file}" integrity="${integrity[file]}" crossorigin`;
const query = (widget) => new URLSearchParams({ widget, ...OPTIONS }).toString().replaceAll('&', '&amp;');

const loader = '<script async crossorigin src="v1/mmc-widgets.js"></script>';
const element = (widget) => `<mmc-${widget} ${attributes()}></mmc-${widget}>`;
const each = (widgets, write) => widgets.map(write).join('');

/** What a page has to load, and what it writes for the widgets. */
const FORMS = {
  'script tag': (widgets) => loader + each(widgets, element),
  'plain link': (widgets) =>
    loader + each(widgets, (widget) => `<a data-mmc-widget="${widget}" ${attributes('data-')} href="/">A link</a>`),
  'pinned module': (widgets) =>
    each(widgets, (widget) => `<script type="module" ${pinned(`mmc-${widget}.js`)}></script>${element(widget)}`),
  'all in one file': (widgets) => `<script async ${pinned('mmc-widgets.all.js')}></script>${each(widgets, element)}`,
  frame: (widgets) =>
    `<script async src="v1/mmc-frame.js"></script>` +
    each(widgets, (widget) => `<iframe src="v1/embed.html?${query(widget)}" title="A widget"></iframe>`),
};

const PAGES = [['news-list', 'press-release-card', 'board-roster'], ['city-map']];

/** True on the page once all that it asks for has been asked for, or something was refused. */
const SHOWN = {
  page: (count) => `document.querySelectorAll('[state=ready]').length === ${count}`,
  frame: () => `[...document.querySelectorAll('iframe')].every(({ style }) => parseFloat(style.height) > 100)`,
};
const OUTLINE = `performance.getEntriesByType('resource').some(({ name }) => name.includes('land-fine'))`;

for (const start of cameras) {
  describe(`under the policies of the guide, in ${start.name}`, () => {
    let camera;

    before(async () => {
      camera = await start();
    });
    after(() => camera?.close());

    for (const [form, write] of Object.entries(FORMS)) {
      for (const widgets of PAGES) {
        it(`${form}: ${widgets.join(', ')} ${widgets.length > 1 ? 'are' : 'is'} shown, and nothing is refused`, async () => {
          const folder = `${host.widgets}/${randomUUID()}`;
          const hasMap = widgets.includes('city-map');
          const snippet = write(widgets).replaceAll('src="v1/', `src="${folder}/v1/`);
          const html = `<!doctype html><html lang="en"><script src="${folder}/scripts/violations.js"></script>${snippet}`;
          const headers = JSON.stringify({ 'content-security-policy': policyOf(form, hasMap) });
          await camera.open(`${host.pages}/?${new URLSearchParams({ html, headers })}`);
          const conditions = form === 'frame' ? [SHOWN.frame()] : [SHOWN.page(widgets.length), hasMap && OUTLINE];
          for (const condition of conditions.filter(Boolean)) {
            await until(camera, `refused().length > 0 || ${condition}`);
          }
          assert.equal(await camera.evaluate('refused().join()'), '');
        });
      }
    }
  });
}
