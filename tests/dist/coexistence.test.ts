/** More than one script of ours on a page, and another Lit. */
import { expect } from '@open-wc/testing';
import { HostPage, type Report, type WidgetReport } from '../support/host-page.js';
import {
  allInOne,
  allModules,
  element,
  everyWidget,
  loader,
  module,
  STRICT,
  withPolicy,
  waysTo,
} from '../support/snippets.js';

const ONE_LIT = `${STRICT}; trusted-types lit-html`;

const quiet = { violations: [], errors: [], lines: [], failed: [] };
const whatIsSaid = ({ violations, errors, lines, failed }: Report) => ({ violations, errors, lines, failed });

/** By what it is: the scripts of a page. */
const PAGES: [what: string, scripts: (host: string) => string][] = [
  ['the loader twice', (host) => loader(`${host}/v1`).repeat(2)],
  ['the loader from two addresses', (host) => loader(`${host}/v1`) + loader(`${host}/mirror`)],
  ['the all-in-one script twice', (host) => allInOne(`${host}/v1`) + allInOne(`${host}/mirror`)],
  [
    'a module twice',
    (host) => module('news-list')(`${host}/v1`) + module('news-list')(`${host}/mirror`) + allModules(`${host}/v1`),
  ],
  [
    'loader, modules and all-in-one',
    (host) => loader(`${host}/v1`) + allModules(`${host}/v1`) + allInOne(`${host}/v1`),
  ],
  [
    'all-in-one, modules and loader',
    (host) => allInOne(`${host}/v1`) + allModules(`${host}/v1`) + loader(`${host}/v1`),
  ],
];

for (const [what, scripts] of PAGES) {
  describe(`a page with ${what}`, () => {
    it('shows its widgets, and nobody says a word', async () => {
      const page = await HostPage.open({
        headers: withPolicy(STRICT),
        body: (host) => scripts(host) + everyWidget(`src="${host}/feed"`),
      });
      expect(whatIsSaid(await page.untilAll('ready'))).to.deep.equal(quiet);
      const addresses = await page.addresses();
      expect(addresses.filter((address) => address === '/feed').length).to.equal(1);
    });

    it('makes one widget of a plain link', async () => {
      const page = await HostPage.open({
        body: (host) =>
          `${scripts(host)}${loader(`${host}/v1`)}<a data-mmc-widget="city-map" href="https://example.org/">A link</a>`,
      });
      const { widgets } = await page.untilAll('ready');
      expect(widgets.map(({ tag }) => tag)).to.deep.equal(['mmc-city-map']);
    });
  });
}

for (const [way, tag] of waysTo('news-list')) {
  describe(`two versions on a page, the newer by ${way}`, () => {
    it('the first wins, and the newer names both, though the page has no use for it', async () => {
      const page = await HostPage.open({
        body: (host) =>
          `<script src="${host}/scripts/older-version.js"></script>${tag(`${host}/v1`)}${element('news-list').repeat(2)}`,
      });
      const { lines, errors, widgets } = await page.until((report) => report.lines.length > 0);
      expect(errors).to.deep.equal([]);
      expect(lines.length, lines.join()).to.equal(1);
      expect(lines[0]).to.match(/^info: <mmc-[a-z-]+> .*0\.9\.0 is used, \d+\.\d+\.\d+ is not/);
      expect(widgets[0]?.version).to.equal('0.9.0');
    });

    it('the first wins, and one line names both, whatever number of elements', async () => {
      const page = await HostPage.open({
        body: (host) =>
          `<script src="${host}/scripts/older-version.js"></script>${tag(`${host}/v1`)}${module('news-list')(`${host}/mirror`)}${module('board-roster')(`${host}/mirror`)}` +
          element('news-list') +
          element('board-roster'),
      });
      const { lines, errors, widgets } = await page.until(
        ({ requests, lines }) =>
          ['news-list', 'board-roster'].every((name) =>
            requests.some((address) => address.includes(`mirror/mmc-${name}`)),
          ) && lines.length > 0,
      );
      expect(errors).to.deep.equal([]);
      expect(lines.length, lines.join()).to.equal(1);
      expect(lines[0])
        .to.contain('0.9.0')
        .and.to.match(/\d+\.\d+\.\d+ is not/);
      expect(widgets[0]?.version).to.equal('0.9.0');
    });
  });

  describe(`another Lit on the page, and ${way}`, () => {
    for (const [order, scripts] of [
      ['before', (lit: string, ours: string) => lit + ours],
      ['after', (lit: string, ours: string) => ours + lit],
    ] as const) {
      it(`${order} ours, where the only policy is lit-html and no second one may be made`, async () => {
        const page = await HostPage.open({
          headers: withPolicy(ONE_LIT),
          body: (host) =>
            scripts(`<script type="module" src="${host}/scripts/other-lit.js"></script>`, tag(`${host}/v1`)) +
            element('news-list'),
        });
        const report = await page.until(
          ({ text, widgets }) =>
            text.includes('Rendered by another Lit') && widgets.every(({ state }) => state === 'ready'),
        );
        expect({ ...whatIsSaid(report), lines: [] }).to.deep.equal(quiet);
        expect(report.lines.join()).not.to.contain('Multiple versions');
      });
    }

    it('nothing is thrown where no policy may be made at all', async () => {
      const page = await HostPage.open({
        headers: withPolicy(`${STRICT}; trusted-types 'none'`),
        body: (host) => tag(`${host}/v1`) + element('news-list'),
      });
      expect(whatIsSaid(await page.untilAll('ready'))).to.deep.equal(quiet);
    });
  });
}

for (const [way, tag] of waysTo('news-list')) {
  it(`a page whose elements are named as what scripts rely on, by ${way}`, async () => {
    const page = await HostPage.open({
      headers: withPolicy(STRICT),
      body: (host) => `<script src="${host}/scripts/named-elements.js"></script>
        <form id="fields">${element('news-list', 'refresh="30" filters search limit="2"')}</form>${tag(`${host}/v1`)}`,
    });
    const { errors, lines, widgets } = await page.untilAll('ready');
    expect([...errors, ...lines]).to.deep.equal([]);
    expect(widgets[0]?.entries).to.equal(2);
    expect(await page.addresses()).to.contain('/v1/feed.json');
  });

  for (const script of ['old-library.js', 'patches.js']) {
    it(`a page with ${script}, by ${way}`, async () => {
      const page = await HostPage.open({
        body: (host) => `<script src="${host}/scripts/${script}"></script>${tag(`${host}/v1`)}
          ${element('news-list', 'filters search limit="2"')}`,
      });
      const { errors, lines, widgets } = await page.untilAll('ready');
      expect([...errors, ...lines]).to.deep.equal([]);
      expect(widgets[0]?.entries).to.equal(2);
    });
  }

  it(`a document as .data, on a page with patches.js, by ${way}`, async () => {
    const page = await HostPage.open({
      body: (host) => `<script src="${host}/scripts/patches.js"></script>${element('news-list')}
        <script src="${host}/scripts/set-data.js"></script>${tag(`${host}/v1`)}`,
    });
    const { errors, lines, widgets } = await page.untilAll('ready');
    expect([...errors, ...lines]).to.deep.equal([]);
    expect(widgets[0]?.entries).to.equal(2);
  });
}

for (const [state, feed] of [
  ['loading', '?delay=60000'],
  ['ready', ''],
] as const) {
  it(`every widget shows as much on a page with an old library as on another: ${state}`, async () => {
    const shownWith = async (script: string): Promise<Partial<WidgetReport>[]> => {
      const page = await HostPage.open({
        body: (host) => script.replace('HOST', host) + loader(`${host}/v1`) + everyWidget(`src="${host}/feed${feed}"`),
      });
      // Reflected once it is drawn.
      const { widgets } = await page.until((report) =>
        report.widgets.every(({ attributes }) => attributes['state'] === state),
      );
      return widgets.map(({ tag, entries, bones, land }) => ({ tag, entries, bones, land }));
    };
    const usual = await shownWith('');
    expect(usual.some(({ land }) => land)).to.equal(true);
    expect(usual.some(({ bones }) => bones)).to.equal(state === 'loading');
    expect(await shownWith('<script src="HOST/scripts/old-library.js"></script>')).to.deep.equal(usual);
  });
}
