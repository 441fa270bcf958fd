import { expect } from '@open-wc/testing';
import { emptyFeed, CITIES, feed, ITEMS, PEOPLE, TITLES } from '../fixtures/feeds.js';
import { byRole, heard, mount, onFreshPage, parts, show, stayHere, TAGS, type WidgetTag } from '../support/elements.js';
import { FEED, json, Network, status } from '../support/network.js';

interface Expected {
  /** How many entries of the feed the element has to show. */
  count: number;
  /** Where in the feed the entry is that is none. */
  broken: string;
  link: string;
  selected: { type: string; id: string; url: string };
}

const MMC = 'https://mayorsmigrationcouncil.org';

const EXPECTED: Record<WidgetTag, Expected> = {
  'mmc-news-list': {
    count: 6,
    broken: 'items[6]',
    link: TITLES.report,
    selected: { type: 'news', id: 'impact-report-2025', url: `${MMC}/news/impact-report-2025` },
  },
  'mmc-press-release-card': {
    count: 1,
    broken: 'items[6]',
    link: TITLES.taskForce,
    selected: { type: 'news', id: 'americas-task-force-expansion', url: `${MMC}/news/americas-task-force-expansion` },
  },
  'mmc-board-roster': {
    count: 4,
    broken: 'people[5]',
    link: 'Yousef Al Shawarbeh',
    selected: { type: 'person', id: 'yousef-al-shawarbeh', url: `${MMC}/cities/amman-jordan` },
  },
  'mmc-city-map': {
    count: 4,
    broken: 'features[4]',
    link: 'Bogota',
    selected: { type: 'city', id: 'bogota-colombia', url: `${MMC}/cities/bogota-colombia` },
  },
};

for (const tag of TAGS) {
  const { count, broken, link, selected } = EXPECTED[tag];

  describe(`<${tag}>: the event mmc-load`, () => {
    const network = new Network();
    onFreshPage();

    it('comes once, from the widget, when its content is there', async () => {
      network.at(FEED, json(feed()));
      const loads = heard('mmc-load');
      const items: number[] = [];
      document.body.addEventListener(
        'mmc-load',
        () => items.push(parts(document.querySelector(tag) ?? document.body, 'item').length),
        { once: true },
      );
      const widget = await show(tag, { attributes: { src: FEED } });
      expect(loads.map(({ detail }) => detail)).to.deep.equal([
        { count, warnings: [], stale: false, generatedAt: '2025-12-31T10:00:00Z' },
      ]);
      expect(loads[0]?.target === widget).to.equal(true);
      expect(items).to.deep.equal([count]);
      widget.setAttribute('heading', 'News');
      await widget.updateComplete;
      expect(loads).to.have.lengthOf(1);
    });

    it('is heard outside of the shadow root that the widget is in, and cannot be cancelled', async () => {
      const host = document.createElement('div');
      document.body.append(host);
      const loads = heard('mmc-load');
      await mount(tag, { data: feed(), parent: host.attachShadow({ mode: 'open' }) });
      host.remove();
      expect(loads.map(({ cancelable }) => cancelable)).to.deep.equal([false]);
    });

    it('counts nothing where there is nothing', async () => {
      const loads = heard('mmc-load');
      await mount(tag, { data: emptyFeed() });
      expect(loads.map(({ detail }) => detail.count)).to.deep.equal([0]);
    });

    it('tells what was left out, and leaves the others in place', async () => {
      const loads = heard('mmc-load');
      const nameless = { id: 'nameless' };
      const data = feed({
        items: [...ITEMS, nameless],
        people: [...PEOPLE, nameless],
        cities: [...CITIES, { type: 'Feature', ...nameless, geometry: null, properties: {} }],
      });
      const widget = await mount(tag, { data });
      expect(widget.state).to.equal('ready');
      const [detail] = loads.map((event) => event.detail);
      expect(detail?.count).to.equal(count);
      expect(detail?.warnings.filter(({ path }) => path.includes(broken))).to.have.lengthOf(1);
    });

    it('says that it is an older copy, after an error', async () => {
      network.at(FEED, json(feed()), status(404));
      const loads = heard('mmc-load');
      const errors = heard('mmc-error');
      const widget = await show(tag, { attributes: { src: FEED } });
      await widget.reload();
      expect(widget.state).to.equal('stale');
      expect(parts(widget, 'item')).to.have.lengthOf(count);
      expect(loads.map(({ detail }) => [detail.count, detail.stale])).to.deep.equal([
        [count, false],
        [count, true],
      ]);
      expect(errors.map(({ detail }) => detail.kind)).to.deep.equal(['http']);
    });

    it('does not come with an error', async () => {
      network.at(FEED, status(404));
      const loads = heard('mmc-load');
      const errors = heard('mmc-error');
      await show(tag, { attributes: { src: FEED } });
      expect(loads).to.have.lengthOf(0);
      expect(errors.map(({ detail }) => detail.kind)).to.deep.equal(['http']);
    });
  });

  describe(`<${tag}>: the event mmc-select`, () => {
    onFreshPage();

    it('tells the entry whose link is followed', async () => {
      const clicks = stayHere();
      const selects = heard('mmc-select');
      byRole(await mount(tag, { data: feed() }), 'link', link).click();
      expect(selects.map(({ detail }) => detail)).to.deep.equal([selected]);
      expect(clicks, 'The page would have gone there.').to.have.lengthOf(1);
    });

    it('keeps the page where it is, if the page wants to', async () => {
      const clicks = stayHere();
      const widget = await mount(tag, { data: feed() });
      widget.addEventListener('mmc-select', (event) => event.preventDefault());
      byRole(widget, 'link', link).click();
      expect(clicks).to.have.lengthOf(0);
    });

    it('leaves the address in the link, for whoever opens it elsewhere', async () => {
      const widget = await mount(tag, { data: feed() });
      expect(byRole(widget, 'link', link).getAttribute('href')).to.equal(selected.url);
      expect(byRole(widget, 'link', link).hasAttribute('target')).to.equal(false);
    });
  });
}
