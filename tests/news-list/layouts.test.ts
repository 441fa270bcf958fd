import { expect } from '@open-wc/testing';
import { feed, ITEMS, NO_PICTURE, PICTURE, TITLES } from '../fixtures/feeds.js';
import { entry, findAll, isThere, part, parts } from '../support/reading.js';
import { FEED, heldBack, Network } from '../support/network.js';
import { until } from '../support/waiting.js';
import { box, place, setAttribute } from '../support/widgets.js';

const WIDE = 1000;

const laidOut = async (layout: string, width = WIDE) =>
  place('mmc-news-list', { data: feed(), attributes: { layout }, parent: await box(width) });

const places = (list: Element): DOMRect[] => parts(list, 'item').map((item) => item.getBoundingClientRect());

/** How many entries stand beside the first. */
function columns(list: Element): number {
  const [first, ...others] = places(list);
  return 1 + others.filter(({ top }) => Math.abs(top - (first?.top ?? NaN)) < 1).length;
}

describe('<mmc-news-list>: its layouts', () => {
  const network = new Network();

  for (const [layout, width, expected] of [
    ['list', WIDE, 1],
    ['compact', WIDE, 1],
    ['list', 320, 1],
    ['cards', 320, 1],
  ] as const) {
    it(`${layout}: one below the other, ${width} pixels wide`, async () => {
      expect(columns(await laidOut(layout, width))).to.equal(expected);
    });
  }

  it('cards: side by side where there is room, all of one row as high as the highest', async () => {
    const list = await laidOut('cards');
    expect(columns(list)).to.be.within(2, 4);
    const row = places(list).slice(0, columns(list));
    expect(new Set(row.map(({ height }) => Math.round(height))).size).to.equal(1);
  });

  it('cards: one without a picture has a ground of its own beside those that have one, and none among its like', async () => {
    const cardsOf = async (images: (string | undefined)[]): Promise<Element[]> => {
      const items = images.map((image, index) => ({ id: `report-${index}`, title: 'Report', ...(image && { image }) }));
      const attributes = { layout: 'cards' };
      return parts(
        await place('mmc-news-list', { data: feed({ items }), attributes, parent: await box(WIDE) }),
        'item',
      );
    };
    const grounds = async (images: (string | undefined)[]): Promise<number> =>
      new Set((await cardsOf(images)).map((card) => getComputedStyle(card).backgroundColor)).size;
    expect(await grounds([PICTURE, undefined])).to.equal(2);
    expect(await grounds([undefined, undefined])).to.equal(1);
  });

  it('the entries come to the place that was held for them', async () => {
    const attributes = { src: FEED };
    network.at(FEED, heldBack(feed()).answer);
    const loading = await place('mmc-news-list', { attributes, parent: await box(WIDE) });
    const held = findAll(loading, '.bones')[0]?.getBoundingClientRect().top ?? NaN;
    const list = await laidOut('list');
    const topOf = (widget: Element): number => widget.getBoundingClientRect().top;
    expect(part(list, 'list').getBoundingClientRect().top - topOf(list)).to.be.closeTo(held - topOf(loading), 1);
  });

  it('list: a picture above the text is as wide as a telephone, and no wider', async () => {
    for (const [width, expected] of [
      [320, 288],
      [650, 384],
    ] as const) {
      expect(part(await laidOut('list', width), 'image').offsetWidth, `in ${width} pixels`).to.equal(expected);
    }
  });

  it('cards: as much space below the words with a picture as without', async () => {
    const list = await laidOut('cards', 320);
    const space = (title: string): number => {
      const card = entry(list, title);
      const words = parts(card, 'title').concat(
        parts(card, 'summary'),
        parts(card, 'status-note'),
        parts(card, 'cross-post'),
      );
      return Math.round(
        card.getBoundingClientRect().bottom - Math.max(...words.map((piece) => piece.getBoundingClientRect().bottom)),
      );
    };
    expect(space(TITLES.bogota)).to.equal(space(TITLES.taskForce));
  });

  it('compact: a title has the whole width that its label leaves', async () => {
    const title = 'City Leaders From Latin America and the United States Met in Bogotá to Shape an Agenda on Migration';
    const data = feed({ items: [{ id: 'bogota', title, _mmc: { type: 'Report' } }] });
    const list = await place('mmc-news-list', { data, attributes: { layout: 'compact' }, parent: await box(1400) });
    expect(part(list, 'title').offsetHeight).to.be.below(30);
  });

  it('compact: lower than the list', async () => {
    expect((await laidOut('compact')).offsetHeight).to.be.below((await laidOut('list')).offsetHeight);
  });

  for (const layout of ['', 'carousel']) {
    it(`"${layout}" is the list`, async () => {
      const list = await laidOut('list');
      const sizes = places(list).map(({ width, height }) => [width, height]);
      expect(places(await laidOut(layout)).map(({ width, height }) => [width, height])).to.deep.equal(sizes);
    });
  }

  it('change with the attribute, and keep all entries', async () => {
    const list = await laidOut('list');
    await setAttribute(list, 'layout', 'cards');
    expect(columns(list)).to.be.above(1);
    expect(places(list).length).to.equal(ITEMS.length);
  });

  it('lines of text are no longer than 80 letters, however wide the page', async () => {
    const summary = `${'What cities did in a year, and what it cost. '.repeat(12)}`;
    const data = feed({ items: [{ id: 'report', title: 'Report', summary }] });
    for (const layout of ['list', 'cards']) {
      const list = await place('mmc-news-list', { data, attributes: { layout }, parent: await box(1900) });
      const { width } = part(list, 'summary').getBoundingClientRect();
      expect(width / parseFloat(getComputedStyle(part(list, 'summary')).fontSize)).to.be.below(45);
    }
  });
});

describe('<mmc-news-list>: a picture that breaks', () => {
  for (const layout of ['list', 'cards', 'compact']) {
    it(`leaves no hole in layout="${layout}"`, async () => {
      const place1 = async (image: string | undefined) =>
        place('mmc-news-list', {
          data: feed({ items: [{ id: 'report', title: 'Report', summary: 'A year.', ...(image && { image }) }] }),
          attributes: { layout },
          parent: await box(WIDE),
        });
      const size = (list: Element): number[] => {
        const { width, height } = part(list, 'title').getBoundingClientRect();
        return [part(list, 'item').offsetHeight, Math.round(width), Math.round(height)];
      };
      const [broken, without] = [await place1(NO_PICTURE), await place1(undefined)];
      await until(() => !isThere(part(broken, 'image')));
      expect(size(broken)).to.deep.equal(size(without));
    });
  }

  it('after it was there leaves no hole either', async () => {
    const data = feed({ items: [{ id: 'report', title: 'Report', image: PICTURE }] });
    const list = await place('mmc-news-list', { data, parent: await box(WIDE) });
    const image = part(list, 'image');
    await until(() => image instanceof HTMLImageElement && image.complete && image.naturalWidth > 0);
    const before = part(list, 'item').offsetHeight;
    image.dispatchEvent(new Event('error'));
    expect(isThere(image)).to.equal(false);
    expect(part(list, 'item').offsetHeight).to.be.below(before);
  });
});
