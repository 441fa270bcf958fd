/** What was rendered before the script came, by a server or as plain text in the element: `mmc-feed render`. */
import { expect, fixture, html } from '@open-wc/testing';
import { wholeFeed } from '../fixtures/whole-feed.js';
import { FEED, heldBack, json, Network, silence, status } from '../support/network.js';
import {
  allByRole,
  byRole,
  findAll,
  focused,
  focusedName,
  isThere,
  nameOf,
  part,
  parts,
  text,
} from '../support/reading.js';
import { moment, until } from '../support/waiting.js';
import { become, place, show, type Tag, TAGS, type Widget } from '../support/widgets.js';

const TEXT = '<h2>News</h2><ul><li><a href="https://example.org/1">The first</a></li></ul>';

/** The look of a widget, as a server would write it into a declarative shadow root. */
async function lookOf(tag: Tag, view: Record<string, string>): Promise<string> {
  const widget = await show(tag, { data: wholeFeed, attributes: view });
  const look = widget.shadowRoot?.innerHTML ?? '';
  widget.remove();
  return look;
}

/** A widget on a page, over what a server has drawn. */
async function placeOver(look: string, tag: Tag, attributes: Record<string, string>): Promise<Widget> {
  const parent = await fixture<HTMLElement>(html`<div></div>`);
  const widget = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  widget.innerHTML = TEXT;
  widget.attachShadow({ mode: 'open' }).innerHTML = look;
  parent.append(widget);
  await widget.updateComplete;
  return widget;
}

const slots = (widget: Widget): HTMLElement[] =>
  findAll(widget, 'slot:not([name])').filter((slot) => getComputedStyle(slot).display !== 'none');
const height = (widget: Widget): number => widget.getBoundingClientRect().height;
const itsText = (widget: Widget): Element => widget.querySelector('ul') ?? widget;

/** The heights that a widget has in the frames until something is so. */
async function heightsUntil(isSo: () => boolean, widget: Widget): Promise<Set<number>> {
  const heights = new Set<number>();
  let isDone = false;
  const look = (): void => {
    heights.add(Math.round(height(widget)));
    if (!isDone) requestAnimationFrame(look);
  };
  look();
  await until(isSo);
  await new Promise(requestAnimationFrame);
  isDone = true;
  return heights.add(Math.round(height(widget)));
}

for (const tag of TAGS) {
  const view: Record<string, string> = tag === 'mmc-city-map' ? { view: 'list' } : {};
  const attributes = { ...view, src: FEED };

  describe(`<${tag}> over what a server has drawn`, () => {
    const network = new Network();
    let look = '';
    beforeEach(async () => {
      look = await lookOf(tag, view);
    });

    it('leaves it as it is while the feed loads, and says so', async () => {
      network.at(FEED, silence);
      const widget = await placeOver(look, tag, attributes);
      await moment();
      const drawn = document.createElement('div');
      drawn.innerHTML = look;
      expect(text(widget)).to.equal(text(drawn));
      expect(parts(widget, 'item').length).to.equal(drawn.querySelectorAll('[part~="item"]').length);
      expect(widget.state).to.equal('loading');
      expect(widget.getAttribute('state')).to.equal('loading');
    });

    it('becomes the widget with the same height in every frame, and nothing twice', async () => {
      const feed = heldBack(wholeFeed);
      network.at(FEED, feed.answer);
      const widget = await placeOver(look, tag, attributes);
      const [before, entries] = [text(widget), parts(widget, 'item').length];
      setTimeout(feed.give, 50);
      const heights = await heightsUntil(() => widget.state === 'ready', widget);
      expect([...heights]).to.have.length(1);
      expect(text(widget)).to.equal(before);
      expect(parts(widget, 'item').length).to.equal(entries);
      expect(findAll(widget, '.root').length).to.equal(1);
      expect(slots(widget)).to.deep.equal([]);
    });

    it('tells the page once that the feed is there', async () => {
      network.at(FEED, json(wholeFeed));
      let count = 0;
      const onLoad = (): void => void count++;
      document.addEventListener('mmc-load', onLoad);
      await become(await placeOver(look, tag, attributes), 'ready');
      await moment();
      document.removeEventListener('mmc-load', onLoad);
      expect(count).to.equal(1);
    });

    it('keeps it when the feed fails, with the message below and nothing twice', async () => {
      network.at(FEED, status(404));
      const widget = await placeOver(look, tag, attributes);
      await become(widget, 'error');
      const [item] = parts(widget, 'item');
      const message = part(widget, 'error');
      expect(item && isThere(item)).to.equal(true);
      expect(message.getBoundingClientRect().top).to.be.at.least(item?.getBoundingClientRect().bottom ?? NaN);
      expect(slots(widget)).to.deep.equal([]);
      expect(parts(widget, 'heading').length).to.equal(
        parts(await show(tag, { data: wholeFeed, attributes: view }), 'heading').length,
      );
      expect(widget.getAttribute('state')).to.equal('error');
    });

    it('is replaced by the feed that comes after a failure', async () => {
      network.at(FEED, status(404));
      const widget = await placeOver(look, tag, attributes);
      await become(widget, 'error');
      network.at(FEED, json(wholeFeed));
      byRole(widget, 'button', 'Try again').click();
      await become(widget, 'ready');
      expect(parts(widget, 'error')).to.deep.equal([]);
      expect(findAll(widget, '.root').length).to.equal(1);
    });
  });

  describe(`<${tag}> around text`, () => {
    const network = new Network();

    it('shows the text while the feed loads, and no skeleton', async () => {
      network.at(FEED, silence);
      const widget = await place(tag, { attributes, content: TEXT });
      expect(isThere(itsText(widget))).to.equal(true);
      expect(findAll(widget, '.bone')).to.deep.equal([]);
      expect(widget.state).to.equal('loading');
    });

    it('shows the feed in its place, never both and never neither', async () => {
      const feed = heldBack(wholeFeed);
      network.at(FEED, feed.answer);
      const widget = await place(tag, { attributes, content: TEXT });
      const before = Math.round(height(widget));
      setTimeout(feed.give, 50);
      const heights = await heightsUntil(() => widget.state === 'ready', widget);
      expect([...heights]).to.deep.equal([before, Math.round(height(widget))]);
      expect(isThere(itsText(widget))).to.equal(false);
      expect(parts(widget, 'item')).not.to.deep.equal([]);
    });

    it('keeps the text when the feed fails, once, with the message below', async () => {
      network.at(FEED, status(404));
      const widget = await place(tag, { attributes, content: TEXT });
      await become(widget, 'error');
      expect(isThere(itsText(widget))).to.equal(true);
      const bottom = itsText(widget).getBoundingClientRect().bottom;
      expect(part(widget, 'error').getBoundingClientRect().top).to.be.at.least(bottom);
      expect(slots(widget).length).to.equal(1);
      expect(allByRole(widget, 'heading')).to.deep.equal([]);
    });

    it('shows the text below the message, as any fallback, where another feed fails', async () => {
      network.at(FEED, json(wholeFeed));
      const widget = await place(tag, { attributes, content: TEXT });
      await become(widget, 'ready');
      widget.setAttribute('src', 'https://feeds.example.org/other.json');
      await become(widget, 'error');
      expect(isThere(itsText(widget))).to.equal(true);
      expect(slots(widget).length).to.equal(1);
    });
  });
}

describe('The focus of a reader who was there before the script', () => {
  const network = new Network();

  async function focusAfter(find: (widget: Widget) => HTMLElement, feed: unknown): Promise<Widget> {
    const attributes = { filters: '', src: FEED };
    const look = await lookOf('mmc-news-list', attributes);
    const answer = heldBack(feed);
    network.at(FEED, answer.answer);
    const widget = await placeOver(look, 'mmc-news-list', attributes);
    find(widget).focus();
    answer.give();
    await become(widget, 'ready');
    return widget;
  }

  it('stays on the link to the same entry, where others come before it', async () => {
    const newer = { id: 'new', url: 'https://example.org/new', title: 'Newer', date_published: '2026-01-01' };
    const changed = { ...wholeFeed, items: [newer, ...wholeFeed.items] };
    let href: string | null = null;
    const widget = await focusAfter((list) => {
      const link = byRole(list, 'link', /Governance to Amplify/);
      href = link.getAttribute('href');
      return link;
    }, changed);
    expect(href).not.to.equal(null);
    expect(focused(widget)?.getAttribute('href')).to.equal(href);
    expect(parts(widget, 'item').length).to.equal(wholeFeed.items.length + 1);
  });

  it('stays on the same button', async () => {
    let name = '';
    const widget = await focusAfter((list) => {
      const button = allByRole(list, 'button')[2] ?? list;
      name = nameOf(button);
      return button;
    }, wholeFeed);
    expect(name).not.to.equal('');
    expect(focusedName(widget)).to.equal(name);
  });

  it('stays where it is, if that is elsewhere', async () => {
    const other = await fixture<HTMLElement>(html`<button>Elsewhere</button>`);
    await focusAfter(() => other, wholeFeed);
    expect(document.activeElement === other).to.equal(true);
  });
});
