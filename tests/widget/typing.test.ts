/** What is typed into a search field is not for the shortcuts of the page. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { wholeFeed } from '../fixtures/whole-feed.js';
import { byRole, findAll, isThere, nameOf } from '../support/reading.js';
import { place, TAGS } from '../support/widgets.js';

const isAltGraph = (name: string): boolean => name === 'AltGraph';

const TYPES = ['keydown', 'keypress', 'keyup'] as const;

for (const tag of ['mmc-news-list', 'mmc-city-map'] as const) {
  describe(`<${tag} search>: typing`, () => {
    let heard: string[];
    const hear = (event: Event): void => {
      if (event instanceof KeyboardEvent) heard.push(`${event.type} ${event.key}`);
    };

    beforeEach(() => {
      heard = [];
      for (const type of TYPES) document.addEventListener(type, hear);
    });
    afterEach(() => {
      for (const type of TYPES) document.removeEventListener(type, hear);
    });

    const field = async (): Promise<HTMLElement> => {
      const widget = await place(tag, { data: wholeFeed, attributes: { search: '' } });
      const searchbox = byRole(widget, 'searchbox');
      searchbox.focus();
      return searchbox;
    };

    it('arrives, and the page hears nothing of it', async () => {
      const searchbox = await field();
      for (const press of ['s', '?', ' ', 'Backspace', 'ArrowLeft', 'F']) await sendKeys({ press });
      expect(searchbox).to.have.property('value', 'sF?');
      expect(heard).to.deep.equal([]);
    });

    it('leaves the page the keys that do not type', async () => {
      await field();
      for (const press of ['Escape', 'F8']) await sendKeys({ press });
      expect(heard).to.include.members(['keydown Escape', 'keydown F8']);
    });

    for (const [what, init, isHeard] of [
      ['Ctrl+K', { key: 'k', ctrlKey: true }, true],
      ['Cmd+K', { key: 'k', metaKey: true }, true],
      ['Alt+K', { key: 'k', altKey: true }, true],
      ['a letter of AltGr', { key: '@', ctrlKey: true, altKey: true, modifierAltGraph: true }, false],
      ['a capital', { key: 'K', shiftKey: true }, false],
      ['a letter of an input method', { key: 'Process', isComposing: true }, false],
    ] as const) {
      it(`${what} is ${isHeard ? 'the page’s' : 'the field’s'}`, async () => {
        const event = new KeyboardEvent('keydown', { bubbles: true, composed: true, ...init });
        // In WebKitGTK, an event that a script has made does not say so by itself.
        if ('modifierAltGraph' in init) Object.defineProperty(event, 'getModifierState', { value: isAltGraph });
        const searchbox = await field();
        searchbox.dispatchEvent(event);
        expect(heard.length).to.equal(isHeard ? 1 : 0);
      });
    }
  });
}

describe('every control that takes text, in every widget with all that it offers', () => {
  const OFFERS = { search: '', filters: '', former: '', expanded: '', view: 'both' };
  const TAKES_TEXT =
    'input, textarea, select, [contenteditable], [role="textbox"], [role="combobox"], [role="searchbox"]';

  it('keeps the letters to itself', async () => {
    const names: string[] = [];
    for (const tag of TAGS) {
      const widget = await place(tag, { data: wholeFeed, attributes: OFFERS });
      for (const control of findAll(widget, TAKES_TEXT).filter(isThere)) {
        names.push(`${tag} ${nameOf(control)}`);
        let heard = 0;
        const hear = (): number => heard++;
        for (const type of TYPES) document.addEventListener(type, hear);
        control.focus();
        for (const press of ['s', '/', '?', 'k', '1']) await sendKeys({ press });
        for (const type of TYPES) document.removeEventListener(type, hear);
        expect(heard, names.at(-1)).to.equal(0);
      }
    }
    expect(names).to.deep.equal(['mmc-news-list Search news', 'mmc-city-map Search cities']);
  });
});
