/** By the loader, the words of a widget come one language at a time. */
import { expect } from '@open-wc/testing';
import { HostPage, type Report } from '../support/host-page.js';
import { allInOne, element, loader, module } from '../support/snippets.js';

const wordsOf = (addresses: string[]): string[] =>
  addresses.flatMap((address) => /\/words\/(.*)\.js$/.exec(address)?.[1] ?? []);
const speak =
  (...languages: string[]) =>
  ({ widgets }: Report): boolean =>
    widgets.length === languages.length && widgets.every(({ lang }, index) => lang === languages[index]);

describe('the words, by the loader', () => {
  it('each of a page’s widgets has its own language, each fetched once', async () => {
    const languages = ['ar', 'en', 'ar'];
    const page = await HostPage.open({
      body: (host) => loader(`${host}/v1`) + languages.map((lang) => element('news-list', `lang="${lang}"`)).join(''),
    });
    const { errors, lines } = await page.until(speak(...languages));
    expect([...errors, ...lines]).to.deep.equal([]);
    expect(wordsOf(await page.addresses())).to.have.members(['news-list-ar', 'news-list-en']);
  });

  it('another language later is fetched then', async () => {
    const page = await HostPage.open({ body: (host) => loader(`${host}/v1`) + element('city-map', 'id="map"') });
    const { widgets } = await page.untilAll('ready');
    expect(widgets[0]?.heading).to.equal('Cities');
    page.command('set', ['map', 'lang', 'es']);
    const { widgets: after, errors } = await page.until(speak('es'));
    expect(after[0]?.heading).to.equal('Ciudades');
    expect(errors).to.deep.equal([]);
    expect(wordsOf(await page.addresses())).to.deep.equal(['city-map-en', 'city-map-es']);
  });

  it('the words before stay where those of another language do not come, and a line says so', async () => {
    const page = await HostPage.open({
      body: (host) => loader(`${host}/wordless-ar`) + element('city-map', 'id="map"'),
    });
    await page.untilAll('ready');
    page.command('set', ['map', 'lang', 'ar']);
    const { widgets, lines, errors } = await page.until((report) => report.lines.length > 0);
    expect(lines.length, lines.join()).to.equal(1);
    expect(lines[0]).to.match(/^warn: <mmc-city-map> has no words in "ar" .*; what is there stays\.$/);
    expect(errors).to.deep.equal([]);
    expect(widgets[0]).to.include({ lang: 'en', heading: 'Cities', state: 'ready' });
  });

  it('the fallback stays where no words come, and one line says so, whatever number of widgets', async () => {
    const page = await HostPage.open({
      body: (host) => loader(`${host}/wordless-en`) + element('board-roster').repeat(3),
    });
    const { widgets, lines, errors } = await page.until((report) => report.lines.length > 0);
    expect(lines.length, lines.join()).to.equal(1);
    expect(lines[0]).to.contain('<mmc-board-roster> has no words in "en"');
    expect(errors).to.deep.equal([]);
    for (const widget of widgets) expect(widget).to.include({ showsFallback: true, entries: 0 });
  });
});

for (const [way, tag] of [
  ['its module, pinned', module('city-map')],
  ['the all-in-one script', allInOne],
] as const) {
  it(`all languages are in one file, by ${way}`, async () => {
    const page = await HostPage.open({ body: (host) => tag(`${host}/v1`) + element('city-map', 'id="map"') });
    await page.untilAll('ready');
    page.command('set', ['map', 'lang', 'ar']);
    await page.until(speak('ar'));
    expect(wordsOf(await page.addresses())).to.deep.equal([]);
  });
}
