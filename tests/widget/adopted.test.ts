import { expect, fixture, html } from '@open-wc/testing';
import { wholeFeed } from '../fixtures/whole-feed.js';
import { part, parts } from '../support/reading.js';
import { moment, until } from '../support/waiting.js';
import { box, place, press, TAGS, type Widget } from '../support/widgets.js';

/** A document in a frame of the same page. */
async function frameDocument(lang = ''): Promise<Document> {
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe width="800" height="600" title="A document" .srcdoc=${'<!doctype html><p></p>'}></iframe>`,
  );
  await until(() => frame.contentDocument?.querySelector('p') !== null, 'the document');
  if (!frame.contentDocument) throw new Error('The frame has no document.');
  frame.contentDocument.documentElement.lang = lang;
  return frame.contentDocument;
}

const isStyled = (widget: Widget): boolean => {
  const style = getComputedStyle(part(widget, 'status'));
  return style.position === 'absolute' && getComputedStyle(part(widget, 'root')).textAlign === 'start';
};

for (const tag of TAGS) {
  describe(`<${tag}>: in another document`, () => {
    const errors: string[] = [];
    const onError = (event: ErrorEvent): void => void errors.push(event.message);
    beforeEach(() => {
      errors.length = 0;
      window.addEventListener('error', onError);
    });
    afterEach(() => window.removeEventListener('error', onError));

    it('it is styled there, and when it comes back', async () => {
      const here = await box(700);
      const widget = await place(tag, { parent: here, data: wholeFeed });
      const entries = parts(widget, 'item').length;
      for (const there of [await frameDocument(), document, await frameDocument(), document]) {
        (there === document ? here : there.body).append(widget);
        await moment();
        expect(isStyled(widget)).to.equal(true);
        expect(parts(widget, 'item').length).to.equal(entries);
        expect(widget.state).to.equal('ready');
      }
      expect(errors).to.deep.equal([]);
    });

    it('it is styled where it is made here, and put there at once', async () => {
      const there = await frameDocument();
      const widget = await place(tag, { data: wholeFeed, parent: there.body });
      await moment();
      expect(isStyled(widget)).to.equal(true);
      expect(parts(widget, 'item').length).to.be.above(0);
      expect(errors).to.deep.equal([]);
    });

    it('it is styled after a time in a document that is shown nowhere', async () => {
      const here = await box(700);
      const widget = await place(tag, { parent: here, data: wholeFeed });
      document.implementation.createHTMLDocument().body.append(widget);
      await moment();
      here.append(widget);
      await moment();
      expect(isStyled(widget)).to.equal(true);
      expect(errors).to.deep.equal([]);
    });

    it('it speaks the language of that document', async () => {
      const widget = await place(tag, { data: wholeFeed });
      (await frameDocument('fr')).body.append(widget);
      await moment();
      expect(part(widget, 'root').lang).to.equal('fr');
    });
  });
}

describe('<mmc-city-map>: in another document', () => {
  it('it follows the size of its frame', async () => {
    const { body } = await frameDocument();
    const map = await place('mmc-city-map', { parent: await box(700), data: wholeFeed });
    body.append(map);
    await until(() => parts(map, 'marker').length > 0, 'markers');
    await press(map, 'Zoom in');
    const width = (): number => Number(part(map, 'map').querySelector('svg')?.getAttribute('viewBox')?.split(' ')[2]);
    const before = width();
    body.style.width = '350px';
    await until(() => width() !== before, 'another part of the world');
  });
});
