/** The `state` attribute is the widget's: what scripts and morphing libraries do to it is undone, but where somebody edits. */
import { expect, fixture, html } from '@open-wc/testing';
import { wholeFeed } from '../fixtures/whole-feed.js';
import { place, TAGS } from '../support/widgets.js';

for (const tag of TAGS) {
  describe(`<${tag}>: its state attribute`, () => {
    it('is there again when a script has taken it away or written over it', async () => {
      const widget = await place(tag, { data: wholeFeed });
      for (const change of [
        (): void => widget.removeAttribute('state'),
        (): void => widget.setAttribute('state', 'loading'),
        (): void => void widget.toggleAttribute('state'),
      ]) {
        change();
        await widget.updateComplete;
        expect(widget.getAttribute('state')).to.equal('ready');
      }
    });

    for (const [where, template, isKept] of [
      ['in what is edited', html`<div contenteditable></div>`, true],
      ['in plain text that is edited', html`<div contenteditable="plaintext-only"></div>`, true],
      ['in what is not edited', html`<div contenteditable="false"></div>`, false],
    ] as const) {
      it(`is ${isKept ? 'not written' : 'written'} ${where}`, async () => {
        const widget = await place(tag, { data: wholeFeed, parent: await fixture<HTMLElement>(template) });
        expect(widget.state).to.equal('ready');
        expect(widget.getAttribute('state')).to.equal(isKept ? null : 'ready');
      });
    }

    it('is not written inside an island that is not editable, in what is edited', async () => {
      const editor = await fixture<HTMLElement>(
        html`<div contenteditable="true"><p contenteditable="false"></p></div>`,
      );
      const island = editor.querySelector('p');
      if (!island) throw new Error('No island');
      const widget = await place(tag, { data: wholeFeed, parent: island });
      expect(widget.hasAttribute('state')).to.equal(false);
    });
  });
}
