/** A plain link stays the node that its author wrote: hidden, its widget beside it, whatever a page does to it. */
import { expect } from '@open-wc/testing';
import { HostPage } from '../support/host-page.js';
import { allInOne, loader } from '../support/snippets.js';

const HOSTILE = '<style>[hidden] { display: block } a { display: inline !important }</style>';

const EXPECTED = [
  'at first: 1 link, 1 widget, beside, the same',
  'link taken away: 0 link, 0 widget, apart, another',
  'link put back: 1 link, 1 widget, beside, the same',
  'link moved: 1 link, 1 widget, beside, the same',
  'widget taken away: 1 link, 1 widget, beside, the same',
  'edited: 1 link seen, 0 widget, apart, another',
  'saved: true',
  'edited no longer: 1 link, 1 widget, beside, the same',
  'hidden no longer: 1 link, 1 widget, beside, the same',
  'snapshot shown: 1 link, 1 widget, beside, another',
  'kept text shown: 1 link, 1 widget, beside, another',
  'name changed: 1 link, 0 widget, apart, another',
  'at last: 5 The news',
];

for (const [way, script] of [
  ['the loader', loader],
  ['the all-in-one script', allInOne],
] as const) {
  it(`a plain link and its widget go, come and move together, by ${way}`, async () => {
    const page = await HostPage.open({
      body: (host) => `${HOSTILE}${script(`${host}/v1`)}<script src="${host}/scripts/plain-link.js" defer></script>`,
    });
    const { lines, errors } = await page.until((report) => report.lines.some((line) => line.includes('at last')));
    expect(lines.map((line) => line.replace(/^info: /, ''))).to.deep.equal(EXPECTED);
    expect(errors).to.deep.equal([]);
  });
}

it('what is edited on the page is left as it was pasted, elements too', async () => {
  const pasted =
    '<a data-mmc-widget="board-roster" href="https://example.org/">The board</a><mmc-news-list><a href="https://example.org/">News</a></mmc-news-list>';
  const page = await HostPage.open({
    body: (host) => `<div contenteditable>${pasted}</div>
      <mmc-city-map></mmc-city-map>${loader(`${host}/v1`)}`,
  });
  const { text, widgets, requests } = await page.until((report) =>
    report.widgets.some(({ tag, state }) => tag === 'mmc-city-map' && state === 'ready'),
  );
  expect(text).to.contain('The board').and.to.contain('News');
  expect(widgets.map(({ tag }) => tag)).to.deep.equal(['mmc-news-list', 'mmc-city-map']);
  expect(widgets[0]?.attributes).to.deep.equal({});
  expect(requests.join()).not.to.contain('board-roster').and.not.to.contain('news-list');
});
