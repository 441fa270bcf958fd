/** Browsers that lack what the widgets need: every fallback stays, and nothing is thrown into the page. */
import { expect } from '@open-wc/testing';
import { HostPage } from '../support/host-page.js';
import { allInOne, allModules, everyWidget, loader } from '../support/snippets.js';

/** What a browser does not have, and a script that takes it away. */
const NEEDED: [what: string, script: string][] = [
  ['constructable style sheets', "CSSStyleSheet = function () { throw new TypeError('Illegal constructor') }"],
  ['adopted style sheets', 'delete Document.prototype.adoptedStyleSheets'],
  ['ResizeObserver', 'delete window.ResizeObserver'],
  ['shadow roots', 'delete Element.prototype.attachShadow'],
  ['Intl.DisplayNames', 'delete Intl.DisplayNames'],
  ['Object.hasOwn', 'delete Object.hasOwn'],
  ['AbortSignal.throwIfAborted', 'delete AbortSignal.prototype.throwIfAborted'],
  ['custom elements', "Object.defineProperty(window, 'customElements', { value: undefined })"],
];

const PLAIN = '<a data-mmc-widget="board-roster" href="https://example.org/">The board</a>';

for (const [way, tag] of [
  ['the loader', loader],
  ['the all-in-one script', allInOne],
  ['pinned modules', allModules],
] as const) {
  describe(`by ${way}, in a browser`, () => {
    for (const [what, script] of NEEDED) {
      it(`without ${what}`, async () => {
        const page = await HostPage.open({
          body: (host) => `<script>${script}</script>${everyWidget()}${PLAIN}
            ${tag(`${host}/v1`)}<script>onload = () => setTimeout(() => console.info('done'), 200)</script>`,
        });
        const { lines, errors, widgets, text } = await page.until((report) => report.lines.includes('info: done'));
        expect(errors).to.deep.equal([]);
        expect(lines).to.deep.equal(['info: done']);
        expect(widgets).to.have.lengthOf(4);
        for (const widget of widgets) expect(widget).to.include({ version: null, showsFallback: true });
        expect(text).to.contain('The board');
      });
    }

    it('without IntersectionObserver: what waits until it is near shows its fallback or itself', async () => {
      const page = await HostPage.open({
        body: (host) => `<script>delete window.IntersectionObserver</script>${everyWidget('loading="lazy"')}
          ${tag(`${host}/v1`)}`,
      });
      const { errors } = await page.until(({ widgets }) =>
        widgets.every(({ showsFallback, state }) => state === 'ready' || (showsFallback && state !== 'loading')),
      );
      expect(errors).to.deep.equal([]);
    });
  });
}
