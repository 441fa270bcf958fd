/** What is needed after a failure: by the loader's files, a module of its own. */
import { expect } from '@open-wc/testing';
import { HostPage } from '../support/host-page.js';
import { element, loader, waysTo } from '../support/snippets.js';

const isRecovery = (address: string): boolean => address.endsWith('/recovery.js');

for (const [way, tag] of waysTo('news-list')) {
  it(`a feed that fails is asked for again, by ${way}`, async () => {
    const page = await HostPage.open({
      body: (host) => tag(`${host}/v1`) + element('news-list', `src="${host}/feed?status=503"`),
    });
    const { widgets, errors, events } = await page.untilAll('error');
    expect(errors).to.deep.equal([]);
    expect(events).to.deep.equal(['mmc-news-list mmc-error http']);
    expect(widgets[0]?.showsFallback).to.equal(true);
    const addresses = await page.addresses();
    expect(addresses.filter((address) => address.startsWith('/feed?')).length).to.be.at.least(3);
    expect(addresses.filter(isRecovery).length).to.equal(way === 'the loader' ? 1 : 0);
  });
}

it('a feed that fails is an error all the same where the code for trying again cannot be had', async () => {
  const page = await HostPage.open({
    body: (host) => loader(`${host}/no-recovery`) + element('news-list', `src="${host}/feed?status=503"`),
  });
  const { errors, events } = await page.untilAll('error');
  expect(errors).to.deep.equal([]);
  expect(events).to.deep.equal(['mmc-news-list mmc-error http']);
});
