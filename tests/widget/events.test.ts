import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { contentFeedDocument } from '../fixtures/feed/full-entries.js';
import { emptyFeed, wholeFeed } from '../fixtures/whole-feed.js';
import { FEED, json, Network, silence, status } from '../support/network.js';
import { byRole, parts } from '../support/reading.js';
import { moment } from '../support/waiting.js';
import { become, place, setAttribute, type Tag, TAGS, type Widget } from '../support/widgets.js';

/** How many entries of the whole feed each element has to show. */
const COUNTS: Record<Tag, number> = {
  'mmc-news-list': 4,
  'mmc-press-release-card': 1,
  'mmc-board-roster': 3,
  'mmc-city-map': 3,
};

/** One good entry of each kind, and beside it one without what makes it one, and one with a field that is wrong. */
const flawed = contentFeedDocument({
  items: [
    {
      id: 'grf2023-readout',
      title: 'MMC Readout: Cities at the 2023 UN Global Refugee Forum',
      _mmc: { type: 'Press release' },
    },
    { id: 'no-title', date_published: '2025' },
    { id: 'bad-date', title: 'Report', date_published: 'last spring' },
  ],
  people: [
    { id: 'marvin-rees', name: 'Marvin Rees' },
    { id: 'no-name' },
    { id: 'bad-link', name: 'Mike Johnston', url: 'javascript:alert(1)' },
  ],
  cities: [
    { type: 'Feature', id: 'accra-ghana', geometry: null, properties: { name: 'Accra' } },
    { type: 'Feature', id: 'no-name', geometry: null, properties: {} },
    {
      type: 'Feature',
      id: 'bad-place',
      geometry: { type: 'Point', coordinates: [5.6, 1370] },
      properties: { name: 'Lima' },
    },
  ],
});

/** Where in the flawed feed each element finds something wrong. */
const FLAWS: Record<Tag, string[]> = {
  'mmc-news-list': ['items[1].title', 'items[2].date_published'],
  'mmc-press-release-card': ['items[1].title', 'items[2].date_published'],
  'mmc-board-roster': ['_mmc.people[1].name', '_mmc.people[2].url'],
  'mmc-city-map': ['_mmc.cities.features[1].properties.name', '_mmc.cities.features[2].geometry'],
};

for (const tag of TAGS) {
  describe(`<${tag}>: mmc-load`, () => {
    const network = new Network();

    /** Shows data on a page of its own, and resolves to the first event that the page hears. */
    async function loaded(data: unknown): Promise<HTMLElementEventMap['mmc-load']> {
      const parent = await fixture<HTMLElement>(html`<div></div>`);
      const event = oneEvent<HTMLElementEventMap['mmc-load']>(parent, 'mmc-load');
      await place(tag, { parent, data });
      return event;
    }

    it('says what is shown', async () => {
      const { detail } = await loaded(wholeFeed);
      expect(detail).to.deep.equal({
        count: COUNTS[tag],
        warnings: [],
        stale: false,
        generatedAt: '2026-11-23T10:00:00Z',
      });
    });

    it('counts all entries, those beyond the limit, too', async () => {
      const parent = await fixture<HTMLElement>(html`<div></div>`);
      const event = oneEvent<HTMLElementEventMap['mmc-load']>(parent, 'mmc-load');
      await place(tag, { parent, data: wholeFeed, attributes: { limit: '1' } });
      expect((await event).detail.count).to.equal(COUNTS[tag]);
    });

    it('comes where there is nothing, too', async () => {
      const { detail } = await loaded(emptyFeed);
      expect(detail).to.deep.equal({ count: 0, warnings: [], stale: false, generatedAt: undefined });
    });

    it('bubbles out of shadow roots, and cannot be cancelled', async () => {
      const outer = await fixture<HTMLElement>(html`<div></div>`);
      const host = outer.appendChild(document.createElement('div'));
      const event = oneEvent<HTMLElementEventMap['mmc-load']>(outer, 'mmc-load');
      await place(tag, { data: wholeFeed, parent: host.attachShadow({ mode: 'open' }) });
      const { bubbles, composed, cancelable } = await event;
      expect({ bubbles, composed, cancelable }).to.deep.equal({ bubbles: true, composed: true, cancelable: false });
    });

    it('comes when the entries are there', async () => {
      const parent = await fixture<HTMLElement>(html`<div></div>`);
      const seen: number[] = [];
      parent.addEventListener('mmc-load', ({ target }) => {
        if (target instanceof Element) seen.push(parts(target, 'item').length);
      });
      await place(tag, { parent, data: wholeFeed });
      expect(seen).to.deep.equal([COUNTS[tag]]);
    });

    it('comes once an answer, and not for what the page or the reader changes', async () => {
      const parent = await fixture<HTMLElement>(html`<div></div>`);
      const events: string[] = [];
      for (const type of ['mmc-load', 'mmc-error']) parent.addEventListener(type, () => events.push(type));
      network.at(FEED, json(wholeFeed));
      const widget = await place(tag, { parent, attributes: { src: FEED } });
      await become(widget, 'ready');
      await setAttribute(widget, 'lang', 'es');
      await setAttribute(widget, 'limit', '1');
      await setAttribute(widget, 'heading', 'From the network');
      expect(events).to.deep.equal(['mmc-load']);
      await widget.reload();
      expect(events).to.deep.equal(['mmc-load', 'mmc-load']);
    });

    it('says that a copy is an earlier one, and mmc-error why', async () => {
      const parent = await fixture<HTMLElement>(html`<div></div>`);
      network.at(FEED, json(wholeFeed), status(410));
      const widget = await place(tag, { parent, attributes: { src: FEED } });
      await become(widget, 'ready');
      const load = oneEvent<HTMLElementEventMap['mmc-load']>(parent, 'mmc-load');
      const error = oneEvent<HTMLElementEventMap['mmc-error']>(parent, 'mmc-error');
      await widget.reload();
      expect((await load).detail).to.include({ stale: true, count: COUNTS[tag] });
      expect((await error).detail.kind).to.equal('http');
    });

    it('tells what was left out of the feed and what would have been right, and the console does, too', async () => {
      const { detail } = await loaded(structuredClone(flawed));
      expect(detail.count).to.equal(tag === 'mmc-press-release-card' ? 1 : 2);
      expect(detail.warnings.map(({ path }) => path)).to.deep.equal(FLAWS[tag]);
      for (const { expected, found } of detail.warnings) expect([expected, found]).to.not.include('');
      expect(network.lines.length).to.equal(1);
      expect(network.lines[0]).to.match(new RegExp(`^<${tag}> `));
      for (const path of FLAWS[tag]) expect(network.lines[0]).to.contain(path);
    });

    it('does not come while it loads', async () => {
      const parent = await fixture<HTMLElement>(html`<div></div>`);
      const events: Event[] = [];
      parent.addEventListener('mmc-load', (event) => events.push(event));
      network.at(FEED, silence);
      await place(tag, { parent, attributes: { src: FEED } });
      await moment();
      expect(events.length).to.equal(0);
    });
  });

  describe(`<${tag}>: mmc-error`, () => {
    const network = new Network();

    it('bubbles out of shadow roots, and says it once', async () => {
      const outer = await fixture<HTMLElement>(html`<div></div>`);
      const host = outer.appendChild(document.createElement('div'));
      const events: HTMLElementEventMap['mmc-error'][] = [];
      outer.addEventListener('mmc-error', (event) => events.push(event));
      network.at(FEED, json({ news: [] }));
      const parent = host.attachShadow({ mode: 'open' });
      await become(await place(tag, { parent, attributes: { src: FEED } }), 'error');
      expect(events.length).to.equal(1);
      expect(events[0]?.composed).to.equal(true);
      expect(Object.keys(events[0]?.detail ?? {})).to.have.members(['kind', 'message']);
    });

    it('comes again with each try that fails', async () => {
      const parent = await fixture<HTMLElement>(html`<div></div>`);
      const kinds: string[] = [];
      parent.addEventListener('mmc-error', ({ detail }) => kinds.push(detail.kind));
      network.at(FEED, status(404), json({ news: [] }));
      const widget = await place(tag, { parent, attributes: { src: FEED } });
      await become(widget, 'error');
      await widget.reload();
      expect(kinds).to.deep.equal(['http', 'not-a-feed']);
    });
  });

  describe(`<${tag}>: mmc-select`, () => {
    const MMC = 'https://mayorsmigrationcouncil.org';
    const GOVERNANCE = `${MMC}/news/governing-board-chairs`;
    const SELECTED: Record<Tag, { link: RegExp; detail: unknown }> = {
      'mmc-news-list': { link: /Governance/, detail: { type: 'news', id: 'governing-board-chairs', url: GOVERNANCE } },
      'mmc-press-release-card': {
        link: /Governance/,
        detail: { type: 'news', id: 'governing-board-chairs', url: GOVERNANCE },
      },
      'mmc-board-roster': {
        link: /Yousef Al Shawarbeh/,
        detail: { type: 'person', id: 'yousef-al-shawarbeh', url: `${MMC}/cities/amman-jordan` },
      },
      'mmc-city-map': {
        link: /Amman/,
        detail: { type: 'city', id: 'amman-jordan', url: `${MMC}/cities/amman-jordan` },
      },
    };

    /** Presses the link on a page that does what it wants with the events; resolves to what came of it. */
    async function follow(
      onSelect: (event: Event) => void,
    ): Promise<{ events: Event[]; goes: boolean; widget: Widget }> {
      const parent = await fixture<HTMLElement>(html`<div></div>`);
      const host = parent.appendChild(document.createElement('div'));
      const widget = await place(tag, { data: wholeFeed, parent: host.attachShadow({ mode: 'open' }) });
      const events: Event[] = [];
      parent.addEventListener('mmc-select', (event) => {
        events.push(event);
        onSelect(event);
      });
      let goes = false;
      parent.addEventListener('click', (event) => {
        goes = !event.defaultPrevented;
        event.preventDefault();
      });
      byRole(widget, 'link', SELECTED[tag].link).click();
      return { events, goes, widget };
    }

    it('says what was chosen, and lets the reader go there', async () => {
      const { events, goes } = await follow(() => undefined);
      expect(events.length).to.equal(1);
      expect(events[0]).to.have.deep.property('detail', SELECTED[tag].detail);
      expect(goes).to.equal(true);
    });

    it('keeps the reader here, where the page prevents it', async () => {
      const { events, goes } = await follow((event) => event.preventDefault());
      expect(events[0]?.cancelable).to.equal(true);
      expect(goes).to.equal(false);
    });
  });
}
