/** What readers do with the map: by the loader's files, code that comes after the first view. */
import { expect } from '@open-wc/testing';
import { HostPage } from '../support/host-page.js';
import { element, everyWidget, loader, waysTo } from '../support/snippets.js';

const isInteraction = (address: string): boolean => address.endsWith('/interaction.js');

for (const [what, elements] of [
  ['a page with a map', element('city-map')],
  ['a page with all four', everyWidget()],
] as const) {
  it(`is fetched before a press wants it: ${what}`, async () => {
    const page = await HostPage.open({ body: (host) => loader(`${host}/v1`) + elements });
    const { errors } = await page.until(({ requests }) => requests.some(isInteraction));
    expect(errors).to.deep.equal([]);
    expect((await page.addresses()).filter(isInteraction).length).to.equal(1);
  });
}

it('is not asked for where there is no map', async () => {
  const page = await HostPage.open({ body: (host) => loader(`${host}/v1`) + element('city-map', 'view="list"') });
  await page.untilAll('ready');
  page.command('reach');
  await page.until(({ lines }) => lines.length === 0);
  expect((await page.addresses()).filter(isInteraction)).to.deep.equal([]);
});

for (const [way, tag] of waysTo('city-map')) {
  it(`opens a city, by ${way}`, async () => {
    const page = await HostPage.open({ body: (host) => tag(`${host}/v1`) + element('city-map', 'lang="en"') });
    await page.until(({ widgets }) => (widgets[0]?.land ?? 0) > 0 && widgets[0]?.state === 'ready');
    page.command('press', 'locate');
    const { errors, lines } = await page.until(({ widgets }) => Boolean(widgets[0]?.panel));
    expect([...errors, ...lines]).to.deep.equal([]);
    expect((await page.addresses()).filter(isInteraction).length).to.equal(way === 'the loader' ? 1 : 0);
  });
}

it('a press that comes before the code is carried out when that is there', async () => {
  const page = await HostPage.open({ body: (host) => loader(`${host}/held-interaction`) + element('city-map') });
  await page.untilAll('ready');
  page.command('press', 'marker');
  const { widgets } = await page.until(({ lines }) => lines.length === 0);
  expect(widgets[0]?.panel).to.equal(null);
  await fetch(`${page.host}/press`);
  const { errors, lines } = await page.until((report) => Boolean(report.widgets[0]?.panel));
  expect([...errors, ...lines]).to.deep.equal([]);
});

it('where it cannot be had, the map and the list stay, and one line says so', async () => {
  const page = await HostPage.open({ body: (host) => loader(`${host}/no-interaction`) + element('city-map') });
  const { widgets: before } = await page.untilAll('ready');
  page.command('press', 'locate');
  await page.until(({ lines }) => lines.length > 0);
  page.command('press', 'marker');
  page.command('press', 'control');
  const { widgets, lines, errors } = await page.until(({ requests }) => requests.some(isInteraction));
  expect(errors).to.deep.equal([]);
  expect(lines.length, lines.join()).to.equal(1);
  expect(lines[0]).to.match(/^warn: <mmc-city-map> can be read, but neither moved nor opened: ./);
  expect(widgets).to.deep.equal(before);
});
