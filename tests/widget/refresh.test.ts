import { expect } from '@open-wc/testing';
import { emptyFeed, wholeFeed } from '../fixtures/whole-feed.js';
import { Clock } from '../support/clock.js';
import { FEED, json, Network, silence, status } from '../support/network.js';
import { part, text } from '../support/reading.js';
import { moment } from '../support/waiting.js';
import { become, place, setAttribute, TAGS, type Widget } from '../support/widgets.js';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

const visibility = Object.getOwnPropertyDescriptor(Document.prototype, 'visibilityState') ?? {};

/** Hides the page behind another, or brings it back. */
function setHidden(isHidden: boolean): void {
  Object.defineProperty(Document.prototype, 'visibilityState', {
    configurable: true,
    get: () => (isHidden ? 'hidden' : 'visible'),
  });
  document.dispatchEvent(new Event('visibilitychange'));
}

for (const tag of TAGS) {
  describe(`<${tag}>: refresh`, () => {
    const network = new Network();
    const clock = new Clock();

    afterEach(() => Object.defineProperty(Document.prototype, 'visibilityState', visibility));

    async function refreshing(refresh: string): Promise<Widget> {
      network.at(FEED, json(wholeFeed));
      const widget = await place(tag, { attributes: { src: FEED, refresh } });
      await become(widget, 'ready');
      return widget;
    }
    const requests = (): number => network.asked.length;

    it('asks again after so many seconds, again and again', async () => {
      await refreshing('60');
      await clock.pass(59 * SECOND);
      expect(requests()).to.equal(1);
      await clock.pass(SECOND);
      expect(requests()).to.equal(2);
      await clock.pass(10 * MINUTE);
      expect(requests()).to.equal(12);
    });

    it('shows what has changed', async () => {
      const widget = await refreshing('60');
      network.at(FEED, json(emptyFeed));
      await clock.pass(MINUTE);
      await become(widget, 'empty');
    });

    for (const refresh of ['1', '5', '29.9', '0.001']) {
      it(`"${refresh}" is 30 seconds: no page asks more often`, async () => {
        await refreshing(refresh);
        await clock.pass(29 * SECOND);
        expect(requests()).to.equal(1);
        await clock.pass(SECOND);
        expect(requests()).to.equal(2);
      });
    }

    for (const refresh of ['', '0', 'often', undefined]) {
      it(refresh === undefined ? 'is off where it is not asked for' : `"${refresh}" is off`, async () => {
        const widget = await refreshing('60');
        await setAttribute(widget, 'refresh', refresh);
        await clock.pass(HOUR);
        expect(requests()).to.equal(1);
      });
    }

    it('rests while the page is hidden, and makes up for it once when the page is back', async () => {
      await refreshing('60');
      await clock.pass(20 * SECOND);
      setHidden(true);
      await clock.pass(HOUR);
      expect(requests()).to.equal(1);
      setHidden(false);
      await clock.pass(0);
      expect(requests()).to.equal(2);
      await clock.pass(59 * SECOND);
      expect(requests()).to.equal(2);
      await clock.pass(SECOND);
      expect(requests()).to.equal(3);
    });

    it('keeps its time where the page is hidden for a while only', async () => {
      await refreshing('60');
      setHidden(true);
      await clock.pass(20 * SECOND);
      setHidden(false);
      await clock.pass(39 * SECOND);
      expect(requests()).to.equal(1);
      await clock.pass(SECOND);
      expect(requests()).to.equal(2);
    });

    it('ends with the element', async () => {
      const widget = await refreshing('60');
      widget.remove();
      await clock.pass(HOUR);
      expect(requests()).to.equal(1);
    });

    it('keeps the content, with its age, where the server does not answer', async () => {
      const widget = await refreshing('3600');
      const before = text(part(widget, 'item'));
      network.at(FEED, status(404));
      await clock.pass(3 * HOUR);
      await become(widget, 'stale');
      expect(text(part(widget, 'item'))).to.equal(before);
      expect(text(part(widget, 'age'))).to.equal('(3 hours ago)');
      network.at(FEED, json(wholeFeed));
      await clock.pass(HOUR);
      await become(widget, 'ready');
    });
  });

  describe(`<${tag}>: a server that does not answer`, () => {
    const network = new Network();
    const clock = new Clock();

    it('is waited for, and then given up: "timeout"', async () => {
      network.at(FEED, silence);
      const widget = await place(tag, { attributes: { src: FEED } });
      const kinds: string[] = [];
      widget.addEventListener('mmc-error', ({ detail }) => kinds.push(detail.kind));
      await clock.pass(9 * SECOND);
      expect(widget.state).to.equal('loading');
      await clock.pass(2 * SECOND);
      await moment();
      expect(widget.state).to.equal('error');
      expect(kinds).to.deep.equal(['timeout']);
      expect(text(part(widget, 'error'))).to.contain('The server did not answer. Try again a little later.');
    });
  });
}
