import { tokens } from '../theme/tokens.js';
import { contrast } from './contrast.js';

export type Scheme = 'light' | 'dark';
type ColourToken = Extract<keyof typeof tokens, `color-${string}`>;
export type Palette = Record<ColourToken, string>;

/** The colours that the configurator asks for; the others follow, or stay. */
export const COLOURS = {
  'color-accent': 'Accent',
  'color-background': 'Background',
  'color-surface': 'Set-off ground',
  'color-text': 'Text',
} satisfies Partial<Record<ColourToken, string>>;
export type Colour = keyof typeof COLOURS;
export const colourNames: Colour[] = ['color-accent', 'color-background', 'color-surface', 'color-text'];

export interface Measure {
  token: keyof typeof tokens;
  label: string;
  /** Besides the token's own value. */
  choices: [value: string, label: string][];
  standard: string;
}

/** The tokens that are no colours, each with a few values that look well. */
export const MEASURES: Measure[] = [
  {
    token: 'font-size',
    label: 'Size of text',
    standard: 'The reader’s own setting',
    choices: [
      ['1em', 'As the text of your page'],
      ['0.875em', 'A little smaller than your page'],
      ['1.125em', 'A little larger than your page'],
    ],
  },
  {
    token: 'radius',
    label: 'Corners',
    standard: 'Slightly round',
    choices: [
      ['0', 'Square'],
      ['0.75em', 'Round'],
    ],
  },
  {
    token: 'gap',
    label: 'Space between entries',
    standard: 'Medium',
    choices: [
      ['1em', 'Small'],
      ['2.25em', 'Large'],
    ],
  },
  {
    token: 'padding',
    label: 'Space around the content',
    standard: 'Medium',
    choices: [
      ['0', 'None: flush with your text'],
      ['0.75em', 'Small'],
      ['2.5em', 'Large'],
    ],
  },
  {
    token: 'max-width',
    label: 'Greatest width',
    standard: 'None: as wide as its place',
    choices: [
      ['40em', 'A column of text'],
      ['64em', 'Wide'],
    ],
  },
];

export const FONTS = ['font-family', 'font-family-heading'] as const;

const HEX = /^#[0-9a-f]{6}$/;

/** A colour as it is written by hand, `FFF` or `#0a5974`, in the form that the look has; undefined where it is none. */
export function colourOf(written: string): string | undefined {
  const [, digits = ''] = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/.exec(written.trim().toLowerCase()) ?? [];
  const all = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  return all ? `#${all}` : undefined;
}
export const FONT_PATTERN = `[\\p{L}\\p{N} ,'"_\\-]{1,200}`;
const FONT = new RegExp(`^${FONT_PATTERN}$`, 'u');
const MEASURE = /^(0|\d{1,3}(\.\d{1,4})?(px|em|ch)|medium|none)$/;

const isOneOf = (names: readonly string[], name: string): boolean => names.includes(name);

/** Whether the address may say this of a token: nothing else ever reaches a style. */
export function isLook(name: string, value: string): boolean {
  if (isOneOf(colourNames, name.replace(/-dark$/, ''))) return HEX.test(value);
  if (isOneOf(FONTS, name)) return FONT.test(value) && hasClosedQuotes(value);
  return MEASURES.some(({ token }) => token === name) && MEASURE.test(value);
}

const hasClosedQuotes = (value: string): boolean => !/['"]/.test(value.replace(/"[^"']*"|'[^"']*'/g, ''));

/** The schemes that a theme can show. */
export function schemesOf(theme: string | undefined): Scheme[] {
  if (theme === 'auto') return ['light', 'dark'];
  return theme === 'dark' ? ['dark'] : ['light'];
}

/** How the address names the colour of a scheme. */
export const lookName = (colour: Colour, scheme: Scheme): string => (scheme === 'dark' ? `${colour}-dark` : colour);

/** All colours of a widget in a scheme: the chosen ones, those that follow, and those that stay. */
export function paletteOf(look: Record<string, string>, scheme: Scheme): Palette {
  const palette = themePalette(scheme);
  for (const colour of colourNames) palette[colour] = look[lookName(colour, scheme)] ?? palette[colour];
  return { ...palette, 'color-on-accent': onAccent(palette) };
}

const themePalette = (scheme: Scheme): Palette => ({
  'color-background': tokens['color-background'][scheme],
  'color-surface': tokens['color-surface'][scheme],
  'color-text': tokens['color-text'][scheme],
  'color-muted': tokens['color-muted'][scheme],
  'color-accent': tokens['color-accent'][scheme],
  'color-on-accent': tokens['color-on-accent'][scheme],
  'color-border': tokens['color-border'][scheme],
  'color-control': tokens['color-control'][scheme],
  'color-note': tokens['color-note'][scheme],
  'color-note-surface': tokens['color-note-surface'][scheme],
});

/** The theme's own colour for text on the accent, or whichever of its two can be read better. */
function onAccent(palette: Palette): string {
  const own = palette['color-on-accent'];
  if (contrast(own, palette['color-accent']) >= 4.5) return own;
  const { light, dark } = tokens['color-on-accent'];
  const against = (colour: string): number => contrast(colour, palette['color-accent']);
  return against(light) >= against(dark) ? light : dark;
}

/** The custom properties to set for a look, in the order of the tokens: `['--mmc-radius', '0']`. */
export function declarations(look: Record<string, string>, theme: string | undefined): [name: string, value: string][] {
  const schemes = schemesOf(theme);
  const set = new Map<string, string>();
  for (const colour of [...colourNames, 'color-on-accent'] as const) {
    const values = schemes.map((scheme) => paletteOf(look, scheme)[colour]);
    const standard = schemes.map((scheme) => tokens[colour][scheme]);
    if (values.join() !== standard.join()) set.set(colour, inSchemes(values));
  }
  for (const name of [...FONTS, ...MEASURES.map(({ token }) => token)]) {
    const value = look[name];
    if (value) set.set(name, value);
  }
  return Object.keys(tokens).flatMap((name): [string, string][] => {
    const value = set.get(name);
    return value ? [[`--mmc-${name}`, value]] : [];
  });
}

const inSchemes = (values: readonly string[]): string =>
  new Set(values).size > 1 ? `light-dark(${values.join(', ')})` : (values[0] ?? '');
