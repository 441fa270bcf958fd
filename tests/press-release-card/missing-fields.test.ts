import { expect } from '@open-wc/testing';
import type { NewsItem } from '../../src/feed/index.js';
import { allByRole, byRole, findAll, headings, isThere, parts, titles } from '../support/reading.js';
import { type Extension, placeCard, release, releaseWith, showIn, TITLE } from './release.js';

interface Case {
  without: string;
  item: NewsItem;
  /** The part that goes, and what goes with it. */
  part: string;
  heading?: string;
}

const without = (field: keyof NewsItem, part: string, heading?: string): Case => ({
  without: field,
  item: releaseWith({ [field]: undefined }),
  part,
  ...(heading && { heading }),
});

const withoutOwn = (field: keyof Extension, part: string, heading?: string): Case => ({
  without: `_mmc.${field}`,
  item: releaseWith({}, { [field]: undefined }),
  part,
  ...(heading && { heading }),
});

const CASES: Case[] = [
  without('summary', 'summary'),
  without('content_text', 'body'),
  without('image', 'image'),
  without('image', 'credit'),
  without('date_published', 'date'),
  without('attachments', 'downloads', 'Downloads'),
  withoutOwn('place', 'place'),
  withoutOwn('status_note', 'status-note'),
  withoutOwn('status', 'change'),
  withoutOwn('contacts', 'contacts', 'Media contacts'),
  withoutOwn('boilerplate', 'boilerplate', 'About'),
  withoutOwn('quotes', 'quote'),
  withoutOwn('cross_post', 'cross-post'),
  withoutOwn('image_credit', 'credit'),
  withoutOwn('translations', 'translations', 'In other languages'),
];

describe('what a release does not have is not there', () => {
  for (const { without: field, item, part, heading } of CASES) {
    it(`without ${field}: no ${part}${heading ? `, and no "${heading}"` : ''}`, async () => {
      const card = await placeCard([release]);
      const before = headings(card);
      expect(parts(card, part).length).to.be.above(0);
      await showIn(card, [item]);
      expect(parts(card, part).length).to.equal(0);
      expect(headings(card)).to.deep.equal(before.filter((text) => !heading || !text.endsWith(` ${heading}`)));
      expect(titles(card)).to.deep.equal([TITLE]);
    });
  }

  it('empty lists have no heading either', async () => {
    const card = await placeCard([
      releaseWith({ attachments: [] }, { contacts: [], translations: [], quotes: [], topics: [], boilerplate: '' }),
    ]);
    expect(headings(card)).to.deep.equal([`2 ${TITLE}`]);
  });

  it('a release that is only a title', async () => {
    const card = await placeCard([{ id: 'bare', title: TITLE }], { item: 'bare' });
    expect(headings(card)).to.deep.equal([`2 ${TITLE}`]);
    for (const role of ['link', 'button', 'img'] as const) expect(allByRole(card, role).length, role).to.equal(0);
    expect(findAll(card, '.sections').filter(isThere).length, 'a line with nothing below it').to.equal(0);
    for (const part of ['label', 'dateline', 'badge']) expect(parts(card, part).length, part).to.equal(0);
  });

  it('without an address there is nothing to link to or to copy', async () => {
    const card = await placeCard([releaseWith({ url: undefined, external_url: undefined })]);
    expect(parts(card, 'original').length).to.equal(0);
    expect(parts(card, 'copy').length).to.equal(0);
    expect(byRole(card, 'heading', TITLE).querySelector('a')).to.equal(null);
  });

  it('an address of another kind is no link', async () => {
    const url = 'javascript:alert(1)';
    const card = await placeCard([releaseWith({ url, external_url: url })]);
    expect(byRole(card, 'heading', TITLE).querySelector('a')).to.equal(null);
    expect(parts(card, 'original').length).to.equal(0);
  });
});
