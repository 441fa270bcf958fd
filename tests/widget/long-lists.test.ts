import { expect } from '@open-wc/testing';
import { emptyFeed } from '../fixtures/whole-feed.js';
import { parts } from '../support/reading.js';
import { until } from '../support/waiting.js';
import { place, type Tag, type Widget } from '../support/widgets.js';

/** A feed of so many entries of each kind. */
function feedOf(count: number): unknown {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const text = 'Cities met and agreed on what to do next.';
  const url = 'https://example.org/page';
  const place = { type: 'Feature', geometry: { type: 'Point', coordinates: [32, 0] } };
  return {
    ...emptyFeed,
    items: numbers.map((n) => ({ id: `news-${n}`, title: `News number ${n}`, summary: text, url })),
    _mmc: {
      format: 1,
      people: numbers.map((n) => ({ id: `person-${n}`, name: `Person number ${n}`, summary: text, url })),
      cities: {
        type: 'FeatureCollection',
        features: numbers.map((n) => ({ ...place, id: `city-${n}`, properties: { name: `City number ${n}`, url } })),
      },
    },
  };
}

const LISTS: [Tag, Record<string, string>][] = [
  ['mmc-news-list', { limit: '1000' }],
  ['mmc-news-list', { limit: '1000', layout: 'cards' }],
  ['mmc-news-list', { limit: '1000', layout: 'compact' }],
  ['mmc-board-roster', {}],
  ['mmc-board-roster', { layout: 'list' }],
  ['mmc-city-map', { view: 'list', limit: '1000' }],
];

const knowsClipMargin = CSS.supports('overflow-clip-margin: 1em') && CSS.supports('content-visibility: auto');

const placeList = (tag: Tag, attributes: Record<string, string>, count: number): Promise<Widget> =>
  place(tag, { attributes, data: feedOf(count) });

/** Time for what comes near to be laid out. */
async function frames(): Promise<void> {
  for (let turn = 0; turn < 4; turn++) await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** Whether an entry is laid out: what is skipped has none of its content there. */
const isLaidOut = (entry: Element | undefined): boolean =>
  entry?.querySelector('a')?.checkVisibility({ contentVisibilityAuto: true }) ?? false;

for (const [tag, attributes] of LISTS) {
  describe(`<${tag} ${Object.entries(attributes)
    .map(([name, value]) => `${name}=${value}`)
    .join(' ')}> with many entries`, () => {
    it('leaves those far out of sight out of layout, where focus rings stay whole without them', async () => {
      const entries = parts(await placeList(tag, attributes, 400), 'item');
      expect(entries).to.have.lengthOf(400);
      await until(() => isLaidOut(entries[0]) && isLaidOut(entries[399]) !== knowsClipMargin);
    });

    it('is found whole by the page’s own search, where a browser lets a script search', async () => {
      const entries = parts(await placeList(tag, attributes, 400), 'item');
      await until(() => isLaidOut(entries[0]));
      const find: unknown = Reflect.get(window, 'find');
      if (typeof find !== 'function' || !knowsClipMargin) return;
      getSelection()?.removeAllRanges();
      expect(find.call(window, 'number 399')).to.equal(true);
      getSelection()?.removeAllRanges();
    });

    it('lays out all of fifty', async () => {
      const entries = parts(await placeList(tag, attributes, 50), 'item');
      await frames();
      expect(entries.every(isLaidOut)).to.equal(true);
    });

    it('cuts no focus ring', async () => {
      const entry = parts(await placeList(tag, attributes, 51), 'item')[20];
      const link = entry?.querySelector('a');
      if (!entry || !link) throw new Error('There is no link.');
      link.focus();
      const { outlineWidth, outlineOffset } = getComputedStyle(link);
      const margin = parseFloat(getComputedStyle(entry).getPropertyValue('overflow-clip-margin'));
      const ring = parseFloat(outlineWidth) + parseFloat(outlineOffset);
      expect(knowsClipMargin ? margin : Infinity).to.be.at.least(ring);
    });

    it('does not move what a reader has gone to, below it or in its middle', async () => {
      const widget = await placeList(tag, attributes, 400);
      const below = document.createElement('p');
      widget.after(below);
      await frames();
      for (const place of [below, parts(widget, 'item')[200]]) {
        place?.scrollIntoView({ block: 'center' });
        const top = place?.getBoundingClientRect().top ?? NaN;
        await frames();
        expect(place?.getBoundingClientRect().top).to.be.closeTo(top, 2);
      }
    });
  });
}
