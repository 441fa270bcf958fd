/** Pinned files: what was changed is refused, and the fallback stays. */
import { expect } from '@open-wc/testing';
import { HostPage } from '../support/host-page.js';
import { allInOne, element, loader, module, STRICT, waysTo, WIDGETS, withPolicy } from '../support/snippets.js';

for (const widget of WIDGETS) {
  for (const [way, tag] of waysTo(widget)) {
    it(`<mmc-${widget}> by ${way}: shown under a strict policy, with nothing stored and no cookie sent`, async () => {
      const page = await HostPage.open({
        headers: withPolicy(STRICT),
        body: (host) => tag(`${host}/v1`) + element(widget),
      });
      const { violations, errors, stored, requests } = await page.untilAll('ready');
      expect([...violations, ...errors, ...stored.filter(Boolean)]).to.deep.equal([]);
      for (const address of requests) expect(address).to.contain(page.host);
      for (const { cookie } of await page.log()) expect(cookie).to.equal(null);
    });
  }

  for (const folder of ['v1', '1.2.3']) {
    it(`<mmc-${widget}>: its module needs no other file, and works below /${folder}/`, async () => {
      const page = await HostPage.open({ body: (host) => module(widget)(`${host}/${folder}`) + element(widget) });
      await page.untilAll('ready');
      expect(await page.addresses()).to.have.members([`/${folder}/mmc-${widget}.js`, `/${folder}/feed.json`]);
    });
  }

  it(`<mmc-${widget}>: a module with one byte changed is refused, and the fallback stays`, async () => {
    const page = await HostPage.open({ body: (host) => module(widget)(`${host}/altered`) + element(widget) });
    const { widgets, failed } = await page.until((report) => report.failed.length > 0);
    expect(failed[0]).to.contain(`/altered/mmc-${widget}.js`);
    expect(widgets[0]).to.include({ version: null, showsFallback: true });
  });
}

it('an all-in-one script with one byte changed is refused, and the fallback stays', async () => {
  const page = await HostPage.open({ body: (host) => allInOne(`${host}/altered`) + element('news-list') });
  const { widgets } = await page.until((report) => report.failed.length > 0);
  expect(widgets[0]).to.include({ version: null, showsFallback: true });
});

for (const [way, tag] of [
  ['the loader', loader],
  ['the all-in-one script', allInOne],
] as const) {
  it(`${way} works below /1.2.3/ as it does below /v1/`, async () => {
    const page = await HostPage.open({ body: (host) => tag(`${host}/1.2.3`) + element('news-list') });
    await page.untilAll('ready');
    for (const address of await page.addresses()) expect(address).to.match(/^\/1\.2\.3\//);
  });
}
