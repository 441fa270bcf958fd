/** What the console says of a document that cannot be read, whichever files a page has. */
import { expect } from '@open-wc/testing';
import { HostPage } from '../support/host-page.js';
import { element, waysTo } from '../support/snippets.js';

const BROKEN = '{"items":[{"id":"1","title":"Ferry"},]}';
const SAID: [what: string, document: string, kind: string, words: string[]][] = [
  ['broken JSON: the place, and what stands around it', BROKEN, 'not-json', ['at character 38', 'Ferry']],
  ['an HTML page', '<!doctype html><title>Sign in</title>', 'not-json', ['it is an HTML page']],
  ['a document of another kind, and what to use instead', '{"type":"Topology"}', 'not-a-feed', ['export GeoJSON']],
];

for (const [way, tag] of waysTo('news-list')) {
  for (const [what, document, kind, words] of SAID) {
    it(`${what}, by ${way}`, async () => {
      const page = await HostPage.open({
        body: (host) =>
          tag(`${host}/v1`) + element('news-list', `src="${host}/feed?body=${encodeURIComponent(document)}"`),
      });
      const { lines, events } = await page.untilAll('error');
      expect(events).to.deep.equal([`mmc-news-list mmc-error ${kind}`]);
      expect(lines).to.have.lengthOf(1);
      for (const said of words) expect(lines[0]).to.contain(said);
    });
  }
}
