/** What is shown where an exception stops the drawing: a message and the fallback, never a skeleton. */
import { expect } from '@open-wc/testing';
import { wholeFeed } from '../fixtures/whole-feed.js';
import { FEED, json, Network } from '../support/network.js';
import { heard } from '../support/events.js';
import { byRole, findAll } from '../support/reading.js';
import { moment } from '../support/waiting.js';
import { become, place, TAGS } from '../support/widgets.js';

const LINK = '<a href="https://example.org/">The fallback</a>';

const failing = (): never => {
  throw new Error('No formats today');
};

for (const tag of TAGS) {
  describe(`<${tag}>: an exception while drawing`, () => {
    const network = new Network();
    let rejections: unknown[];
    const onRejection = (event: PromiseRejectionEvent): void => {
      rejections.push(event.reason);
      event.preventDefault();
    };

    beforeEach(() => {
      rejections = [];
      window.addEventListener('unhandledrejection', onRejection);
    });
    afterEach(async () => {
      await moment();
      window.removeEventListener('unhandledrejection', onRejection);
      expect(rejections).to.deep.equal([]);
    });

    for (const way of ['an address', 'data'] as const) {
      it(`ends in an error with the fallback and one line, by ${way}`, async () => {
        network.at(FEED, json(wholeFeed));
        const errors = heard('mmc-error');
        const widget = document.createElement(tag);
        widget.innerHTML = LINK;
        Object.defineProperty(widget, 'statusOf', { value: failing });
        if (way === 'data') widget.data = wholeFeed;
        else widget.src = FEED;
        document.body.append(widget);
        await become(widget, 'error');
        await moment();
        expect(widget.getAttribute('state')).to.equal('error');
        expect(byRole(widget, 'button', 'Try again')).to.be.instanceOf(HTMLElement);
        expect(widget.querySelector('a')?.checkVisibility()).to.equal(true);
        expect(findAll(widget, '.bone').length).to.equal(0);
        expect(network.lines).to.deep.equal([`<${tag}> not-a-feed: It could not be drawn: Error: No formats today`]);
        expect(errors.length).to.equal(1);
        widget.remove();
      });
    }

    it('is over once the reader tries again, and it can be drawn', async () => {
      network.at(FEED, json(wholeFeed));
      const widget = await place(tag, { content: LINK });
      Object.defineProperty(widget, 'statusOf', { value: failing, configurable: true });
      widget.src = FEED;
      await become(widget, 'error');
      Reflect.deleteProperty(widget, 'statusOf');
      byRole(widget, 'button', 'Try again').click();
      await become(widget, 'ready');
    });

    it('shows the fallback alone where not even the message can be drawn', async () => {
      const widget = document.createElement(tag);
      widget.innerHTML = LINK;
      Object.defineProperty(widget, 'render', { value: failing });
      widget.data = wholeFeed;
      document.body.append(widget);
      await become(widget, 'error');
      await moment();
      expect(widget.getAttribute('state')).to.equal('error');
      expect(widget.querySelector('a')?.checkVisibility()).to.equal(true);
      expect(findAll(widget, '*').length).to.equal(1);
      expect(network.lines.length).to.equal(1);
      widget.remove();
    });
  });
}
