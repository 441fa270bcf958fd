import { expect } from '@open-wc/testing';
import { wholeFeed } from '../fixtures/whole-feed.js';
import { Network } from '../support/network.js';
import { byRole, headings, nameOf, part } from '../support/reading.js';
import { place, placeIn, setAttribute, type Tag, TAGS } from '../support/widgets.js';

const GOVERNANCE = 'Mayors Migration Council Strengthens Governance to Amplify Mayoral Leadership on the Global Stage';

interface Headings {
  /** The first headings, where the page says nothing of them. */
  own: string[];
  /** Where the page wants "From the network". */
  set: string[];
  /** Where it wants none. */
  none: string[];
}

const HEADINGS: Record<Tag, Headings> = {
  'mmc-news-list': {
    own: ['2 News and Resources', '3 Climate Migration Task Force Meets at COP30'],
    set: ['2 From the network', '3 Climate Migration Task Force Meets at COP30'],
    none: ['2 Climate Migration Task Force Meets at COP30', `2 ${GOVERNANCE}`],
  },
  'mmc-press-release-card': {
    own: [`2 ${GOVERNANCE}`, '3 Downloads'],
    set: ['2 From the network', `3 ${GOVERNANCE}`, '4 Downloads'],
    none: [`2 ${GOVERNANCE}`, '3 Downloads'],
  },
  'mmc-board-roster': {
    own: ['2 Leadership Board', '3 Carlos Fernando Galán', '3 Yousef Al Shawarbeh'],
    set: ['2 From the network', '3 Leadership Board', '4 Carlos Fernando Galán'],
    none: ['2 Leadership Board', '3 Carlos Fernando Galán'],
  },
  'mmc-city-map': {
    own: ['2 Cities', '3 Latin America and the Caribbean', '4 Bogotá'],
    set: ['2 From the network', '3 Latin America and the Caribbean', '4 Bogotá'],
    none: ['2 Latin America and the Caribbean', '3 Bogotá'],
  },
};

/** The headings of a widget, as far as some others go, each as long as its counterpart. */
const likewise = (found: string[], wanted: string[]): string[] =>
  wanted.map((heading, i) => found[i]?.slice(0, heading.length) ?? 'none');

for (const tag of TAGS) {
  describe(`<${tag}>: its headings`, () => {
    const network = new Network();

    const CASES: [what: string, heading: string | undefined, wanted: string[]][] = [
      ['its own, where the page sets none', undefined, HEADINGS[tag].own],
      ['the one that the page sets', 'From the network', HEADINGS[tag].set],
      ['none, where the page sets an empty one', '', HEADINGS[tag].none],
    ];
    for (const [what, heading, wanted] of CASES) {
      it(what, async () => {
        const widget = await place(tag, { data: wholeFeed });
        await setAttribute(widget, 'heading', heading);
        expect(likewise(headings(widget), wanted)).to.deep.equal(wanted);
      });
    }

    for (const [level, first, second] of [
      ['1', 1, 2],
      ['2', 2, 3],
      ['3', 3, 4],
      ['4', 4, 5],
      ['5', 5, 6],
      ['6', 6, 6],
      ['7', 6, 6],
      ['-1', 1, 2],
      ['three', 2, 3],
      ['', 2, 3],
    ] as const) {
      it(`at level "${level}" they begin with ${first}, and go on with ${second}`, async () => {
        const attributes = { heading: 'From the network', 'heading-level': level };
        const levels = headings(await place(tag, { data: wholeFeed, attributes })).map(
          (heading) => +heading.slice(0, 1),
        );
        expect(levels.slice(0, 2)).to.deep.equal([first, second]);
        const jumps = levels.filter((next, i) => next - (levels[i - 1] ?? first) > 1);
        expect(jumps, `a level is left out: ${levels.join()}`).to.deep.equal([]);
      });
    }

    it('the heading names the widget', async () => {
      const widget = await place(tag, { data: wholeFeed, attributes: { heading: 'From the network' } });
      const id = part(widget, 'root').getAttribute('aria-labelledby');
      expect(byRole(widget, 'heading', 'From the network').id).to.equal(id);
    });

    for (const state of ['loading', 'empty', 'stale', 'error'] as const) {
      it(`the page's heading is there in "${state}", too`, async () => {
        const widget = await placeIn(state, tag, network, { attributes: { heading: 'From the network' } });
        expect(nameOf(byRole(widget, 'heading', 'From the network'))).to.equal('From the network');
        expect(headings(widget)[0]).to.equal('2 From the network');
      });
    }
  });
}
