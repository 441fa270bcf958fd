import { expect } from '@open-wc/testing';
import { isThere, part, parts } from '../support/reading.js';
import { expectToFit, LONG_WORD } from '../support/narrow.js';
import { box, setAttribute } from '../support/widgets.js';
import { member, people, placeRoster } from './people.js';

const LAYOUTS = ['grid', 'list', 'compact'];

describe('layouts', () => {
  const corners = (roster: Element): DOMRect[] => parts(roster, 'item').map((item) => item.getBoundingClientRect());
  /** How many seats stand in the first row. */
  const columns = (roster: Element): number => {
    const [first, ...others] = corners(roster);
    return 1 + others.filter(({ top }) => Math.abs(top - (first?.top ?? NaN)) < 1).length;
  };
  const wide = async (attributes: Record<string, string>) =>
    placeRoster({ organization: 'Leadership Board', ...attributes }, people, await box(900));

  it('grid: side by side, with all there is to tell', async () => {
    const roster = await wide({ layout: 'grid' });
    expect(columns(roster)).to.equal(4);
    for (const name of ['summary', 'links', 'biography']) expect(isThere(part(roster, name)), name).to.be.true;
  });

  it('list: one below the other, with all there is to tell', async () => {
    const roster = await wide({ layout: 'list' });
    expect(columns(roster)).to.equal(1);
    for (const name of ['summary', 'links', 'biography']) expect(isThere(part(roster, name)), name).to.be.true;
  });

  it('compact: side by side, with name, office and place', async () => {
    const roster = await wide({ layout: 'compact' });
    expect(columns(roster)).to.be.above(1);
    for (const name of ['title', 'office', 'place']) expect(isThere(part(roster, name)), name).to.be.true;
    for (const name of ['summary', 'links', 'biography']) expect(isThere(part(roster, name)), name).to.be.false;
  });

  it('is the grid by itself, and for a layout that there is not', async () => {
    const roster = await wide({});
    const sizes = (of: Element): number[][] =>
      corners(of).map(({ width, height }) => [Math.round(width), Math.round(height)]);
    const asGrid = sizes(await wide({ layout: 'grid' }));
    expect(sizes(roster)).to.deep.equal(asGrid);
    await setAttribute(roster, 'layout', 'carousel');
    expect(sizes(roster)).to.deep.equal(asGrid);
  });
});

describe('the roster is accessible', () => {
  for (const layout of LAYOUTS) {
    for (const lang of ['en', 'ar']) {
      for (const theme of ['light', 'dark']) {
        it(`${layout}, ${lang}, ${theme}`, async () => {
          const roster = await placeRoster({ layout, lang, theme, former: '', 'our-city': 'Amman', limit: '3' });
          expect(parts(roster, 'item')).to.have.length(7);
          await expect(roster).to.be.accessible();
        });
      }
    }
  }
});

describe('a roster that is 320 px wide', () => {
  const long = member(
    {
      name: LONG_WORD,
      title: LONG_WORD,
      city: LONG_WORD,
      summary: LONG_WORD,
      biography: LONG_WORD,
      links: [{ title: LONG_WORD, url: 'https://example.org/' }],
    },
    { organization: LONG_WORD, role: LONG_WORD },
  );
  for (const layout of LAYOUTS) {
    for (const lang of ['en', 'ar']) {
      it(`holds words of 60 letters: ${layout}, ${lang}`, async () => {
        const roster = await placeRoster({ layout, lang }, [...people, long], await box(320));
        expect(part(roster, 'root').clientWidth).to.be.within(300, 320);
        expectToFit(roster);
      });
    }
  }
});
