import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { wholeFeed } from '../fixtures/whole-feed.js';
import { Network } from '../support/network.js';
import { byRole, part } from '../support/reading.js';
import { place, placeIn, setAttribute, TAGS, type Widget } from '../support/widgets.js';

const backgroundOf = (widget: Widget): string => getComputedStyle(part(widget, 'root')).backgroundColor;

/** How bright a colour is, from 0 to 255. */
function brightness(color: string): number {
  const [red = 0, green = 0, blue = 0] = (color.match(/\d+/g) ?? []).map(Number);
  return (red + green + blue) / 3;
}

function themeOf(widget: Widget): 'light' | 'dark' {
  const { backgroundColor, color } = getComputedStyle(part(widget, 'root'));
  return brightness(backgroundColor) > brightness(color) ? 'light' : 'dark';
}

/** Has the reader prefer light or dark, where the engine lets a test do that; resolves to what is preferred then. */
async function prefer(colorScheme: 'light' | 'dark'): Promise<'light' | 'dark'> {
  await emulateMedia({ colorScheme }).catch(() => undefined);
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

for (const tag of TAGS) {
  const data = wholeFeed;

  describe(`<${tag}>: its theme`, () => {
    const network = new Network();

    after(() => prefer('light'));

    for (const [theme, seen] of [
      [undefined, 'light'],
      ['light', 'light'],
      ['dark', 'dark'],
      ['', 'light'],
      ['sepia', 'light'],
    ] as const) {
      it(theme === undefined ? 'light, where nothing is said' : `theme="${theme}" is ${seen}`, async () => {
        const widget = await place(tag, { data });
        await setAttribute(widget, 'theme', theme);
        expect(themeOf(widget)).to.equal(seen);
        expect(getComputedStyle(part(widget, 'root')).colorScheme).to.equal(seen);
      });
    }

    for (const scheme of ['light', 'dark'] as const) {
      it(`theme="auto" is the reader's, who prefers ${scheme}`, async () => {
        const preferred = await prefer(scheme);
        expect(themeOf(await place(tag, { data, attributes: { theme: 'auto' } }))).to.equal(preferred);
      });

      it(`only theme="auto" asks whether the reader prefers ${scheme}`, async () => {
        await prefer(scheme);
        expect(themeOf(await place(tag, { data }))).to.equal('light');
        expect(themeOf(await place(tag, { data, attributes: { theme: 'dark' } }))).to.equal('dark');
      });

      it(`slotted links have the accent in the ${scheme} theme, whatever the page does to links`, async () => {
        const parent = await fixture<HTMLElement>(html`
          <div>
            <style>
              a:any-link {
                color: rgb(200, 0, 0);
              }
            </style>
          </div>
        `);
        const content = '<a href="https://example.org/">News from the Mayors Migration Council</a>';
        const attributes = { theme: scheme };
        const widget = await placeIn('error', tag, network, { parent, content, attributes });
        const link = widget.querySelector('a') ?? widget;
        expect(getComputedStyle(link).color).to.equal(getComputedStyle(byRole(widget, 'button', 'Try again')).color);
        expect(Math.abs(brightness(getComputedStyle(link).color) - brightness(backgroundOf(widget)))).to.be.above(80);
      });
    }

    it('its colours are the page’s, where the page says so', async () => {
      const parent = await fixture<HTMLElement>(html`
        <div style="--mmc-color-background: rgb(250, 240, 230); --mmc-color-text: rgb(60, 0, 0)"></div>
      `);
      for (const theme of ['light', 'dark', 'auto']) {
        const root = part(await place(tag, { data, parent, attributes: { theme } }), 'root');
        expect(getComputedStyle(root).backgroundColor).to.equal('rgb(250, 240, 230)');
        expect(getComputedStyle(root).color).to.equal('rgb(60, 0, 0)');
      }
    });
  });

  describe(`<${tag}>: its box`, () => {
    it('is a block, even where the page says otherwise', async () => {
      const parent = await fixture<HTMLElement>(html`<div></div>`);
      const widget = await place(tag, { data, parent, attributes: { style: 'display: inline' } });
      expect(getComputedStyle(widget).display).to.equal('block');
    });

    it('is gone where the page hides it', async () => {
      const widget = await place(tag, { data, attributes: { hidden: '' } });
      expect(getComputedStyle(widget).display).to.equal('none');
    });

    it('keeps clear of what floats beside it', async () => {
      const parent = await fixture<HTMLElement>(html`
        <div style="inline-size: 800px">
          <div style="float: left; inline-size: 200px; block-size: 200px"></div>
        </div>
      `);
      const float = parent.firstElementChild?.getBoundingClientRect();
      const box = (await place(tag, { data, parent })).getBoundingClientRect();
      expect(box.left >= (float?.right ?? NaN) || box.top >= (float?.bottom ?? NaN)).to.equal(true);
    });

    it('is as wide as the place that it is given', async () => {
      const parent = await fixture<HTMLElement>(html`<div style="inline-size: 471px"></div>`);
      expect((await place(tag, { data, parent })).offsetWidth).to.equal(471);
    });
  });
}
