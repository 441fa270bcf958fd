import { css, unsafeCSS } from 'lit';
import { tokenDeclarations } from '../theme/declarations.js';

const light = unsafeCSS(tokenDeclarations('light'));
const dark = unsafeCSS(tokenDeclarations('dark'));

/** The page of the configurator: the widgets' own tokens, in columns where there is room. */
export const pageStyles = css`
  :host {
    ${light};
    display: block;
    container-type: inline-size;
    color-scheme: light;
    background: var(--mmc_background);
    color: var(--mmc_text);
    font-family: var(--mmc_font-family);
    line-height: 1.5;
  }
  @media (prefers-color-scheme: dark) {
    :host {
      ${dark};
      color-scheme: dark;
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
  p,
  ul,
  ol,
  pre,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
    border: 0;
    font-size: 1em;
    min-inline-size: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  button,
  input,
  select {
    font: inherit;
    color: inherit;
  }
  a {
    color: var(--mmc_accent);
    text-underline-offset: 0.2em;
  }
  :focus-visible {
    outline: 0.1875em solid var(--mmc_accent);
    outline-offset: 0.125em;
    border-radius: 0.125em;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .page {
    max-inline-size: 100em;
    margin-inline: auto;
    padding: clamp(1em, 4vw, 3.5em);
    padding-block-start: clamp(1em, 2.5vw, 2em);
    overflow-wrap: anywhere;
  }
  .opening {
    display: grid;
    gap: 0.75em 2em;
    margin-block-end: clamp(2em, 4vw, 3.5em);
  }
  .name {
    font-weight: 600;
    color: var(--mmc_muted);
  }
  h1 {
    font-size: clamp(2em, 4.5vw, 3em);
    font-weight: 700;
    line-height: 1.05;
    letter-spacing: -0.03em;
    text-wrap: balance;
  }
  .lead {
    max-inline-size: 38em;
    font-size: 1.125em;
    color: var(--mmc_muted);
    text-wrap: pretty;
  }
  .send {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
  }

  h2 {
    font-size: 1.375em;
    font-weight: 700;
    line-height: 1.2;
    letter-spacing: -0.015em;
    margin-block-end: 1em;
  }
  h2::before {
    content: '';
    display: block;
    inline-size: 1.714em;
    block-size: 0.143em;
    background: var(--mmc_accent);
    margin-block-end: 0.571em;
  }
  h3 {
    font-size: 1em;
    font-weight: 600;
  }
  .steps {
    display: grid;
    gap: 3em clamp(2em, 4vw, 4em);
    grid-template-columns: minmax(0, 1fr);
  }
  .choices,
  .step {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
  }
  .choices {
    gap: 3em;
  }
  .fields {
    display: grid;
    gap: 1.5em;
    grid-template-columns: minmax(0, 1fr);
  }
  .folded {
    padding-block-start: 1.25em;
    border-block-start: 1px solid var(--mmc_border);
  }
  .folded + .folded {
    margin-block-start: -2em;
  }
  .folded h2 {
    display: inline;
    margin: 0;
    font-size: 1.125em;
  }
  .folded h2::before {
    display: none;
  }
  .folded > .fields {
    margin-block: 1.25em 1em;
  }
  .result {
    min-inline-size: 0;
  }
  .snippet {
    margin-block-start: 3em;
    padding-block-start: 3em;
    border-block-start: 1px solid var(--mmc_border);
  }
  .closing {
    margin-block-start: 4em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--mmc_border);
    color: var(--mmc_muted);
    font-size: 0.875em;
  }
  @container (min-width: 64em) {
    .opening {
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: end;
    }
    .name,
    h1 {
      grid-column: 1 / -1;
    }
    .steps {
      grid-template-columns: minmax(20em, 26em) minmax(0, 1fr);
    }
    .result {
      position: sticky;
      inset-block-start: 1em;
      align-self: start;
    }
  }

  .preview-tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1em;
    align-items: center;
    margin-block-end: 1em;
  }
  .preview-tools legend {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .preview-tools .segment span {
    padding-inline: 0.625em;
  }
  .preview-tools .width {
    flex: 1 1 15em;
    max-inline-size: 22em;
    grid-template-columns: 8em minmax(0, 1fr);
    align-items: center;
  }
  .width label {
    font-variant-numeric: tabular-nums;
  }
  .width input {
    inline-size: 100%;
    margin: 0;
    min-block-size: 2.25em;
    accent-color: var(--mmc_accent);
  }
  .stage {
    position: relative;
    overflow: hidden;
    padding: clamp(0.5em, 1.5vw, 1.25em);
    background: var(--mmc_surface);
    border-radius: 0.5em;
    block-size: max(24em, min(60em, 100vh - 20em));
  }
  .sheet {
    position: relative;
    block-size: 100%;
    max-inline-size: 100%;
    margin-inline: auto;
  }
  .frame {
    display: block;
    border: 0;
    transform-origin: 0 0;
    border-radius: 0.25em;
    box-shadow:
      0 0 0 1px var(--mmc_border),
      0 0.75em 2em -1em rgb(0 0 0 / 0.35);
  }
  .edge {
    position: absolute;
    inset-block: 0;
    inset-inline-end: -1.25em;
    inline-size: 1.25em;
    cursor: ew-resize;
    touch-action: none;
  }
  .edge::before {
    content: '';
    position: absolute;
    inset-block-start: calc(50% - 1.5em);
    inset-inline-start: 0.4375em;
    inline-size: 0.25em;
    block-size: 3em;
    border-radius: 1em;
    background: var(--mmc_control);
  }
  .edge:hover::before {
    background: var(--mmc_accent);
  }
  /* Out of sight, and nothing to scroll to: the phone may be wider than the page. */
  .pocket {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .phone {
    block-size: 40em;
    border: 0;
  }
  .caption {
    margin-block: 0.75em 1em;
    font-variant-numeric: tabular-nums;
  }
`;
