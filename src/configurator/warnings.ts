import { contrast, nearestReadable } from './contrast.js';
import { type Colour, type Palette, paletteOf, type Scheme, schemesOf } from './look.js';

/** Two colours that stand on each other and cannot be told apart well enough. */
export interface ContrastWarning {
  scheme: Scheme;
  what: string;
  ratio: number;
  least: number;
  /** A colour in place of `colour` that would do. */
  colour: Colour;
  better: string | undefined;
}

type Pair = [what: string, front: keyof Palette, ground: keyof Palette, least: number, colour: Colour];

/** What docs/theming.md promises of the widgets' own colours, and which of the four to change for it. */
const PAIRS: Pair[] = [
  ['Text on the background', 'color-text', 'color-background', 4.5, 'color-text'],
  ['Text on the set-off ground', 'color-text', 'color-surface', 4.5, 'color-text'],
  ['Links and labels on the background', 'color-accent', 'color-background', 4.5, 'color-accent'],
  ['Links and labels on the set-off ground', 'color-accent', 'color-surface', 4.5, 'color-accent'],
  ['Text on the accent', 'color-on-accent', 'color-accent', 4.5, 'color-accent'],
  ['Dates and places on the background', 'color-muted', 'color-background', 4.5, 'color-background'],
  ['Dates and places on the set-off ground', 'color-muted', 'color-surface', 4.5, 'color-surface'],
  ['Edges of buttons on the background', 'color-control', 'color-background', 3, 'color-background'],
];

/** What cannot be read well with these colours, in every scheme that the theme can show. */
export function contrastWarnings(look: Record<string, string>, theme: string | undefined): ContrastWarning[] {
  return schemesOf(theme).flatMap((scheme) => {
    const palette = paletteOf(look, scheme);
    return PAIRS.flatMap(([what, front, ground, least, colour]) => {
      const ratio = contrast(palette[front], palette[ground]);
      return ratio < least ? [{ scheme, what, ratio, least, colour, better: betterColour(palette, colour) }] : [];
    });
  });
}

/** The nearest colour that settles all pairs it stands in. */
function betterColour(palette: Palette, colour: Colour): string | undefined {
  const others = PAIRS.flatMap(([, front, ground, least]) => {
    if (front === colour) return [[palette[ground], least] as const];
    return ground === colour && front !== 'color-on-accent' ? [[palette[front], least] as const] : [];
  });
  const least = Math.max(...others.map(([, each]) => each));
  return nearestReadable(
    palette[colour],
    others.map(([other]) => other),
    least,
  );
}
