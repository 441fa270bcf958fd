/** What servers are told of the page, by the referrer policy that it has. */
import { expect } from '@open-wc/testing';
import { HostPage, hosts } from '../support/host-page.js';
import { allInOne, element, loader, module, type Tag } from '../support/snippets.js';

const WAYS: [way: string, tag: Tag][] = [
  ['the loader', loader],
  ['the pinned module', module('news-list')],
  ['the all-in-one script', allInOne],
];

/** By policy: what a server of another origin is told with the feed. */
const TOLD: [policy: string, told: string | null][] = [
  ['no-referrer', null],
  ['same-origin', null],
  ['origin', `${hosts.pages}/`],
  ['strict-origin-when-cross-origin', `${hosts.pages}/`],
  ['no-referrer-when-downgrade', `${hosts.pages}/`],
  ['unsafe-url', `${hosts.pages}/`],
];

for (const [way, tag] of WAYS) {
  describe(`the referrer, with ${way}`, () => {
    for (const [policy, told] of TOLD) {
      it(`of a page with "${policy}"`, async () => {
        const page = await HostPage.open({
          headers: { 'referrer-policy': policy },
          body: (host) => `<body>${element('news-list', `src="${host}/feed/a"`)}${tag(`${host}/v1`)}</body>`,
        });
        await page.untilAll('ready');
        const log = await page.log();
        const feeds = log.filter(({ address }) => address.startsWith('/feed'));
        expect(feeds.map(({ referrer }) => referrer)).to.deep.equal([told]);
        // With files of the widgets goes what the page says, or the address of another file of them.
        const others = log.map(({ referrer }) => referrer ?? '').filter((referrer) => referrer.startsWith(hosts.pages));
        if (told === null) expect(others).to.deep.equal([]);
      });
    }
  });
}
