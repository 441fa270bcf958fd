import { expect, fixture, html } from '@open-wc/testing';
import { emptyFeed, wholeFeed } from '../fixtures/whole-feed.js';
import { FEED, heldBack, json, Network, silence } from '../support/network.js';
import { headings, parts, text } from '../support/reading.js';
import { moment } from '../support/waiting.js';
import { become, place, setAttribute, TAGS, type Widget } from '../support/widgets.js';

/** An element as the parser makes it before the script has run: not yet one of ours. */
function notYetUpgraded(tag: string): Element {
  const template = document.createElement('template');
  template.innerHTML = `<${tag}></${tag}>`;
  const [element] = template.content.children;
  if (!element) throw new Error(`No <${tag}>`);
  return element;
}

function deepFrozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(deepFrozen);
  return Object.freeze(value);
}

const entriesOf = (widget: Element): number => parts(widget, 'item').length;

for (const tag of TAGS) {
  describe(`<${tag}>: data instead of an address`, () => {
    const network = new Network();

    const show = async (widget: Widget, data: unknown): Promise<void> => {
      widget.data = data;
      await widget.updateComplete;
    };

    it('is shown, and nothing is fetched', async () => {
      const widget = await place(tag, { data: wholeFeed, attributes: { src: FEED } });
      await moment();
      expect(widget.state).to.equal('ready');
      expect(entriesOf(widget)).to.be.above(0);
      expect(network.addresses).to.deep.equal([]);
    });

    it('does not go along into a copy of the element, which asks for its feed', async () => {
      network.at(FEED, silence);
      const widget = await place(tag, { data: wholeFeed, attributes: { src: FEED } });
      widget.after(widget.cloneNode(true));
      await moment();
      expect(network.addresses).to.deep.equal([FEED]);
    });

    it('may be set before the script has run, with other properties', async () => {
      const parent = await fixture<HTMLElement>(html`<div></div>`);
      const element = notYetUpgraded(tag);
      Object.assign(element, { data: wholeFeed, heading: 'From the network', headingLevel: 4 });
      expect(element.shadowRoot).to.equal(null);
      parent.append(element);
      await moment();
      expect(element.getAttribute('state')).to.equal('ready');
      expect(headings(element)[0]).to.equal('4 From the network');
      expect(entriesOf(element)).to.be.above(0);
      expect(network.addresses).to.deep.equal([]);
    });

    it('may be set before the element is on the page', async () => {
      const parent = await fixture<HTMLElement>(html`<div></div>`);
      const widget = document.createElement(tag);
      widget.data = wholeFeed;
      parent.append(widget);
      await widget.updateComplete;
      expect(widget.state).to.equal('ready');
    });

    it('may be set while the element is off the page', async () => {
      const widget = await place(tag, { data: wholeFeed });
      const { parentElement } = widget;
      widget.remove();
      await show(widget, emptyFeed);
      parentElement?.append(widget);
      await become(widget, 'empty');
      expect(entriesOf(widget)).to.equal(0);
    });

    it('gives way to other data', async () => {
      const widget = await place(tag, { data: wholeFeed });
      await show(widget, emptyFeed);
      expect(widget.state).to.equal('empty');
      await show(widget, wholeFeed);
      expect(widget.state).to.equal('ready');
    });

    for (const nothing of [undefined, null]) {
      it(`gives way to the address, once it is ${nothing}`, async () => {
        network.at(FEED, json(emptyFeed));
        const widget = await place(tag, { data: wholeFeed, attributes: { src: FEED } });
        widget.data = nothing;
        await become(widget, 'empty');
        expect(network.addresses).to.deep.equal([FEED]);
      });
    }

    it('comes before an answer that is still on its way', async () => {
      const { answer, give } = heldBack(emptyFeed);
      network.at(FEED, answer);
      const widget = await place(tag, { attributes: { src: FEED } });
      await show(widget, wholeFeed);
      expect(network.asked[0]?.init.signal?.aborted).to.equal(true);
      give();
      await moment();
      expect(widget.state).to.equal('ready');
    });

    it('stays when the address changes', async () => {
      const widget = await place(tag, { data: wholeFeed });
      await setAttribute(widget, 'src', FEED);
      await moment();
      expect(widget.state).to.equal('ready');
      expect(network.addresses).to.deep.equal([]);
    });

    it('is not changed, and may be frozen', async () => {
      const data = deepFrozen(structuredClone(wholeFeed));
      const widget = await place(tag, { data, attributes: { 'our-city': 'Bogotá' } });
      expect(widget.state).to.equal('ready');
      expect(data).to.deep.equal(wholeFeed);
    });

    it('is shown again by reload(), without a request', async () => {
      const widget = await place(tag, { data: wholeFeed });
      const before = text(widget);
      await widget.reload();
      expect(widget.state).to.equal('ready');
      expect(text(widget)).to.equal(before);
      expect(network.addresses).to.deep.equal([]);
    });

    for (const [what, wrong] of [
      ['text', 'A feed, but as text'],
      ['a number', 7],
      ['an object that is no feed', { news: [] }],
      ['a list of something else', ['a', 'b']],
      ['false', false],
    ] as const) {
      it(`that is ${what} is an error, not a crash`, async () => {
        const widget = await place(tag, { data: wrong });
        expect(widget.state).to.equal('error');
        await show(widget, wholeFeed);
        expect(widget.state).to.equal('ready');
      });
    }

    for (const wrong of ['A feed, but as text', 7, true, false, '']) {
      it(`that is ${JSON.stringify(wrong)} is an error that names the cure, and no other feed is asked for`, async () => {
        const widget = await place(tag, { data: wrong, attributes: { src: FEED } });
        expect(widget.state).to.equal('error');
        expect(network.addresses).to.deep.equal([]);
        expect(network.lines.join())
          .to.contain(`data is ${JSON.stringify(wrong)}`)
          .and.to.contain('element.data = feed');
        expect(network.lines.length).to.equal(1);
      });
    }

    for (const value of ['[object Object]', '', JSON.stringify(wholeFeed)]) {
      it(`as the attribute "${value.slice(0, 15)}" is an error that names the cure, until it is a property`, async () => {
        const widget = await place(tag, { attributes: { src: FEED, data: value } });
        expect(widget.state).to.equal('error');
        expect(network.addresses).to.deep.equal([]);
        expect(network.lines.length).to.equal(1);
        expect(network.lines[0]).to.contain('as a property: element.data = feed');
        await show(widget, wholeFeed);
        expect(widget.state).to.equal('ready');
      });
    }

    it('as an attribute that comes and goes is followed', async () => {
      network.at(FEED, json(wholeFeed));
      const widget = await place(tag, { attributes: { src: FEED } });
      await become(widget, 'ready');
      widget.setAttribute('data', '[object Object]');
      await become(widget, 'error');
      widget.removeAttribute('data');
      await become(widget, 'ready');
    });
  });

  describe(`<${tag}>: without data and without an address`, () => {
    const network = new Network();

    it('it asks for feed.json', async () => {
      network.at(new URL('feed.json', document.baseURI).href, json(wholeFeed));
      await become(await place(tag), 'ready');
    });

    it('an address is meant from the page that has it', async () => {
      network.at(new URL('news/feed.json?lang=en', document.baseURI).href, silence);
      await place(tag, { attributes: { src: 'news/feed.json?lang=en' } });
      expect(network.addresses).to.deep.equal([new URL('news/feed.json?lang=en', document.baseURI).href]);
    });
  });
}
