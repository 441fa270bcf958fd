/** Libraries that compare the old page with the new one keep a widget that has an `id`, and what its reader has typed. */
import { expect } from '@open-wc/testing';
import { HostPage } from '../support/host-page.js';
import { allInOne, element, loader } from '../support/snippets.js';

const LIBRARIES = {
  Turbo: ['@hotwired/turbo/dist/turbo.es2017-umd.js'],
  'Alpine, as in Livewire': ['@alpinejs/morph/dist/cdn.js', 'alpinejs/dist/cdn.js'],
};
const WAYS = { 'the loader': loader, 'the all-in-one script': allInOne };
const cases = Object.entries(LIBRARIES).flatMap((library) => Object.entries(WAYS).map((way) => ({ library, way })));

for (const {
  library: [library, files],
  way: [way, tag],
} of cases) {
  it(`a page that ${library} morphs, by ${way}: the widgets, their searches and a plain link stay`, async () => {
    const page = await HostPage.open({
      body: (host) => `<main><h1>Page 1</h1>
        ${element('news-list', 'id="news" search limit="3"')}${element('city-map', 'id="map" search')}
        <a id="board" data-mmc-widget="board-roster" data-limit="3" href="https://example.org/">The board</a></main>
        ${files.map((file) => `<script data-turbo-suppress-warning src="${host}/packages/${file}"></script>`).join('')}${tag(`${host}/v1`)}
        <script src="${host}/scripts/morph.js"></script>`,
    });
    const { lines, errors } = await page.until((report) => report.lines.length > 1);
    const same = 'the same widgets, ready, mayor, amman, as many entries, 1 link, hidden, 1 roster';
    expect(lines).to.deep.equal([`info: Page 2, ${same}`, `info: Page 3, ${same}`]);
    expect(errors).to.deep.equal([]);
  });
}
