import { css, unsafeCSS } from 'lit';
import { tokenDeclarations } from './declarations.js';

const light = unsafeCSS(tokenDeclarations('light'));
const dark = unsafeCSS(tokenDeclarations('dark'));

/**
 * The wall between the page and a widget, and the type inside it.
 *
 * `:host` is pinned where the page could change what is drawn, and left to the page where the page places the box
 * (margin, width, float, position). Nothing of the page is inherited past `.root`. Sizes are in em of `medium`,
 * the reader's own size, so that `html { font-size: 62.5% }` changes nothing.
 */
export const base = css`
  :host {
    display: block !important;
    box-sizing: border-box !important;
    padding: 0 !important;
    border: 0 !important;
    background: none !important;
    box-shadow: none !important;
    columns: auto !important;
    writing-mode: horizontal-tb !important;
    white-space: normal !important;
    min-inline-size: 0;
    max-inline-size: 100%;
    contain: layout !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  :host::before,
  :host::after {
    content: none !important;
  }
  .root {
    all: initial;
    ${light};
    visibility: inherit;
    display: block;
    box-sizing: border-box;
    container-type: inline-size;
    contain-intrinsic-inline-size: 12em;
    max-inline-size: var(--mmc_max-width);
    background: var(--mmc_background);
    color: var(--mmc_text);
    color-scheme: light;
    font-family: var(--mmc_font-family);
    font-size: var(--mmc_font-size);
    line-height: var(--mmc_line-height);
    overflow-wrap: anywhere;
    text-wrap: pretty;
    -webkit-text-size-adjust: 100%;
  }
  /* A container for queries has no width of its own. Where the page asks for one (a flex row, a table cell, a float),
     these words give it: as wide as a column of text, and narrower where there is less room. */
  .breadth {
    all: initial;
    display: block;
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
    word-spacing: 10em;
  }
  .dark {
    ${dark};
    color-scheme: dark;
  }
  @media (prefers-color-scheme: dark) {
    .auto {
      ${dark};
      color-scheme: dark;
    }
  }
  .inner {
    display: flex;
    flex-direction: column;
    padding: var(--mmc_padding);
  }
  .heading,
  .heading-line {
    order: -2;
  }
  @container (max-width: 30em) {
    .inner {
      padding-inline: min(var(--mmc_padding), 1em);
    }
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  blockquote {
    margin: 0;
    padding: 0;
    font-size: 1em;
    font-weight: inherit;
  }
  ul,
  ol {
    list-style: none;
  }
  img {
    display: block;
    max-inline-size: 100%;
  }
  [hidden] {
    display: none !important;
  }
  button,
  input,
  select {
    font: inherit;
    color: inherit;
    margin: 0;
  }
  a {
    color: var(--mmc_accent);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  :focus-visible {
    outline: 0.1875em solid var(--mmc_accent);
    outline-offset: 0.125em;
    border-radius: 0.125em;
  }
  li,
  .heading {
    break-inside: avoid;
  }
  .heading,
  .subheading {
    break-after: avoid;
  }
  ::slotted(a) {
    color: var(--mmc_accent) !important;
  }

  .heading {
    font-family: var(--mmc_font-family-heading);
    font-size: 1.75em;
    font-weight: 700;
    line-height: 1.2;
    letter-spacing: -0.015em;
    text-wrap: balance;
    margin-block-end: 0.857em;
  }
  .heading::before {
    content: '';
    display: block;
    inline-size: 1.714em;
    block-size: 0.143em;
    background: var(--mmc_accent);
    margin-block-end: 0.571em;
  }
  .subheading {
    font-family: var(--mmc_font-family-heading);
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.3;
  }
  .title {
    font-family: var(--mmc_font-family-heading);
    font-weight: 650;
    line-height: 1.3;
  }
  .title a {
    color: inherit;
    text-decoration-color: var(--mmc_control);
  }
  .title a:hover {
    color: var(--mmc_accent);
  }
  .muted {
    color: var(--mmc_muted);
  }
  .small {
    font-size: 0.875em;
    line-height: 1.5;
  }
  .measure {
    max-inline-size: 68ch;
  }
  .badge {
    display: inline-block;
    padding: 0 0.5em;
    border: 1px solid currentColor;
    border-radius: var(--mmc_radius);
    font-size: 0.8125em;
    font-weight: 600;
    line-height: 1.6;
    color: var(--mmc_muted);
  }
  .badge.ours {
    background: var(--mmc_accent);
    border-color: var(--mmc_accent);
    color: var(--mmc_on-accent);
  }
  .badge.changed {
    color: var(--mmc_note);
  }
  .note {
    padding: 0.75em 1em;
    border-inline-start: 0.1875em solid var(--mmc_note);
    background: var(--mmc_note-surface);
    color: var(--mmc_note);
  }
  /* What a message says is to be seen there alone. In :is(), a browser that does not know :has() keeps the rest. */
  :is(.hidden, .status:has(~ slot, ~ .message)) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    margin-block-start: var(--mmc_gap);
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--mmc_border);
  }
  /* In a long list, entries far out of sight stay out of layout, and in the page's find. The margin keeps focus rings
     whole: where a browser knows none, all entries are laid out. */
  @supports (overflow-clip-margin: 1em) {
    .long [data-id]:nth-child(n + 11) {
      content-visibility: auto;
      contain-intrinsic-block-size: auto var(--mmc_entry-height, 8em);
      overflow-clip-margin: 0.5em;
    }
    /* Firefox would hold on to what is inside an entry, and scroll when that is laid out. */
    .long [data-id] > * {
      overflow-anchor: none;
    }
  }
  :lang(ar) {
    letter-spacing: 0;
    line-height: 1.7;
  }

  @media print {
    .long [data-id]:nth-child(n) {
      content-visibility: visible;
    }
    .inner {
      display: block;
      padding: 0;
    }
  }
`;
