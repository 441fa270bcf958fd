/** The finer outline of the map comes later than the map, and may not come at all: the reader may be offline by then. */
import { expect } from '@open-wc/testing';
import { HostPage } from '../support/host-page.js';
import { element, waysTo } from '../support/snippets.js';

for (const [way, tag] of waysTo('city-map')) {
  it(`the map stays as it is where the finer land does not come, and one line says so, by ${way}`, async () => {
    const page = await HostPage.open({
      body: (host) => tag(`${host}/coarse`) + element('city-map', 'zoom="5" center="0,32"'),
    });
    const { widgets, lines, errors } = await page.until((report) => report.lines.length > 0);
    expect(errors).to.deep.equal([]);
    expect(lines.length, lines.join()).to.equal(1);
    expect(lines[0]).to.match(/^warn: <mmc-city-map> has no finer land\. ./);
    expect(widgets[0]).to.include({ state: 'ready' });
    expect(widgets[0]?.land).to.be.above(0);
  });
}
