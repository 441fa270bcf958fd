import { expect } from '@open-wc/testing';
import type { City } from '../../src/feed/index.js';
import { part, parts } from '../support/reading.js';
import { expectToFit, LONG_WORD } from '../support/narrow.js';
import { box, search } from '../support/widgets.js';
import { cities, placeCities } from './cities.js';

const tools = { filters: '', search: '' };

describe('the list of cities is accessible', () => {
  for (const lang of ['en', 'ar']) {
    for (const theme of ['light', 'dark']) {
      it(`${lang}, ${theme}`, async () => {
        const map = await placeCities({ ...tools, lang, theme, 'our-city': 'Quito', limit: '4' });
        expect(parts(map, 'item')).to.have.length(4);
        await expect(map).to.be.accessible();
      });
    }
  }

  it('where nothing matches', async () => {
    const map = await placeCities(tools);
    await search(map, 'Atlantis');
    expect(parts(map, 'item').length).to.equal(0);
    await expect(map).to.be.accessible();
  });
});

describe('a list of cities that is 320 px wide', () => {
  const long: City = {
    type: 'Feature',
    id: 'long',
    geometry: null,
    properties: {
      name: LONG_WORD,
      country_name: LONG_WORD,
      region: LONG_WORD,
      programmes: [LONG_WORD],
      relationship: LONG_WORD,
      summary: LONG_WORD,
      url: 'https://example.org/',
    },
  };
  for (const lang of ['en', 'ar']) {
    it(`holds words of 60 letters, ${lang}`, async () => {
      const map = await placeCities({ ...tools, lang, 'our-city': 'long' }, [...cities, long], await box(320));
      expect(part(map, 'root').clientWidth).to.be.within(300, 320);
      expectToFit(map);
    });
  }
});
