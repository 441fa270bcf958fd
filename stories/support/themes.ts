import type { TokenName } from '../../src/theme/tokens.js';

/** A theme changes tokens, and nothing else. */
export interface Theme {
  title: string;
  tokens: Partial<Record<TokenName, string>>;
}

export const MMC: Theme = {
  title: 'The Mayors Migration Council',
  tokens: {
    'color-text': '#0b2a33',
    'color-muted': '#3f5156',
    'color-accent': '#00575c',
    'color-surface': '#e3f0ee',
    'font-family': "'Avenir Next', Avenir, 'Segoe UI', system-ui, 'Noto Sans', sans-serif",
    radius: '0',
    'max-width': '60em',
  },
};

export const CITY: Theme = {
  title: 'A city portal',
  tokens: {
    'color-background': '#fdf8f2',
    'color-surface': '#f3e6d6',
    'color-text': '#2b1a2f',
    'color-muted': '#574651',
    'color-accent': '#8a2714',
    'color-border': '#dcc8b6',
    'color-control': '#8f7568',
    'color-note': '#5c3a00',
    'color-note-surface': '#fbe7b8',
    'font-family-heading': "Georgia, 'Noto Serif', 'Times New Roman', serif",
    radius: '1em',
    gap: '1.25em',
  },
};

export const HIGH_CONTRAST: Theme = {
  title: 'High contrast',
  tokens: {
    'color-background': '#000000',
    'color-surface': '#000000',
    'color-text': '#ffffff',
    'color-muted': '#ffffff',
    'color-accent': '#ffe600',
    'color-on-accent': '#000000',
    'color-border': '#ffffff',
    'color-control': '#ffffff',
    'color-note': '#ffffff',
    'color-note-surface': '#000000',
    'font-size': '1.25em',
    radius: '0',
  },
};

/** Sets the tokens of a theme on an element, for all widgets in it. */
export function dressIn({ tokens }: Theme, element: HTMLElement): void {
  for (const [name, value] of Object.entries(tokens)) element.style.setProperty(`--mmc-${name}`, value);
}
