import { expect, fixture, html } from '@open-wc/testing';
import { emptyFeed, wholeFeed } from '../fixtures/whole-feed.js';
import { FEED, heldBack, json, Network, silence, status } from '../support/network.js';
import { parts } from '../support/reading.js';
import { moment, until } from '../support/waiting.js';
import { become, place, placeIn, TAGS, type Widget } from '../support/widgets.js';

const OTHER = 'https://feeds.example.org/other.json';

const isAborted = (network: Network, index: number): boolean | undefined => network.asked[index]?.init.signal?.aborted;

for (const tag of TAGS) {
  describe(`<${tag}>: another address`, () => {
    const network = new Network();

    it('the last one wins, even where the first answers later', async () => {
      const first = heldBack(wholeFeed);
      network.at(FEED, first.answer);
      network.at(OTHER, json(emptyFeed));
      const widget = await place(tag, { attributes: { src: FEED } });
      widget.setAttribute('src', OTHER);
      await become(widget, 'empty');
      first.give();
      await moment();
      expect(widget.state).to.equal('empty');
      expect(isAborted(network, 0)).to.equal(true);
    });

    it('the last one wins, however many were asked before', async () => {
      const addresses = [1, 2, 3, 4, 5].map((page) => `https://feeds.example.org/${page}.json`);
      const answers = addresses.map((_, index) => heldBack(index === 4 ? wholeFeed : emptyFeed));
      addresses.forEach((address, index) => network.at(address, answers[index]?.answer ?? silence));
      const widget = await place(tag);
      for (const address of addresses) {
        widget.setAttribute('src', address);
        await widget.updateComplete;
      }
      for (const { give } of answers.reverse()) give();
      await become(widget, 'ready');
      await moment();
      expect(widget.state).to.equal('ready');
    });

    it('nothing of the old one is shown while the new one loads, nor when it fails', async () => {
      network.at(FEED, json(wholeFeed));
      network.at(OTHER, silence);
      const widget = await place(tag, { attributes: { src: FEED } });
      await become(widget, 'ready');
      widget.setAttribute('src', OTHER);
      await become(widget, 'loading');
      expect(parts(widget, 'item').length).to.equal(0);
      network.at(OTHER, status(404));
      await widget.reload();
      expect(widget.state).to.equal('error');
    });

    it('two elements with the same address make one request', async () => {
      network.at(FEED, json(wholeFeed));
      const parent = await fixture<HTMLElement>(html`<div></div>`);
      const attributes = { src: FEED };
      const widgets = await Promise.all([1, 2].map(() => place(tag, { parent, attributes })));
      await Promise.all(widgets.map((widget) => become(widget, 'ready')));
      expect(network.addresses).to.deep.equal([FEED]);
    });
  });

  describe(`<${tag}>: what is slow to make`, () => {
    const network = new Network();
    const { NumberFormat } = Intl;

    afterEach(() => {
      Intl.NumberFormat = NumberFormat;
    });

    it('is made while the feed is on its way, once the skeleton is there', async () => {
      const made: unknown[] = [];
      Intl.NumberFormat = new Proxy(NumberFormat, {
        construct: (target, [tag, options]) => (made.push(tag), new target(tag, options)),
      });
      network.at(FEED, silence);
      // A language of its own, of which nothing has been made in another test.
      const lang = `en-x-${tag.slice(4, 12)}`;
      const widget = await place(tag, { attributes: { src: FEED, lang } });
      expect(made).to.deep.equal([]);
      await moment();
      expect([widget.state, ...made]).to.deep.equal(['loading', lang]);
    });
  });

  describe(`<${tag}>: taken off the page`, () => {
    const network = new Network();

    it('its request is stopped', async () => {
      const widget = await placeIn('loading', tag, network);
      expect(isAborted(network, 0)).to.equal(false);
      widget.remove();
      await moment();
      expect(isAborted(network, 0)).to.equal(true);
    });

    it('and put back, it asks again', async () => {
      const widget = await placeIn('loading', tag, network);
      const { parentElement } = widget;
      widget.remove();
      await moment();
      network.at(FEED, json(wholeFeed));
      parentElement?.append(widget);
      await become(widget, 'ready');
      expect(network.addresses).to.deep.equal([FEED, FEED]);
    });

    it('and put back with its content, it has it without another request', async () => {
      network.at(FEED, json(wholeFeed));
      const widget = await place(tag, { attributes: { src: FEED } });
      await become(widget, 'ready');
      const { parentElement } = widget;
      widget.remove();
      parentElement?.append(widget);
      await moment();
      expect(widget.state).to.equal('ready');
      expect(network.addresses).to.deep.equal([FEED]);
    });
  });

  describe(`<${tag}>: reload()`, () => {
    const network = new Network();

    it('asks the server again, past every copy', async () => {
      network.at(FEED, json(wholeFeed), json(emptyFeed));
      const widget = await place(tag, { attributes: { src: FEED } });
      await become(widget, 'ready');
      await widget.reload();
      expect(widget.state).to.equal('empty');
      expect(network.asked.map(({ init }) => init.cache)).to.deep.equal(['default', 'no-cache']);
    });

    it('resolves once the answer is shown, not before', async () => {
      const { answer, give } = heldBack(wholeFeed);
      network.at(FEED, json(emptyFeed), answer);
      const widget = await place(tag, { attributes: { src: FEED } });
      await become(widget, 'empty');
      let isSettled = false;
      const reloaded = widget.reload().then(() => (isSettled = true));
      await moment();
      expect(isSettled).to.equal(false);
      give();
      await reloaded;
      expect(widget.getAttribute('state')).to.equal('ready');
      expect(parts(widget, 'item').length).to.be.above(0);
    });

    it('resolves, and does not reject, when the answer is an error', async () => {
      network.at(FEED, status(404));
      const widget = await place(tag, { attributes: { src: FEED } });
      await widget.reload();
      expect(widget.getAttribute('state')).to.equal('error');
    });

    it('right after a new address asks that one', async () => {
      network.at(FEED, json(wholeFeed));
      network.at(OTHER, json(emptyFeed));
      const widget = await place(tag, { attributes: { src: FEED } });
      await become(widget, 'ready');
      widget.src = OTHER;
      await widget.reload();
      expect(widget.getAttribute('state')).to.equal('empty');
    });

    it('twice at once settles twice, with the answer shown', async () => {
      network.at(FEED, json(emptyFeed), json(wholeFeed));
      const widget = await place(tag, { attributes: { src: FEED } });
      await become(widget, 'empty');
      const states = await Promise.all([1, 2].map(() => widget.reload().then(() => widget.state)));
      expect(states).to.deep.equal(['ready', 'ready']);
    });
  });

  describe(`<${tag}>: loading="lazy"`, () => {
    const network = new Network();
    const attributes = { src: FEED, loading: 'lazy' };

    /** A page with the widget so many pixels below its top. */
    const farDown = async (pixels: number): Promise<Widget> => {
      const parent = await fixture<HTMLElement>(html`<div style="padding-block: ${pixels}px 2000px"></div>`);
      network.at(FEED, json(wholeFeed));
      return place(tag, { parent, attributes });
    };
    /** Time for the engine to see what is near: two frames and a task. */
    const look = async (): Promise<void> => {
      for (let i = 0; i < 2; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
      await moment();
    };

    afterEach(() => window.scrollTo(0, 0));

    it('asks for nothing while it is far from the reader, and then once it is near', async () => {
      const widget = await farDown(5000);
      await look();
      expect(network.addresses).to.deep.equal([]);
      expect(widget.state).to.equal('loading');
      widget.scrollIntoView();
      await become(widget, 'ready');
      expect(network.addresses).to.deep.equal([FEED]);
    });

    it('asks at once where it is near from the start', async () => {
      await become(await farDown(0), 'ready');
    });

    it('asks at once where it becomes eager', async () => {
      const widget = await farDown(5000);
      widget.setAttribute('loading', 'eager');
      await become(widget, 'ready');
    });

    it('asks for nothing once it is gone', async () => {
      const widget = await farDown(5000);
      const { parentElement } = widget;
      widget.remove();
      parentElement?.scrollIntoView({ block: 'end' });
      await look();
      expect(network.addresses).to.deep.equal([]);
    });

    it('loads by reload(), wherever it is', async () => {
      const widget = await farDown(5000);
      await widget.reload();
      expect(widget.state).to.equal('ready');
      await until(() => network.asked.length === 1);
    });
  });
}
