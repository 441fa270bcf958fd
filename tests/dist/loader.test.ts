/** mmc-widgets.js: what it finds, what it asks for, and in which order. */
import { expect } from '@open-wc/testing';
import { HostPage, hosts, type Report } from '../support/host-page.js';
import { element, everyWidget, loader, STRICT, withPolicy, WIDGETS } from '../support/snippets.js';

const NONCE = "script-src 'nonce-once' 'strict-dynamic'";

const modulesOf = (addresses: string[]): string[] => addresses.filter((address) => address.includes('/modules/'));
const isReady = ({ widgets }: Report): boolean => widgets.every(({ state }) => state === 'ready') && widgets.length > 0;

describe('the loader', () => {
  it('imports what the page uses, and nothing twice', async () => {
    const page = await HostPage.open({ body: (host) => loader(`${host}/v1`) + element('board-roster').repeat(2) });
    await page.untilAll('ready');
    const addresses = await page.addresses();
    const modules = modulesOf(addresses).join();
    expect(new Set(addresses).size, addresses.join()).to.equal(addresses.length);
    expect(modules).to.contain('board-roster');
    for (const widget of ['news-list', 'press-release-card', 'city-map']) expect(modules).not.to.contain(widget);
  });

  it('imports shared code once, whichever widgets use it', async () => {
    const page = await HostPage.open({ body: (host) => loader(`${host}/v1`) + everyWidget() });
    await page.untilAll('ready');
    const addresses = await page.addresses();
    expect(new Set(addresses).size, addresses.join()).to.equal(addresses.length);
    for (const widget of WIDGETS) expect(modulesOf(addresses).join()).to.contain(`/${widget}.js`);
  });

  it('asks for nothing on a page without widgets', async () => {
    const page = await HostPage.open({ body: (host) => `${loader(`${host}/v1`)}<p id="done">A page</p>` });
    await page.until(({ requests }) => requests.some((address) => address.endsWith('mmc-widgets.js')));
    expect(await page.addresses()).to.deep.equal(['/v1/mmc-widgets.js']);
  });

  it('finds widgets that come later', async () => {
    const later = `<template id="later"><form><input name="matches"><input name="querySelectorAll">
      <div>${element('city-map')}</div></form></template>`;
    const page = await HostPage.open({ body: (host) => loader(`${host}/v1`) + later + element('news-list') });
    await page.untilAll('ready');
    page.command('addLater');
    const { errors } = await page.until((report) => report.widgets.length === 2 && isReady(report));
    expect(errors).to.deep.equal([]);
  });

  for (const [when, query] of [
    ['before it has come', ''],
    ['after', '?late'],
  ]) {
    it(`looks into the shadow roots that it is told of ${when}, plain links and late ones too`, async () => {
      const page = await HostPage.open({
        body: (host) => `<script src="${host}/scripts/shadow-root.js${query}"></script>${loader(`${host}/v1`)}`,
      });
      const ready = 'in a shadow root: mmc-news-list ready, mmc-board-roster ready, mmc-city-map ready';
      const { errors } = await page.until(({ lines }) => lines.includes(`info: ${ready}`));
      expect(errors).to.deep.equal([]);
    });
  }

  it('lives under a policy that names its host', async () => {
    const page = await HostPage.open({
      headers: withPolicy(STRICT),
      body: (host) => loader(`${host}/v1`) + everyWidget(),
    });
    const { violations, errors } = await page.untilAll('ready');
    expect([...violations, ...errors]).to.deep.equal([]);
  });

  it('lives under a nonce with strict-dynamic', async () => {
    const page = await HostPage.open({
      headers: withPolicy(STRICT.replace(`script-src ${hosts.widgets}`, NONCE)),
      body: (host) => loader(`${host}/v1`, 'nonce="once"') + everyWidget(),
      scriptAttributes: 'nonce="once"',
    });
    const { violations, errors } = await page.untilAll('ready');
    expect([...violations, ...errors]).to.deep.equal([]);
  });

  it('reads what its tag says for all widgets; an element goes before it', async () => {
    const page = await HostPage.open({
      body: (host) =>
        loader(`${host}/v1`, `data-src="${host}/feed" data-lang="ar" data-theme="dark"`) +
        element('news-list') +
        element('city-map', 'lang="es" theme="light"'),
    });
    const { widgets } = await page.untilAll('ready');
    expect(widgets.map(({ lang, theme }) => `${lang} ${theme}`)).to.deep.equal(['ar dark', 'es light']);
    expect(await page.addresses())
      .to.contain('/feed')
      .and.not.to.contain('/v1/feed.json');
  });

  it('leaves the fallback, and says so in one line, where a file does not come', async () => {
    const page = await HostPage.open({ body: (host) => loader(`${host}/lone`) + element('news-list').repeat(3) });
    const { widgets, lines, errors } = await page.until((report) => report.lines.length > 0);
    expect(errors).to.deep.equal([]);
    expect(lines.length, lines.join()).to.equal(1);
    expect(lines[0]).to.match(/^warn: <mmc-news-list> could not be loaded .*; its fallback stays\.$/);
    for (const widget of widgets) expect(widget).to.include({ version: null, showsFallback: true });
  });
});
