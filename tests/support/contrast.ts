import type { TokenName } from '../../src/theme/tokens.js';

export type ColourName = Extract<TokenName, `color-${string}`>;

/** The share of light that a colour gives back (WCAG 2.2, relative luminance). */
function luminance(hex: string): number {
  const [red = NaN, green = NaN, blue = NaN] = (/^#(..)(..)(..)$/.exec(hex) ?? []).slice(1).map((pair) => {
    const share = parseInt(pair, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours, 1 to 21 (WCAG 2.2, contrast ratio). */
export function contrast(one: string, other: string): number {
  const [darker = NaN, lighter = NaN] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** What WCAG 2.2 asks of text at level AAA. */
const TEXT = 7;
const TEXTS: ColourName[] = ['color-text', 'color-muted', 'color-accent', 'color-note'];
/** Which colours stand on which, and the least contrast that they need. */
export const PAIRS: [front: ColourName, ground: ColourName, least: number][] = [
  ...TEXTS.map((text): [ColourName, ColourName, number] => [text, 'color-background', TEXT]),
  ...TEXTS.map((text): [ColourName, ColourName, number] => [text, 'color-surface', TEXT]),
  ['color-on-accent', 'color-accent', TEXT],
  ['color-note', 'color-note-surface', TEXT],
  ['color-control', 'color-background', 3],
];
