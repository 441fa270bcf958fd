import { expect } from '@open-wc/testing';
import { isThere, part, parts } from './reading.js';

/** Words that nothing breaks: a title of 60 letters, and a long one. */
export const LONG_WORD = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunternehmen'.slice(0, 60);
export const LONG_TITLE =
  'At Inaugural ‘Cities Summit of the Americas,’ Mayors From Across the Hemisphere Commit to Building Welcoming Communities for Migrants, Call on National Governments to Step Up';

/** Nothing of a widget reaches past its sides. */
export function expectToFit(widget: Element): void {
  const root = part(widget, 'root');
  const { left, right } = root.getBoundingClientRect();
  expect(root.scrollWidth, 'scroll width').to.be.at.most(root.clientWidth);
  for (const name of ['item', 'title', 'label', 'summary', 'link', 'button', 'heading', 'badge']) {
    for (const piece of parts(widget, name).filter(isThere)) {
      const box = piece.getBoundingClientRect();
      expect(Math.floor(box.right), `right side of ${name}`).to.be.at.most(Math.ceil(right));
      expect(Math.ceil(box.left), `left side of ${name}`).to.be.at.least(Math.floor(left));
    }
  }
}
