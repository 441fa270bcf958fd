/** Search and chips of a list: by the loader's files, code of its own. */
import { expect } from '@open-wc/testing';
import { HostPage } from '../support/host-page.js';
import { element, loader, waysTo } from '../support/snippets.js';

const isChoices = (address: string): boolean => address.endsWith('/choices.js');

for (const [way, tag] of waysTo('news-list')) {
  it(`are there with the first entries, by ${way}`, async () => {
    const page = await HostPage.open({ body: (host) => tag(`${host}/v1`) + element('news-list', 'filters search') });
    const { widgets, errors, lines } = await page.untilAll('ready');
    expect([...errors, ...lines]).to.deep.equal([]);
    expect(widgets[0]?.chips).to.be.above(5);
    expect(widgets[0]?.fields).to.equal(1);
    expect((await page.addresses()).filter(isChoices).length).to.equal(way === 'the loader' ? 1 : 0);
  });
}

it('are waited for: until they are there, the list is not shown', async () => {
  const page = await HostPage.open({
    body: (host) => loader(`${host}/held-choices`) + element('news-list', 'filters'),
  });
  const { widgets } = await page.until(
    ({ requests, widgets: [list] }) =>
      requests.some((address) => address.endsWith('/feed.json')) && Number(list?.bones) > 0,
  );
  expect(widgets[0]).to.include({ state: 'loading', entries: 0 });
  await fetch(`${page.host}/press`);
  const { widgets: after, errors, lines } = await page.untilAll('ready');
  expect([...errors, ...lines]).to.deep.equal([]);
  expect(after[0]?.chips).to.be.above(5);
});

it('come to a list that is shown already, once its attribute asks for them', async () => {
  const page = await HostPage.open({ body: (host) => loader(`${host}/v1`) + element('news-list', 'id="list"') });
  await page.untilAll('ready');
  expect((await page.addresses()).filter(isChoices)).to.deep.equal([]);
  page.command('set', ['list', 'filters', '']);
  const { widgets, errors, lines } = await page.until(({ widgets: [list] }) => (list?.chips ?? 0) > 0);
  expect([...errors, ...lines]).to.deep.equal([]);
  expect(widgets[0]).to.include({ state: 'ready', entries: 10 });
});

it('where they cannot be had, the list is there without them, and one line says so', async () => {
  const page = await HostPage.open({
    body: (host) => loader(`${host}/no-choices`) + element('news-list', 'filters search'),
  });
  const { widgets, errors, lines } = await page.untilAll('ready');
  expect(errors).to.deep.equal([]);
  expect(lines.length, lines.join()).to.equal(1);
  expect(lines[0]).to.match(/^warn: <mmc-news-list> can be read, but neither searched nor filtered: ./);
  expect(widgets[0]).to.include({ entries: 10, chips: 0, fields: 0 });
});
