// Generated from tokens.json by `npm run tokens`. Do not edit.

export interface Token {
  light: string;
  /** Where it differs from the light theme's. */
  dark?: string;
}

export const tokens = {
  /** The ground of a widget, of its cards, buttons and fields. */
  'color-background': { light: '#ffffff', dark: '#10181f' },
  /** Set-off grounds: messages, initials, the place of a picture, the shapes shown while loading. */
  'color-surface': { light: '#f2f6f8', dark: '#1a252e' },
  /** Headings, titles and text. */
  'color-text': { light: '#14202b', dark: '#e8eef3' },
  /** Dates, places and other second lines. */
  'color-muted': { light: '#465461', dark: '#a6b5c1' },
  /** Links, labels, buttons, the chosen chip, the focus ring, the mark of our city. */
  'color-accent': { light: '#0a5974', dark: '#74c7e3' },
  /** Text on the accent: the chosen chip, the mark of our city. */
  'color-on-accent': { light: '#ffffff', dark: '#06212b' },
  /** Lines between entries, edges of cards. */
  'color-border': { light: '#d6dfe5', dark: '#2d3b46' },
  /** Edges of buttons, chips and fields. */
  'color-control': { light: '#74838f', dark: '#7d8d99' },
  /** Text of corrections and of the note on an older copy. */
  'color-note': { light: '#6f4200', dark: '#f2c87f' },
  /** The ground of those notes. */
  'color-note-surface': { light: '#fdf4e3', dark: '#2f2510' },
  /** The font of everything. */
  'font-family': { light: "system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'Noto Sans Arabic', Tahoma, Arial, sans-serif" },
  /** The font of headings and titles. */
  'font-family-heading': { light: 'var(--mmc_font-family)' },
  /** The size of text. Everything else follows it. */
  'font-size': { light: 'medium' },
  /** The leading of text. */
  'line-height': { light: '1.6' },
  /** The corners of buttons, fields, pictures, cards, marks and messages. */
  radius: { light: '0.375em' },
  /** The space between entries, and between the parts of a widget. */
  gap: { light: '1.5em' },
  /** The space between the edge of a widget and its content. In a narrow widget it is at most 1 em at the sides. */
  padding: { light: '1.5em' },
  /** The width that a widget does not exceed. */
  'max-width': { light: 'none' },
} satisfies Record<string, Token>;

export type TokenName = keyof typeof tokens;
