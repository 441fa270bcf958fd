import { expect } from '@open-wc/testing';
import { addressOf, choicesOf, follow } from '../support/following.js';
import { byRole, findAll, isThere, part, statusOf, text } from '../support/reading.js';
import { box, setAttribute, type Widget } from '../support/widgets.js';
import { until } from '../support/waiting.js';
import { ADDRESS, NO_PICTURE, ORIGINAL, placeCard, release, releaseWith, TITLE } from './release.js';

describe('copying the link', () => {
  let copied: string[] = [];
  const setClipboard = (value: unknown): void =>
    void Object.defineProperty(navigator, 'clipboard', { configurable: true, value });

  beforeEach(() => {
    copied = [];
    setClipboard({ writeText: async (address: string) => void copied.push(address) });
  });
  afterEach(() => Reflect.deleteProperty(navigator, 'clipboard'));

  const copy = async (card: Widget, said: string): Promise<void> => {
    byRole(card, 'button', 'Copy link').click();
    await until(() => statusOf(card) === said);
  };

  it('copies the address, and says so', async () => {
    const card = await placeCard([release]);
    expect(statusOf(card)).to.equal('1 press release');
    await copy(card, 'Link copied');
    expect(copied).to.deep.equal([ADDRESS]);
    expect(isThere(byRole(card, 'button', 'Link copied'))).to.be.true;
  });

  it('copies the external address where there is no other', async () => {
    await copy(await placeCard([releaseWith({ url: undefined })]), 'Link copied');
    expect(copied).to.deep.equal([ORIGINAL]);
  });

  const FAILURES: [why: string, clipboard: unknown][] = [
    ['the browser refuses', { writeText: () => Promise.reject(new DOMException('Not now', 'NotAllowedError')) }],
    ['the page has no clipboard', undefined],
  ];
  for (const [why, clipboard] of FAILURES) {
    it(`says that it failed, to eyes and ears, where ${why}`, async () => {
      setClipboard(clipboard);
      const card = await placeCard([release]);
      await copy(card, 'The link could not be copied');
      const [seen] = findAll(part(card, 'item'), 'span').filter((piece) => text(piece) === statusOf(card));
      expect(seen && isThere(seen)).to.be.true;
      expect(isThere(byRole(card, 'button', 'Copy link'))).to.be.true;
    });
  }

  it('is forgotten when another release is shown', async () => {
    const card = await placeCard([release, { id: 'summit', url: ORIGINAL, title: 'Cities Summit of the Americas' }]);
    await copy(card, 'Link copied');
    await setAttribute(card, 'item', 'summit');
    expect(statusOf(card)).to.equal('1 press release');
    await copy(card, 'Link copied');
    expect(copied).to.deep.equal([ADDRESS, ORIGINAL]);
  });
});

describe('the links to the source', () => {
  for (const name of [TITLE, 'View the original']) {
    it(`"${name}" leads there, and tells the page`, async () => {
      const card = await placeCard([release]);
      const choices = choicesOf(card);
      const link = byRole(card, 'link', name);
      expect(addressOf(link)).to.equal(ADDRESS);
      expect(follow(link)).to.be.true;
      expect(choices).to.deep.equal([{ type: 'news', id: release.id, url: ADDRESS }]);
    });

    it(`"${name}" leads nowhere where the page wants that`, async () => {
      const card = await placeCard([release]);
      const choices = choicesOf(card, { prevent: true });
      expect(follow(byRole(card, 'link', name))).to.be.false;
      expect(choices).to.have.length(1);
    });
  }
});

describe('the picture', () => {
  const height = (card: Widget): number => part(card, 'item').getBoundingClientRect().height;

  it('leaves no frame where it cannot be loaded', async () => {
    const items = [releaseWith({ image: NO_PICTURE }, { image_credit: undefined })];
    const card = await placeCard(items);
    const without = await placeCard([releaseWith({ image: undefined }, { image_credit: undefined })]);
    await until(() => !isThere(part(card, 'image')));
    expect(height(card)).to.be.closeTo(height(without), 1);
  });

  it('has a frame of its own where it can be loaded', async () => {
    const column = await box(600);
    const card = await placeCard([releaseWith({}, { image_credit: undefined })], {}, column);
    const without = await placeCard([releaseWith({ image: undefined }, { image_credit: undefined })], {}, column);
    expect(height(card)).to.be.above(height(without) + 100);
  });

  it('comes back when the next one can be', async () => {
    const card = await placeCard([releaseWith({ image: NO_PICTURE })]);
    await until(() => !isThere(part(card, 'image')));
    card.data = { version: 'https://jsonfeed.org/version/1.1', title: 'News', items: [release] };
    await until(() => isThere(part(card, 'image')));
    expect(part(card, 'image').getBoundingClientRect().height).to.be.above(100);
  });
});
