import { expect } from '@open-wc/testing';
import { findAll, part, parts } from '../../support/reading.js';
import { cities, draw, frameOf, markers, spot } from './drawn-map.js';

/** The places of all markers, by their cities. */
const places = (map: Element): string[] =>
  findAll(map, '[data-city]')
    .map((button) => `${button.dataset['city']} ${button.style.left} ${button.style.top}`)
    .sort();

describe('where the language runs from right to left', () => {
  it('the world is as in any other', async () => {
    const english = places(await draw());
    const arabic = await draw(cities, { attributes: { lang: 'ar' } });
    expect(places(arabic)).to.deep.equal(english);
    expect(markers(arabic).length).to.be.above(3);
    expect(spot(arabic, /^Quito/).x).to.be.below(spot(arabic, /^Kampala/).x);
    expect(spot(arabic, /^Kampala/).x).to.be.below(spot(arabic, /^Sydney/).x);
  });

  for (const [lang, isMirrored] of [
    ['en', false],
    ['ar', true],
  ] as const) {
    it(`the controls are on the ${isMirrored ? 'left' : 'right'}: ${lang}`, async () => {
      const map = await draw(cities, { attributes: { lang } });
      const { left, width } = frameOf(map).getBoundingClientRect();
      for (const control of parts(map, 'control')) {
        expect(control.getBoundingClientRect().left < left + width / 2).to.equal(isMirrored);
      }
      const source = part(map, 'source').getBoundingClientRect();
      const legend = part(map, 'legend').getBoundingClientRect();
      expect(source.left < legend.left).to.equal(isMirrored);
    });
  }
});
