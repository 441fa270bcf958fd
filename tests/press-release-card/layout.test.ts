import { expect } from '@open-wc/testing';
import { isThere, part, parts } from '../support/reading.js';
import { until } from '../support/waiting.js';
import { box, place, type Widget } from '../support/widgets.js';
import { feedOf } from '../fixtures/feed/full-entries.js';
import { NO_PICTURE, placeCard, release, releaseWith } from './release.js';

const cardIn = async (width: number): Promise<Widget> =>
  place('mmc-press-release-card', { data: feedOf({ items: [release] }), parent: await box(width) });

const placeOf = (card: Element, name: string): DOMRect => part(card, name).getBoundingClientRect();

describe('<mmc-press-release-card>: its layout', () => {
  it('the picture above the headline where there is little room, beside it where there is much', async () => {
    const narrow = await cardIn(600);
    expect(placeOf(narrow, 'image').bottom).to.be.at.most(placeOf(narrow, 'title').top);
    const wide = await cardIn(1200);
    expect(placeOf(wide, 'image').left).to.be.at.least(placeOf(wide, 'title').right);
    expect(placeOf(wide, 'image').top).to.be.below(placeOf(wide, 'title').bottom);
  });

  it('who took a picture that cannot be loaded is not named', async () => {
    const card = await placeCard([releaseWith({ image: NO_PICTURE })]);
    await until(() => !isThere(part(card, 'image')));
    expect(parts(card, 'credit').filter(isThere)).to.deep.equal([]);
  });

  it('breaks no line within a date or the size of a file', async () => {
    const title = 'The release of the task force';
    const file = { url: 'https://example.org/a.pdf', mime_type: 'application/pdf', title, size_in_bytes: 183_000 };
    for (let width = 200; width <= 320; width += 10) {
      const card = await placeCard([releaseWith({ attachments: [file] })], {}, await box(width));
      const pieces = [part(card, 'date'), ...part(card, 'downloads').querySelectorAll('bdi')];
      for (const piece of pieces) expect(piece.getClientRects().length, `${piece.textContent}, ${width}`).to.equal(1);
    }
  });

  it('an English release in an Arabic widget keeps to one edge', async () => {
    const card = await placeCard([release], { lang: 'ar', expanded: '' }, await box(900));
    const edges = ['title', 'summary', 'quote'].map((name) => Math.round(placeOf(card, name).left));
    const paragraph = part(card, 'body').querySelector('p')?.getBoundingClientRect();
    expect(new Set([...edges, Math.round(paragraph?.left ?? NaN)]).size).to.equal(1);
  });
});
