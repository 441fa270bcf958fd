import { expect, fixture, html } from '@open-wc/testing';
import { feed, releases } from '../fixtures/feeds.js';
import { wholeFeed } from '../fixtures/whole-feed.js';
import { Clock } from '../support/clock.js';
import { heard } from '../support/events.js';
import { FEED, heldBack, json, Network, status } from '../support/network.js';
import { allByRole, byRole, part, parts, statusOf, titles } from '../support/reading.js';
import { moment, until } from '../support/waiting.js';
import { become, place, press, search, show, TAGS } from '../support/widgets.js';

const SECOND = 'https://feeds.example.org/feed-2.json';
const elsewhere = (): Promise<HTMLElement> => fixture<HTMLElement>(html`<div></div>`);

/** The ways in which pages move an element. */
const MOVES: [how: string, move: (widget: HTMLElement, place: HTMLElement) => Promise<void>][] = [
  ['moved', async (widget, there) => there.append(widget)],
  [
    'taken out, and put back later',
    async (widget, there) => {
      widget.remove();
      await moment();
      there.append(widget);
    },
  ],
  [
    'moved by moveBefore, where there is such a thing',
    async (widget, there) => {
      const moveBefore: unknown = Reflect.get(there, 'moveBefore');
      if (typeof moveBefore === 'function') moveBefore.call(there, widget, null);
      else there.append(widget);
    },
  ],
];

for (const tag of TAGS) {
  describe(`<${tag}>: moved in the page`, () => {
    const network = new Network();

    for (const [how, move] of MOVES) {
      it(`and ${how}, it keeps what it has: no other request, no event`, async () => {
        network.at(FEED, json(wholeFeed));
        const there = await elsewhere();
        const widget = await show(tag, { attributes: { src: FEED } });
        const before = titles(widget);
        const loads = heard('mmc-load');
        await move(widget, there);
        await moment();
        expect(widget.state).to.equal('ready');
        expect(titles(widget)).to.deep.equal(before);
        expect(loads).to.deep.equal([]);
        expect(network.addresses).to.deep.equal([FEED]);
      });
    }

    it('while it loads, it keeps its request', async () => {
      const { answer, give } = heldBack(wholeFeed);
      network.at(FEED, answer);
      const widget = await place(tag, { attributes: { src: FEED } });
      (await elsewhere()).append(widget);
      await moment();
      give();
      await become(widget, 'ready');
      expect(network.addresses).to.deep.equal([FEED]);
    });

    it('whenever it says that it has loaded, it says so once', async () => {
      network.at(FEED, json(wholeFeed));
      const [here, there] = [await elsewhere(), await elsewhere()];
      const loads = heard('mmc-load');
      const swap = (widget: Element): void => (widget.parentElement === here ? there : here).append(widget);
      for (const place of [here, there]) {
        place.addEventListener('mmc-load', ({ target }) => target instanceof Element && swap(target));
      }
      await show(tag, { parent: here, attributes: { src: FEED } });
      await moment();
      expect(loads.length).to.equal(1);
    });

    it('with an error, it shows it, and does not ask again by itself', async () => {
      network.at(FEED, status(404));
      const widget = await show(tag, { attributes: { src: FEED } });
      (await elsewhere()).append(widget);
      await moment();
      expect(widget.state).to.equal('error');
      expect(network.addresses).to.deep.equal([FEED]);
    });

    it('with a document of its own, it does not say again that it has it', async () => {
      const loads = heard('mmc-load');
      const widget = await place(tag, { data: wholeFeed });
      (await elsewhere()).append(widget);
      await moment();
      expect(loads.length).to.equal(1);
    });

    it('it takes what has been set while it was away', async () => {
      network.at(FEED, json(wholeFeed));
      network.at(SECOND, status(404));
      const widget = await show(tag, { attributes: { src: FEED } });
      const there = await elsewhere();
      widget.remove();
      widget.setAttribute('src', SECOND);
      await moment();
      expect(network.addresses).to.deep.equal([FEED]);
      there.append(widget);
      await become(widget, 'error');
      expect(network.addresses).to.deep.equal([FEED, SECOND]);
    });
  });

  describe(`<${tag}>: moved, with a refresh`, () => {
    const network = new Network();
    const clock = new Clock();
    const attributes = { src: FEED, refresh: '60' };

    it('keeps its time, however often it is moved', async () => {
      network.at(FEED, json(wholeFeed));
      const widget = await show(tag, { attributes });
      const places = [await elsewhere(), await elsewhere()];
      for (let turn = 0; turn < 6; turn++) {
        await clock.pass(10_000);
        places[turn % 2]?.append(widget);
      }
      await clock.pass(0);
      expect(network.asked.length).to.equal(2);
      await clock.pass(60_000);
      expect(network.asked.length).to.equal(3);
    });

    it('makes up for what was due while it was away, once', async () => {
      network.at(FEED, json(wholeFeed));
      const widget = await show(tag, { attributes });
      widget.remove();
      await clock.pass(600_000);
      expect(network.asked.length).to.equal(1);
      (await elsewhere()).append(widget);
      await clock.pass(0);
      expect(network.asked.length).to.equal(2);
    });
  });
}

describe('what the reader has chosen, in an element that moves', () => {
  const network = new Network();

  for (const [how, move] of MOVES) {
    it(`the list, ${how}: the next pages, a chip, a search`, async () => {
      network.at(FEED, json(feed({ items: releases(3), next_url: SECOND })));
      network.at(SECOND, json(feed({ items: releases(3, 4) })));
      const list = await show('mmc-news-list', { attributes: { src: FEED, search: '', filters: '' } });
      await press(list, 'Load more');
      await until(() => titles(list).length === 6);
      await search(list, 'release');
      await move(list, await elsewhere());
      await moment();
      expect(titles(list).length).to.equal(6);
      expect(byRole(list, 'searchbox')).to.have.property('value', 'release');
      expect(allByRole(list, 'button', 'Load more')).to.deep.equal([]);
      expect(network.addresses).to.deep.equal([FEED, SECOND]);
    });

    it(`the list, ${how}: the page of a long document`, async () => {
      const list = await place('mmc-news-list', { data: feed({ items: releases(30) }) });
      await press(list, 'Load more');
      await move(list, await elsewhere());
      await moment();
      expect(titles(list).length).to.equal(20);
    });

    it(`the roster, ${how}: an open biography`, async () => {
      const roster = await place('mmc-board-roster', { data: wholeFeed });
      const [biography] = parts(roster, 'biography');
      biography?.toggleAttribute('open', true);
      await move(roster, await elsewhere());
      await moment();
      expect(parts(roster, 'biography').map((details) => details.hasAttribute('open'))[0]).to.equal(true);
    });

    it(`the map, ${how}: what it shows of the world, and the open panel`, async () => {
      const parent = await fixture<HTMLElement>(html`<div style="width: 780px"></div>`);
      const there = await fixture<HTMLElement>(html`<div style="width: 780px"></div>`);
      const map = await place('mmc-city-map', { parent, data: wholeFeed, attributes: { search: '' } });
      await until(() => parts(map, 'marker').length > 0);
      await press(map, 'Zoom in');
      parts(map, 'marker')[0]?.click();
      await map.updateComplete;
      const land = (): string | null | undefined => part(map, 'map').querySelector('svg')?.getAttribute('viewBox');
      const [before, panel] = [land(), part(map, 'panel').textContent];
      await move(map, there);
      await moment();
      expect(land()).to.equal(before);
      expect(part(map, 'panel').textContent).to.equal(panel);
    });
  }

  it('the loss of a request for more is no loss of the button', async () => {
    network.at(FEED, json(feed({ items: releases(3), next_url: SECOND })));
    const { answer, give } = heldBack(feed({ items: releases(3, 4) }));
    network.at(SECOND, answer);
    const list = await show('mmc-news-list', { attributes: { src: FEED } });
    await press(list, 'Load more');
    list.remove();
    await moment();
    give();
    (await elsewhere()).append(list);
    await moment();
    await press(list, 'Load more');
    await until(() => titles(list).length === 6);
    expect(statusOf(list)).to.equal('6 entries');
  });
});
