/** Boolean attributes and properties, as HTML, scripts and frameworks write them. */
import { expect } from '@open-wc/testing';
import { wholeFeed } from '../fixtures/whole-feed.js';
import { parts } from '../support/reading.js';
import { place, type Tag, type Widget } from '../support/widgets.js';

const FLAGS = [
  ['mmc-news-list', 'search'],
  ['mmc-news-list', 'filters'],
  ['mmc-city-map', 'search'],
  ['mmc-city-map', 'filters'],
  ['mmc-board-roster', 'former'],
  ['mmc-press-release-card', 'expanded'],
] as const satisfies [Tag, string][];

for (const [tag, name] of FLAGS) {
  describe(`<${tag} ${name}>`, () => {
    for (const [value, isSet] of [
      ['', true],
      ['true', true],
      [name, true],
      ['0', true],
      ['false', false],
      [undefined, false],
    ] as const) {
      it(`as the attribute ${JSON.stringify(value)} is ${isSet ? 'yes' : 'no'}`, async () => {
        const widget = await place(tag, {
          data: wholeFeed,
          attributes: value === undefined ? {} : { [name]: value },
        });
        expect(Boolean(Reflect.get(widget, name))).to.equal(isSet);
      });
    }

    for (const [value, isSet] of [
      [true, true],
      ['', true],
      ['true', true],
      [false, false],
      ['false', false],
      [undefined, false],
      [null, false],
      [0, false],
    ] as const) {
      it(`as the property ${JSON.stringify(value)} is ${isSet ? 'yes' : 'no'}`, async () => {
        const widget = await place(tag, { data: wholeFeed });
        Reflect.set(widget, name, value);
        await widget.updateComplete;
        expect(Boolean(Reflect.get(widget, name))).to.equal(isSet);
      });
    }
  });
}

const searchFields = (widget: Widget): number => parts(widget, 'search').length;

describe('What a boolean property says', () => {
  it('is shown, and followed when it changes', async () => {
    const widget = await place('mmc-news-list', { data: wholeFeed });
    for (const [value, count] of [
      ['', 1],
      ['false', 0],
      ['true', 1],
      [false, 0],
    ] as const) {
      Reflect.set(widget, 'search', value);
      await widget.updateComplete;
      expect(searchFields(widget), JSON.stringify(value)).to.equal(count);
    }
  });

  it('counts from before the script has run', async () => {
    const template = document.createElement('template');
    template.innerHTML = '<mmc-news-list></mmc-news-list>';
    const element = template.content.querySelector('mmc-news-list');
    if (!element) throw new Error('No <mmc-news-list>');
    Object.assign(element, { data: wholeFeed, search: '', filters: 'false' });
    document.body.append(element);
    await element.updateComplete;
    expect([searchFields(element), parts(element, 'chip').length]).to.deep.equal([1, 0]);
    element.remove();
  });
});
