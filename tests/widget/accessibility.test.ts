import { expect, fixture, html } from '@open-wc/testing';
import { longWords } from '../fixtures/long-words.js';
import { violations } from '../support/equal-access.js';
import { Network } from '../support/network.js';
import { findAll, part, parts } from '../support/reading.js';
import { box, place, placeIn, STATES, TAGS } from '../support/widgets.js';

/** Every control that the elements have, and everything open. */
const EVERYTHING = { search: '', filters: '', former: '', expanded: '', 'our-city': 'Amman' };

for (const tag of TAGS) {
  describe(`<${tag}>: axe and Equal Access find nothing`, () => {
    const network = new Network();

    for (const state of STATES) {
      for (const theme of ['light', 'dark']) {
        for (const lang of ['en', 'ar']) {
          it(`"${state}", ${theme}, ${lang}`, async () => {
            const parent = await fixture<HTMLElement>(html`<main></main>`);
            const widget = await placeIn(state, tag, network, { parent, attributes: { ...EVERYTHING, theme, lang } });
            expect(widget.state).to.equal(state);
            await expect(widget).to.be.accessible();
            expect(await violations(widget)).to.deep.equal([]);
          });
        }
      }
    }

    it('two of them on one page', async () => {
      const parent = await fixture<HTMLElement>(html`<main></main>`);
      await placeIn('ready', tag, network, { parent, attributes: EVERYTHING });
      await placeIn('stale', tag, network, { parent, attributes: { ...EVERYTHING, heading: 'From the network' } });
      await expect(parent).to.be.accessible();
    });
  });

  describe(`<${tag}>: narrow and full of long words`, () => {
    for (const lang of ['en', 'ar']) {
      it(`nothing is wider than 320 pixels, in ${lang}`, async () => {
        const parent = await box(320);
        const widget = await place(tag, { parent, data: longWords, attributes: { ...EVERYTHING, lang } });
        expect(parts(widget, 'item').length).to.be.above(0);
        for (const details of findAll(widget, 'details')) details.setAttribute('open', '');
        const frame = part(widget, 'root').getBoundingClientRect();
        expect(frame.width).to.equal(320);
        const tooWide = findAll(widget, '[part] *').filter((element) => {
          const { left, right, width } = element.getBoundingClientRect();
          return width > 1 && (left < frame.left - 1 || right > frame.right + 1);
        });
        expect(tooWide.map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
      });
    }
  });
}
