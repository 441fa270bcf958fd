import { expect } from '@open-wc/testing';
import { CITY, HIGH_CONTRAST, MMC } from '../../stories/support/themes.js';
import { tokens } from '../../src/theme/tokens.js';
import { type ColourName, contrast, PAIRS } from '../support/contrast.js';

type Colours = Partial<Record<ColourName, string>>;

const isColourName = (name: string): name is ColourName => name.startsWith('color-') && name in tokens;

/** The colours that each rule of a style sheet sets, by its selector. */
function colourRules(css: string): [selector: string, colours: Colours][] {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const rules = [...sheet.cssRules].filter((rule) => rule instanceof CSSStyleRule);
  const root = rules.find(({ selectorText }) => selectorText === ':root')?.style;
  const valueOf = (written: string): string =>
    written.trim().replace(/^var\((.+)\)$/, (_, name: string) => root?.getPropertyValue(name).trim() ?? '');
  return rules.flatMap(({ selectorText, style }): [string, Colours][] => {
    const set = [...style].flatMap((property): [string, string][] => {
      const name = property.replace(/^--mmc-/, '');
      return isColourName(name) ? [[name, valueOf(style.getPropertyValue(property))]] : [];
    });
    return set.length > 0 ? [[selectorText, Object.fromEntries(set)]] : [];
  });
}

const blocks = (markdown: string): string =>
  [...markdown.matchAll(/```css\n([\s\S]*?)```/g)].map(([, css]) => css).join('');
const textOf = async (path: string): Promise<string> => (await fetch(path)).text();

/** Every pair that is too faint: the colours of an example, and those of the theme that has a ground like its own. */
function faint(colours: Colours): string[] {
  const isDark = contrast(colours['color-background'] ?? '#ffffff', '#000000') < 4.5;
  const colour = (name: ColourName): string => colours[name] ?? tokens[name][isDark ? 'dark' : 'light'];
  return PAIRS.flatMap(([front, ground, least]) => {
    const found = contrast(colour(front), colour(ground));
    return found >= least ? [] : [`${front} on ${ground}: ${found.toFixed(2)}`];
  });
}

describe('the contrast of the finished examples', () => {
  for (const { title, tokens: colours } of [MMC, CITY, HIGH_CONTRAST]) {
    it(`is that of the widgets' own colours: the theme "${title}"`, () => expect(faint(colours)).to.deep.equal([]));
  }

  for (const path of ['/docs/theming.md', '/demo/partner/partner.css']) {
    it(`is that of the widgets' own colours: ${path}`, async () => {
      const text = await textOf(path);
      const rules = colourRules(path.endsWith('.md') ? blocks(text) : text);
      expect(rules).to.have.lengthOf(2);
      for (const [selector, colours] of rules) expect(faint(colours), selector).to.deep.equal([]);
    });
  }
});
