import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { threeHundredCities } from '../fixtures/feed/three-hundred-cities.js';
import { feedOf } from '../fixtures/feed/full-entries.js';
import { releases } from '../fixtures/feeds.js';
import { wholeFeed } from '../fixtures/whole-feed.js';
import {
  byRole,
  findAll,
  focused,
  focusedEntry,
  focusedName,
  isThere,
  part,
  parts,
  titles,
} from '../support/reading.js';
import { until } from '../support/waiting.js';
import { place, type Tag, TAGS, type Widget } from '../support/widgets.js';

const CONTROLS = { filters: '', search: '', former: '' };

/** Goes to a button and presses a key on it, as a reader without a mouse does. */
async function pressKey(widget: Widget, name: string | RegExp, key: string): Promise<void> {
  byRole(widget, 'button', name).focus();
  await sendKeys({ press: key });
  await widget.updateComplete;
}

for (const [key, keyName] of [
  ['Enter', 'Enter'],
  [' ', 'Space'],
] as const) {
  describe(`With the keyboard alone: ${keyName}`, () => {
    for (const [tag, chip, title] of [
      ['mmc-news-list', /^Type: MMC Readout/, /^MMC Readout/],
      ['mmc-city-map', /^Region: Middle East/, /^Amman$/],
    ] as const) {
      it(`<${tag}>: a chip is pressed and released, and keeps the focus`, async () => {
        const widget = await place(tag, { data: wholeFeed, attributes: CONTROLS });
        const all = titles(widget).length;
        await pressKey(widget, chip, key);
        expect(titles(widget).length).to.equal(1);
        expect(titles(widget)[0]).to.match(title);
        expect(focusedName(widget)).to.match(chip);
        expect(focused(widget)?.getAttribute('aria-pressed')).to.equal('true');
        await pressKey(widget, chip, key);
        expect(titles(widget).length).to.equal(all);
        expect(focused(widget)?.getAttribute('aria-pressed')).to.equal('false');
      });
    }

    for (const [tag, button, partName] of [
      ['mmc-board-roster', 'Biography of Yousef Al Shawarbeh, Amman', 'biography'],
      ['mmc-press-release-card', 'Read the release', 'body'],
    ] as const) {
      it(`<${tag}>: "${button}" opens, closes and keeps the focus`, async () => {
        const widget = await place(tag, { data: wholeFeed });
        const text = (): boolean =>
          parts(widget, partName)
            .filter((piece) => byRole(piece, 'button').contains(focused(widget)))
            .some((piece) => findAll(piece, 'p').some(isThere));
        await pressKey(widget, button, key);
        await until(text, 'the text');
        expect(focusedName(widget)).to.equal(button);
        await pressKey(widget, button, key);
        await until(() => !text(), 'the end of the text');
      });
    }

    for (const [tag, data, button, next] of [
      ['mmc-news-list', feedOf({ items: releases(20) }), 'Load more', 'Release 6'],
      ['mmc-city-map', feedOf({ cities: threeHundredCities }), 'Show more', 'Colón'],
      ['mmc-board-roster', feedOf({ people: boardOf(20) }), 'Show more', 'Member 06'],
    ] as const) {
      it(`<${tag}>: "${button}" brings more, and leads to the first of it`, async () => {
        const widget = await place(tag, { data, attributes: { limit: '5' } });
        await pressKey(widget, button, key);
        expect(titles(widget).length).to.equal(10);
        expect(focusedEntry(widget)).to.equal(next);
      });
    }
  });
}

describe('With the keyboard alone', () => {
  for (const [tag, words, title] of [
    ['mmc-news-list', 'cop30', /COP30/],
    ['mmc-city-map', 'bogota', /^Bogotá$/],
  ] as const) {
    it(`<${tag}>: one types, and what is found is there, with the focus still in the field`, async () => {
      const widget = await place(tag, { data: wholeFeed, attributes: CONTROLS });
      byRole(widget, 'searchbox').focus();
      await sendKeys({ type: words });
      await until(() => titles(widget).length === 1);
      expect(titles(widget)[0]).to.match(title);
      expect(focused(widget)).to.have.property('value', words);
    });
  }

  const TOOLS: Tag[] = ['mmc-news-list', 'mmc-city-map'];
  for (const tag of TOOLS) {
    it(`<${tag}>: search and chips come before the entries`, async () => {
      const widget = await place(tag, { data: wholeFeed, attributes: CONTROLS });
      const [tools, entries] = [part(widget, 'tools'), part(widget, 'list')].map((piece) =>
        piece.getBoundingClientRect(),
      );
      expect(tools?.bottom).to.be.at.most(entries?.top ?? NaN);
      const order = part(widget, 'tools').compareDocumentPosition(part(widget, 'list'));
      expect(order & Node.DOCUMENT_POSITION_FOLLOWING).to.be.above(0);
    });
  }

  for (const tag of TAGS) {
    it(`<${tag}>: nothing jumps the queue`, async () => {
      const widget = await place(tag, { data: wholeFeed, attributes: CONTROLS });
      const indexes = findAll(widget, '[tabindex]').map(({ tabIndex }) => tabIndex);
      expect(indexes.filter((index) => index > 0)).to.deep.equal([]);
    });

    it(`<${tag}>: what has the focus has an outline`, async () => {
      const widget = await place(tag, { data: wholeFeed, attributes: CONTROLS });
      const [control] = findAll(widget, 'a[href], button, summary');
      control?.focus();
      await sendKeys({ press: 'Shift' });
      expect(control && getComputedStyle(control).outlineStyle).to.equal('solid');
      expect(parseFloat(control ? getComputedStyle(control).outlineWidth : '0')).to.be.at.least(2);
    });
  }
});

/** A board of so many, in the order of their names. The names are made up: it is their number that counts. */
function boardOf(count: number): { id: string; name: string }[] {
  return Array.from({ length: count }, (_, index) => {
    const name = `Member ${String(index + 1).padStart(2, '0')}`;
    return { id: name, name };
  });
}
