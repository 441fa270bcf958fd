/** A loader of an earlier release, which the page has in its cache, on a host where its own modules are gone. */
import { expect } from '@open-wc/testing';
import { HostPage } from '../support/host-page.js';
import { element, loader, module } from '../support/snippets.js';

/** Where it is, below the folder of a host. */
const EARLIER = 'scripts/earlier-loader.js';
const earlier = (host: string): string => `<script src="${host}/${EARLIER}"></script>`;
const list = (host: string): string => element('news-list', `src="${host}/feed"`);
const feedsOf = (addresses: string[]): string[] => addresses.filter((address) => address.startsWith('/feed'));

describe('the loader of an earlier release', () => {
  it('leaves the fallback, and says so in one line, by itself', async () => {
    const page = await HostPage.open({ body: (host) => earlier(host) + list(host) });
    const { widgets, lines, errors } = await page.until((report) => report.lines.length > 0);
    expect(errors).to.deep.equal([]);
    expect(lines.length, lines.join()).to.equal(1);
    expect(lines[0]).to.match(/^warn: <mmc-news-list> could not be loaded .*; its fallback stays\.$/);
    expect(widgets[0]).to.include({ version: null, showsFallback: true });
  });

  for (const [what, tag] of [
    ['the loader', loader],
    ['a pinned module', module('news-list')],
  ] as const) {
    it(`beside ${what} of today: the widget is there, and the feed is asked for once`, async () => {
      const page = await HostPage.open({ body: (host) => earlier(host) + list(host) + tag(`${host}/v1`) });
      const { widgets, errors } = await page.untilAll('ready');
      expect(errors).to.deep.equal([]);
      expect(widgets[0]?.entries).to.equal(10);
      expect(feedsOf(await page.addresses())).to.deep.equal(['/feed']);
    });
  }
});
