/** Widgets written as plain links, for editors that strip unknown tags. */
import { expect } from '@open-wc/testing';
import { HostPage } from '../support/host-page.js';
import { allInOne, attributesByTag, loader, WIDGETS } from '../support/snippets.js';

const byTag = new Map(await attributesByTag());
const dataOf = (names: string[]): string => names.map((name) => `data-${name}="1"`).join(' ');

for (const [way, script] of [
  ['the loader', loader],
  ['the all-in-one script', allInOne],
] as const) {
  describe(`plain links, by ${way}`, () => {
    for (const plain of ['a', 'div']) {
      it(`<${plain}> becomes each of the four, and stays its fallback`, async () => {
        const body = WIDGETS.map(
          (widget) => `<${plain} data-mmc-widget="${widget}"><a href="https://example.org/">A link</a></${plain}>`,
        ).join('');
        const page = await HostPage.open({ body: (host) => body + script(`${host}/v1`) });
        const { widgets, errors } = await page.until(
          (report) => report.widgets.filter(({ state }) => state === 'ready').length === 4,
        );
        expect(errors).to.deep.equal([]);
        expect(widgets.map(({ tag }) => tag)).to.deep.equal(WIDGETS.map((widget) => `mmc-${widget}`));
      });
    }

    for (const widget of WIDGETS) {
      it(`every attribute of ${widget} may be said, and no other`, async () => {
        const names = byTag.get(`mmc-${widget}`) ?? [];
        expect(names.length).to.be.above(9);
        const others =
          'onclick="1" data-onclick="1" data-style="1" data-state="1" data-id="1" data-class="1" data-slot="1"';
        const page = await HostPage.open({
          body: (host) =>
            `<a data-mmc-widget="${widget}" ${dataOf(names)} ${others} href="https://example.org/">A link</a>${script(`${host}/v1`)}`,
        });
        const { widgets } = await page.until((report) => report.widgets[0]?.state === 'error');
        const { state, id, ...attributes } = widgets[0]?.attributes ?? {};
        expect([id, state]).to.deep.equal([`mmc-plain-${widget}`, 'error']);
        expect(Object.keys(attributes).sort()).to.deep.equal([...names].sort());
        expect(widgets[0]?.showsFallback).to.equal(true);
      });
    }

    it('what is no widget stays as it is, and a line says which there are', async () => {
      const page = await HostPage.open({
        body: (host) => `<a data-mmc-widget="newslist" href="https://example.org/">Still a link</a>
          <a data-mmc-widget="news-list" href="https://example.org/">A link</a>${script(`${host}/v1`)}`,
      });
      const { text, widgets, lines } = await page.untilAll('ready');
      expect(text).to.contain('Still a link');
      expect(widgets.length).to.equal(1);
      expect(lines.length, lines.join()).to.equal(1);
      expect(lines[0]).to.contain('"newslist"').and.to.contain('news-list, ');
    });

    it('the name is as good in capitals, with blanks around it, and as that of the element', async () => {
      const body = ['News-List', ' board-roster ', 'mmc-city-map']
        .map((name) => `<a data-mmc-widget="${name}" href="https://example.org/">A link</a>`)
        .join('');
      const page = await HostPage.open({ body: (host) => body + script(`${host}/v1`) });
      const { widgets } = await page.untilAll('ready');
      const tags = widgets.map(({ tag }) => tag);
      expect(tags).to.deep.equal(['mmc-news-list', 'mmc-board-roster', 'mmc-city-map']);
    });

    it('what is said to be false is not shown', async () => {
      const page = await HostPage.open({
        body: (host) => `<a data-mmc-widget="news-list" data-search="false" data-filters href="https://example.org/">
          A link</a>${script(`${host}/v1`)}`,
      });
      const { widgets } = await page.untilAll('ready');
      expect(widgets[0]?.fields).to.equal(0);
      expect(widgets[0]?.chips).to.be.above(0);
    });

    it('may come later', async () => {
      const later = `<template id="later"><p><a data-mmc-widget="city-map" href="https://example.org/">A link</a></p></template>`;
      const page = await HostPage.open({
        body: (host) =>
          `${later}<a data-mmc-widget="news-list" href="https://example.org/">A link</a>${script(`${host}/v1`)}`,
      });
      await page.untilAll('ready');
      page.command('addLater');
      await page.until(({ widgets }) => widgets.length === 2 && widgets.every(({ state }) => state === 'ready'));
    });

    it('may become one later, when a script of the page says so', async () => {
      const page = await HostPage.open({
        body: (host) => `<a id="later" href="https://example.org/">A link</a>
          <a data-mmc-widget="news-list" href="https://example.org/">A link</a>${script(`${host}/v1`)}`,
      });
      await page.untilAll('ready');
      page.command('mark', ['later', { mmcWidget: 'city-map', view: 'list' }]);
      const { widgets } = await page.until(
        (report) => report.widgets.length === 2 && report.widgets[0]?.state === 'ready',
      );
      expect(widgets[0]?.attributes).to.deep.equal({ id: 'mmc-plain-later', view: 'list', state: 'ready' });
    });
  });
}

it('a plain link whose module does not come is still a link', async () => {
  const page = await HostPage.open({
    body: (host) => `<a data-mmc-widget="news-list" href="https://example.org/">The link</a>${loader(`${host}/lone`)}`,
  });
  const { text, widgets, errors } = await page.until(({ lines }) => lines.length > 0);
  expect(errors).to.deep.equal([]);
  expect(text).to.contain('The link');
  expect(widgets.length).to.equal(0);
});
