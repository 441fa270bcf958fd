import { expect } from '@open-wc/testing';
import { findAll, part, parts, statusOf } from '../support/reading.js';
import { expectToFit, LONG_TITLE, LONG_WORD } from '../support/narrow.js';
import { box } from '../support/widgets.js';
import { placeCard, release, releaseWith } from './release.js';

for (const lang of ['en', 'ar']) {
  for (const theme of ['light', 'dark']) {
    it(`a card with everything is accessible: ${lang}, ${theme}`, async () => {
      const card = await placeCard([release], { lang, theme, expanded: '' });
      await expect(card).to.be.accessible();
    });
  }
}

it('the contacts are large enough for a finger (WCAG 2.2, 2.5.8)', async () => {
  const links = parts(await placeCard([release]), 'contacts').flatMap((contacts) => findAll(contacts, 'a'));
  expect(links).to.have.length(2);
  for (const link of links) expect(link.getBoundingClientRect().height).to.be.at.least(24);
});

it('a card without a release is accessible', async () => {
  const card = await placeCard([]);
  expect(statusOf(card)).to.equal('There is no press release here yet.');
  await expect(card).to.be.accessible();
});

describe('a card that is 320 px wide', () => {
  const long = releaseWith(
    {
      title: LONG_WORD,
      summary: LONG_WORD,
      content_text: LONG_WORD,
      attachments: [{ url: `https://example.org/${LONG_WORD}.pdf`, title: LONG_WORD, mime_type: 'application/pdf' }],
    },
    {
      topics: [LONG_WORD],
      place: LONG_WORD,
      status_note: LONG_WORD,
      boilerplate: LONG_WORD,
      quotes: [{ text: LONG_WORD, speaker: LONG_WORD }],
      contacts: [{ name: LONG_WORD, role: LONG_WORD, email: `${LONG_WORD.slice(0, 30)}@example.org` }],
      translations: [{ language: 'es', url: 'https://example.org/es', title: LONG_WORD }],
    },
  );
  const CASES: [what: string, item: typeof release][] = [
    ['a long title', { ...release, title: LONG_TITLE }],
    ['a word of 60 letters everywhere', { ...release, ...long, _mmc: { ...release._mmc, ...long._mmc } }],
  ];
  for (const [what, item] of CASES) {
    for (const lang of ['en', 'ar']) {
      it(`holds ${what}, ${lang}`, async () => {
        const card = await placeCard([item], { lang, expanded: '' }, await box(320));
        expect(part(card, 'root').clientWidth).to.be.within(300, 320);
        expectToFit(card);
      });
    }
  }
});
