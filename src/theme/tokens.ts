/**
 * Everything that may be themed, in one place. Each token is a custom property `--mmc-…` that a page may set
 * on the element or anywhere above it. Colours have a value for the light and for the dark theme;
 * every text colour has at least 4.5:1 on `background` and on `surface`.
 */
export interface Token {
  light: string;
  /** Where it differs from the light theme's. */
  dark?: string;
}

export const tokens = {
  /** The ground of a widget. */
  'color-background': { light: '#ffffff', dark: '#10181f' },
  /** Raised pieces: portraits, chips, skeletons, notes. */
  'color-surface': { light: '#f2f6f8', dark: '#1a252e' },
  /** Titles and text. */
  'color-text': { light: '#14202b', dark: '#e8eef3' },
  /** Dates, places and other second lines. */
  'color-muted': { light: '#4d5d6b', dark: '#a6b5c1' },
  /** Links, buttons and marks: the one accent. */
  'color-accent': { light: '#0a5c78', dark: '#74c7e3' },
  /** Text on the accent. */
  'color-on-accent': { light: '#ffffff', dark: '#06212b' },
  /** Rules between entries. */
  'color-border': { light: '#d6dfe5', dark: '#2d3b46' },
  /** Edges of buttons and fields, at least 3:1. */
  'color-control': { light: '#74838f', dark: '#7d8d99' },
  /** Text of corrections and warnings. */
  'color-note': { light: '#6f4200', dark: '#f2c87f' },
  /** The ground of corrections and warnings. */
  'color-note-surface': { light: '#fdf4e3', dark: '#2f2510' },
  /** The font of everything. */
  'font-family': {
    light: "system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'Noto Sans Arabic', Tahoma, Arial, sans-serif",
  },
  /** The font of headings and titles. */
  'font-family-heading': { light: 'var(--mmc_font-family)' },
  /** The size of text; everything else follows it. */
  'font-size': { light: 'medium' },
  /** The leading of text. */
  'line-height': { light: '1.6' },
  /** The corners of buttons, pictures and notes. */
  radius: { light: '0.375em' },
  /** The space between entries. */
  gap: { light: '1.5em' },
  /** The space between the edge of a widget and its content. */
  padding: { light: '1.5em' },
  /** The width that a widget does not exceed. */
  'max-width': { light: 'none' },
} satisfies Record<string, Token>;

/** Declarations that take each token from the page, or else from the theme: `--mmc_text: var(--mmc-color-text, #14202b)`. */
export function tokenDeclarations(theme: 'light' | 'dark'): string {
  const entries: [string, Token][] = Object.entries(tokens);
  return entries
    .filter(([, token]) => theme === 'light' || token.dark !== undefined)
    .map(([name, token]) => `--mmc_${shortName(name)}:var(--mmc-${name},${token[theme] ?? token.light})`)
    .join(';');
}

/** Inside a widget the tokens have names of their own, which no page would register: `--mmc_text`, `--mmc_font-size`. */
function shortName(name: string): string {
  return name.replace(/^color-/, '');
}
