import { expect } from '@open-wc/testing';
import { wholeFeed } from '../fixtures/whole-feed.js';
import { heard } from '../support/events.js';
import { FEED, json, Network, status } from '../support/network.js';
import { moment } from '../support/waiting.js';
import { become, place, show, TAGS } from '../support/widgets.js';

/** What the browser says when it has a connection again. */
const online = async (): Promise<void> => {
  window.dispatchEvent(new Event('online'));
  await moment();
};

for (const tag of TAGS) {
  describe(`<${tag}>: online again`, () => {
    const network = new Network();
    const attributes = { src: FEED };
    const requests = (): number => network.asked.length;

    it('an error is tried once more', async () => {
      network.at(FEED, status(404), status(404), json(wholeFeed));
      const errors = heard('mmc-error');
      const widget = await show(tag, { attributes });
      await online();
      await become(widget, 'error');
      await moment();
      expect([requests(), errors.length]).to.deep.equal([2, 2]);
      await online();
      await become(widget, 'ready');
      expect(requests()).to.equal(3);
    });

    it('an earlier copy is replaced by what is there now', async () => {
      network.at(FEED, json(wholeFeed), status(404), json(wholeFeed));
      const widget = await show(tag, { attributes });
      await widget.reload();
      await become(widget, 'stale');
      await online();
      await become(widget, 'ready');
    });

    it('what is there is not asked for again', async () => {
      network.at(FEED, json(wholeFeed));
      await show(tag, { attributes });
      await online();
      expect(requests()).to.equal(1);
    });

    it('what is gone from the page asks for nothing', async () => {
      network.at(FEED, status(404));
      const widget = await show(tag, { attributes });
      widget.remove();
      await moment();
      await online();
      expect(requests()).to.equal(1);
    });

    it('a document that the page itself has given is not asked for', async () => {
      const widget = await place(tag, { data: { news: [] } });
      await online();
      expect(widget.state).to.equal('error');
      expect(requests()).to.equal(0);
    });
  });
}
