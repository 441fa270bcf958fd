/** A page may be printed before a reader has come near a widget: then its link is on the paper, and no grey shapes. */
import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { FEED, json, Network } from '../support/network.js';
import { wholeFeed } from '../fixtures/whole-feed.js';
import { findAll, isThere } from '../support/reading.js';
import { become, place, type Tag, TAGS } from '../support/widgets.js';

const LINK = '<a href="https://example.org/">The fallback</a>';

async function placeFarDown(tag: Tag): Promise<HTMLElement> {
  const parent = await fixture<HTMLElement>(html`<div style="padding-top: 500vh"></div>`);
  return place(tag, { parent, content: LINK, attributes: { src: FEED, loading: 'lazy' } });
}

const linkIsSeen = (widget: Element): boolean => isThere(widget.querySelector('a') ?? widget);
const bones = (widget: Element): number => findAll(widget, '.bone').filter(isThere).length;

const canEmulate = await emulateMedia({ media: 'screen' }).then(
  () => true,
  () => false,
);

for (const tag of canEmulate ? TAGS : []) {
  describe(`<${tag} loading="lazy"> on paper`, () => {
    const network = new Network();

    beforeEach(() => emulateMedia({ media: 'print' }));
    afterEach(() => emulateMedia({ media: 'screen' }));

    it('is its fallback while it has not loaded, and on the screen again its shapes', async () => {
      network.at(FEED, json(wholeFeed));
      const widget = await placeFarDown(tag);
      expect(network.addresses).to.deep.equal([]);
      expect(linkIsSeen(widget)).to.equal(true);
      expect(bones(widget)).to.equal(0);
      await emulateMedia({ media: 'screen' });
      expect(linkIsSeen(widget)).to.equal(false);
      expect(bones(widget)).to.be.above(0);
    });

    it('is its content once it has loaded, without the fallback', async () => {
      network.at(FEED, json(wholeFeed));
      const widget = await place(tag, { content: LINK, attributes: { src: FEED, loading: 'lazy' } });
      await become(widget, 'ready');
      expect(linkIsSeen(widget)).to.equal(false);
      expect(findAll(widget, '[part~="item"]').filter(isThere)).not.to.deep.equal([]);
    });
  });
}

/** The rules of a widget for a medium: "selector display". */
const rulesFor = (widget: Element, media: string): string[] =>
  (widget.shadowRoot?.adoptedStyleSheets ?? [])
    .flatMap(({ cssRules }) => [...cssRules])
    .filter((rule) => rule instanceof CSSMediaRule && rule.media.mediaText === media)
    .flatMap((rule) => (rule instanceof CSSMediaRule ? [...rule.cssRules] : []))
    .flatMap((rule) => (rule instanceof CSSStyleRule ? [`${rule.selectorText} ${rule.style.display}`] : []));

// Not every browser lets a test print. There, the rules are read.
for (const tag of canEmulate ? [] : TAGS) {
  it(`<${tag} loading="lazy"> has rules that hide its shapes on paper, and show its fallback there alone`, async () => {
    const widget = await placeFarDown(tag);
    expect(rulesFor(widget, 'print')).to.include('.bone.bone none');
    expect(rulesFor(widget, 'not print')).to.include('.on-paper none');
  });
}
