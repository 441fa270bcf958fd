import { expect } from '@open-wc/testing';
import { ARABIC_TITLE, feed, ITEMS, LONG_TITLE, PICTURE } from '../fixtures/feeds.js';
import { byRole, focusedName, statusOf, titles } from '../support/reading.js';
import { place, search } from '../support/widgets.js';

const items = [
  ...ITEMS,
  { id: 'amman', title: ARABIC_TITLE, language: 'ar', url: 'https://example.org/amman', image: PICTURE },
  { id: 'long', title: LONG_TITLE, _mmc: { status: 'withdrawn', status_note: 'It was sent too early.' } },
];
const data = feed({ items, next_url: 'https://feeds.example.org/feed-2.json' });

describe('<mmc-news-list>: axe finds nothing', () => {
  for (const layout of ['list', 'cards', 'compact']) {
    for (const theme of ['light', 'dark']) {
      for (const lang of ['en', 'ar']) {
        it(`with everything in it: ${layout}, ${theme}, ${lang}`, async () => {
          const attributes = { layout, theme, lang, filters: '', search: '', 'our-city': 'Bogotá' };
          const list = await place('mmc-news-list', { data, attributes });
          expect(titles(list)).to.have.lengthOf(8);
          await expect(list).to.be.accessible();
        });
      }
    }
  }

  for (const theme of ['light', 'dark']) {
    it(`where nothing matches: ${theme}`, async () => {
      const list = await place('mmc-news-list', { data, attributes: { theme, filters: '', search: '' } });
      await search(list, 'Atlantis');
      expect(statusOf(list)).to.match(/^Nothing matches/);
      await expect(list).to.be.accessible();
    });
  }

  it('entries take the focus from a script only, and links from the reader', async () => {
    const list = await place('mmc-news-list', { data });
    expect(byRole(list, 'list').getAttribute('role')).to.equal('list');
    for (const item of byRole(list, 'list').querySelectorAll('li')) expect(item.tabIndex).to.equal(-1);
    byRole(list, 'link', ARABIC_TITLE).focus();
    expect(focusedName(list)).to.equal(ARABIC_TITLE);
  });
});
