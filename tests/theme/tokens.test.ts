import { expect } from '@open-wc/testing';
import { tokenDeclarations } from '../../src/theme/declarations.js';
import { type Token, tokens } from '../../src/theme/tokens.js';
import { type ColourName, contrast, PAIRS } from '../support/contrast.js';

type Theme = 'light' | 'dark';

const all: [string, Token][] = Object.entries(tokens);

const colour = (name: ColourName, theme: Theme): string => tokens[name][theme];

describe('contrast', () => {
  it('is measured as WCAG measures it', () => {
    expect(contrast('#000000', '#ffffff')).to.equal(21);
    expect(contrast('#767676', '#ffffff')).to.be.closeTo(4.54, 0.01);
    expect(contrast('#ffffff', '#ffffff')).to.equal(1);
  });

  for (const [front, ground, least] of PAIRS) {
    for (const theme of ['light', 'dark'] as const) {
      it(`${front} on ${ground}, ${theme}: at least ${least}:1`, () => {
        expect(contrast(colour(front, theme), colour(ground, theme))).to.be.at.least(least);
      });
    }
  }
});

describe('tokens', () => {
  it('are between 12 and 24', () => expect(all.length).to.be.within(12, 24));

  it('have a colour for each theme', () => {
    for (const [name, { light, dark }] of all.filter(([token]) => token.startsWith('color-'))) {
      expect(light, name).to.match(/^#[0-9a-f]{6}$/);
      expect(dark, name)
        .to.match(/^#[0-9a-f]{6}$/)
        .and.not.to.equal(light);
    }
  });

  it('can be set by the page, or else have the theme’s value', () => {
    const declarations = tokenDeclarations('dark');
    const inside = /(--[\w-]+):var\(--mmc-color-text,/.exec(declarations)?.[1];
    const box = document.createElement('div');
    document.body.append(box);
    box.style.cssText = `${declarations}; color: var(${inside})`;
    expect(getComputedStyle(box).color).to.equal('rgb(232, 238, 243)');
    box.style.setProperty('--mmc-color-text', 'rgb(1, 2, 3)');
    expect(getComputedStyle(box).color).to.equal('rgb(1, 2, 3)');
    box.remove();
  });

  it('are all declared for the light theme, and the colours again for the dark one', () => {
    for (const [name] of all) expect(tokenDeclarations('light')).to.contain(`var(--mmc-${name},`);
    for (const [name] of all) {
      expect(tokenDeclarations('dark').includes(`var(--mmc-${name},`), name).to.equal(name.startsWith('color-'));
    }
  });
});
