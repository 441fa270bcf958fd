/** The next page of a feed: by the loader's files, code that comes after the first view. */
import { expect } from '@open-wc/testing';
import { releases } from '../fixtures/feeds.js';
import { HostPage } from '../support/host-page.js';
import { element, loader, waysTo } from '../support/snippets.js';

const isPages = (address: string): boolean => address.endsWith('/joined-pages.js');

const page = (first: number, next_url?: string): string =>
  JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items: releases(2, first), next_url, _mmc: {} });
const addressOf = (host: string, body: string): string => `${host}/feed?${new URLSearchParams({ body })}`;
/** A list whose feed has two pages. */
const list = (host: string): string =>
  element('news-list', `src="${addressOf(host, page(1, addressOf(host, page(3))))}"`);

for (const [way, tag] of waysTo('news-list')) {
  it(`is added when the reader asks for it, by ${way}`, async () => {
    const host = await HostPage.open({ body: (at) => tag(`${at}/v1`) + list(at) });
    expect((await host.untilAll('ready')).widgets[0]?.entries).to.equal(2);
    host.command('press', 'load-more');
    const { errors, lines } = await host.until(({ widgets }) => widgets[0]?.entries === 4);
    expect([...errors, ...lines]).to.deep.equal([]);
    expect((await host.addresses()).filter(isPages).length).to.equal(way === 'the loader' ? 1 : 0);
  });
}

it('its code is there before a press wants it', async () => {
  const host = await HostPage.open({ body: (at) => loader(`${at}/v1`) + list(at) });
  const { errors, lines } = await host.until(({ requests }) => requests.some(isPages));
  expect([...errors, ...lines]).to.deep.equal([]);
});

it('where its code cannot be had, what is there stays, and the page is told of the error', async () => {
  const host = await HostPage.open({ body: (at) => loader(`${at}/no-joined-pages`) + list(at) });
  await host.untilAll('ready');
  host.command('press', 'load-more');
  const { widgets, errors, lines, events } = await host.until((report) => report.lines.length > 0);
  expect(errors).to.deep.equal([]);
  expect(events).to.include('mmc-news-list mmc-error network');
  expect(lines[0]).to.match(/^warn: <mmc-news-list> network: The code for the next page could not be loaded: ./);
  expect(widgets[0]).to.include({ state: 'ready', entries: 2 });
});
