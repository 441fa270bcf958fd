import { expect } from '@open-wc/testing';
import { contrast, nearestReadable } from '../../src/configurator/contrast.js';
import { declarations, isLook, paletteOf } from '../../src/configurator/look.js';
import { contrastWarnings } from '../../src/configurator/warnings.js';
import { findAll, text } from '../support/reading.js';
import { blocks, close, control, open, press, say, unfold } from './page.js';

describe('contrast', () => {
  it('is measured as WCAG measures it', () => {
    expect(contrast('#000000', '#ffffff')).to.equal(21);
    expect(contrast('#767676', '#ffffff')).to.be.closeTo(4.54, 0.01);
  });

  it('finds the nearest colour that will do, where there is one', () => {
    expect(nearestReadable('#0a5c78', ['#ffffff'], 4.5)).to.equal('#0a5c78');
    const better = nearestReadable('#e0a000', ['#ffffff', '#f2f6f8'], 4.5) ?? '';
    expect(contrast(better, '#f2f6f8')).to.be.at.least(4.5).and.below(5);
    expect(nearestReadable('#808080', ['#ffffff', '#000000'], 10)).to.equal(undefined);
  });
});

describe('the warnings', () => {
  it('are none for the widgets’ own colours, in any theme', () => {
    for (const theme of [undefined, 'light', 'dark', 'auto']) expect(contrastWarnings({}, theme)).to.deep.equal([]);
  });

  it('name what cannot be read, and how it is to be', () => {
    const [first] = contrastWarnings({ 'color-accent': '#e0a000' }, undefined);
    expect(first).to.include({ scheme: 'light', what: 'Links and labels on the background', least: 4.5 });
    expect(first?.ratio).to.be.closeTo(2.28, 0.01);
  });

  it('are of the schemes that the theme can show', () => {
    const look = { 'color-accent': '#e0a000', 'color-accent-dark': '#0a2a50' };
    const schemes = (theme: string): string[] => [
      ...new Set(contrastWarnings(look, theme).map(({ scheme }) => scheme)),
    ];
    expect(schemes('light')).to.deep.equal(['light']);
    expect(schemes('dark')).to.deep.equal(['dark']);
    expect(schemes('auto')).to.deep.equal(['light', 'dark']);
  });

  it('are gone with the colour that is offered instead', () => {
    for (const accent of ['#e0a000', '#ffff00', '#777777']) {
      const [warning] = contrastWarnings({ 'color-accent': accent }, 'light');
      expect(contrastWarnings({ 'color-accent': warning?.better ?? accent }, 'light')).to.deep.equal([]);
    }
  });
});

describe('the tokens of a look', () => {
  it('are none where nothing was chosen', () => expect(declarations({}, 'auto')).to.deep.equal([]));

  it('have a text for the accent that can be read on it', () => {
    const look = { 'color-accent': '#ffd200' };
    expect(contrast(paletteOf(look, 'light')['color-on-accent'], '#ffd200')).to.be.at.least(4.5);
    expect(declarations(look, 'light')).to.deep.equal([
      ['--mmc-color-accent', '#ffd200'],
      ['--mmc-color-on-accent', '#06212b'],
    ]);
  });

  it('have a colour for each scheme where the reader’s setting decides', () => {
    expect(declarations({ 'color-accent': '#9b2c16' }, 'auto')).to.deep.include([
      '--mmc-color-accent',
      'light-dark(#9b2c16, #74c7e3)',
    ]);
    expect(declarations({ 'color-accent-dark': '#f6c28b' }, 'light')).to.deep.equal([]);
  });

  it('take nothing that could end a rule', () => {
    for (const value of ['red', '#fff', '#ffffff;', 'url(x)'])
      expect(isLook('color-text', value), value).to.equal(false);
    for (const value of ['a;b', 'a}', "'a", '"a\'', 'url(x)', '\\41'])
      expect(isLook('font-family', value), value).to.equal(false);
    for (const [name, value] of [
      ['color-text-dark', '#ffffff'],
      ['font-family', `'Source Sans 3', "Noto Sans", serif`],
      ['radius', '0.75em'],
      ['max-width', '40em'],
    ] as const) {
      expect(isLook(name, value), value).to.equal(true);
    }
  });
});

describe('the look on the page', () => {
  afterEach(close);

  it('warns, and offers a better colour', async () => {
    const page = await open();
    unfold(page);
    await say(page, 'Accent as a code', '#e0a000');
    expect(text(page)).to.include('Links and labels on the background: contrast 2.28:1');
    const offer = findAll(page, 'button').find((button) => /Accent: take/.test(text(button)));
    await press(page, text(offer ?? page));
    expect(text(page)).not.to.include('could not read this');
    expect(blocks(page).get('Into your page')).to.match(/--mmc-color-accent: #[0-9a-f]{6}/);
  });

  it('takes a colour as it is written by hand', async () => {
    const page = await open();
    unfold(page);
    await say(page, 'Accent as a code', 'A21');
    expect(blocks(page).get('Into your page')).to.include('--mmc-color-accent: #aa2211');
    expect(control(page, 'Accent as a code').value).to.equal('#aa2211');
    await say(page, 'Text as a code', 'crimson');
    expect(control(page, 'Text as a code').matches(':invalid')).to.equal(true);
    expect(text(page)).to.include('Three or six digits');
  });

  it('is not of a frame, and that is said', async () => {
    const page = await open('#widget=news-list&form=frame&--mmc-color-accent=%23ffff00');
    unfold(page);
    const shown = findAll(page, 'iframe.frame')[0];
    const told = shown instanceof HTMLIFrameElement ? shown.contentDocument?.documentElement.dataset['shown'] : '';
    expect(JSON.parse(told ?? '')).to.deep.include({ declarations: [] });
    expect(text(page).match(/A frame is a page of its own/g)).to.have.length(2);
  });

  it('is named beside the snippet when it cannot be read', async () => {
    const page = await open('#widget=news-list&--mmc-color-accent=%23ffff00');
    expect(findAll(page, 'section.snippet .verdict').map(text).join()).to.match(/could not read these colours/);
  });

  it('goes back to the widget’s own', async () => {
    const page = await open('#widget=news-list&--mmc-color-text=%23333333&--mmc-radius=0');
    unfold(page);
    await press(page, 'Reset Text');
    await say(page, 'Corners', '');
    expect(blocks(page).get('Into your page')).not.to.include('--mmc');
    expect(control(page, 'Text as a code').value).to.equal('#14202b');
  });
});
