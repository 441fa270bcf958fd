import { css } from 'lit';

/** The controls of the configurator, beside those that it has of the widgets. */
export const fieldStyles = css`
  .field,
  .field-group {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.375em;
  }
  .field-group {
    gap: 0.75em;
  }
  label,
  legend {
    font-weight: 600;
  }
  legend {
    margin-block-end: 0.375em;
  }
  .hint {
    color: var(--mmc_muted);
    font-size: 0.875em;
    text-wrap: pretty;
  }
  .input {
    inline-size: 100%;
    max-inline-size: none;
  }
  .input::placeholder {
    color: var(--mmc_muted);
    opacity: 1;
  }
  .select {
    appearance: auto;
    padding-inline: 0.5em;
  }
  code,
  .code {
    font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace;
    font-size: 0.9375em;
  }
  .check {
    grid-template-columns: 1.25em minmax(0, 1fr);
    gap: 0.25em 0.75em;
    align-items: start;
  }
  .check .hint {
    grid-column: 2;
  }
  input[type='checkbox'],
  input[type='radio'] {
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0.125em 0 0;
    accent-color: var(--mmc_accent);
  }

  .widgets {
    display: grid;
    gap: 0.75em;
  }
  .widget {
    display: grid;
    grid-template-columns: 1.25em minmax(0, 1fr);
    gap: 0.25em 0.75em;
    padding: 0.875em 1em;
    border: 1px solid var(--mmc_border);
    border-radius: var(--mmc_radius);
    cursor: pointer;
  }
  .widget:hover {
    border-color: var(--mmc_control);
  }
  .widget:has(:checked) {
    border-color: var(--mmc_accent);
    box-shadow: inset 0 0 0 1px var(--mmc_accent);
    background: var(--mmc_surface);
  }
  .widget .hint {
    grid-column: 2;
    font-weight: 400;
  }

  .segments {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
  }
  .segment,
  .pick {
    position: relative;
    font-weight: 400;
    cursor: pointer;
  }
  .segment input,
  .pick input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .segment span,
  .pick > span {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.25em;
    padding: 0.25em 0.875em;
    border: 1px solid var(--mmc_control);
    border-radius: var(--mmc_radius);
    line-height: 1.3;
  }
  .pick > span {
    border-radius: 2em;
    font-size: 0.9375em;
  }
  .segment:hover span,
  .pick:hover > span {
    border-color: var(--mmc_accent);
    background: var(--mmc_surface);
  }
  .segment :checked + span,
  .pick :checked + span {
    background: var(--mmc_accent);
    border-color: var(--mmc_accent);
    color: var(--mmc_on-accent);
    font-weight: 600;
  }
  .segment :focus-visible + span,
  .pick :focus-visible + span {
    outline: 0.1875em solid var(--mmc_accent);
    outline-offset: 0.125em;
  }
  .picks {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
  }
  .picks:empty {
    display: none;
  }
  .pick .count {
    flex: none;
    color: var(--mmc_muted);
    font-variant-numeric: tabular-nums;
  }
  .pick :checked + span .count {
    color: inherit;
  }
  .chosen {
    background: var(--mmc_accent);
    border-color: var(--mmc_accent);
    color: var(--mmc_on-accent);
  }
  .chosen:hover {
    color: var(--mmc_text);
  }
  .cross {
    font-size: 1.25em;
    line-height: 1;
  }

  .input[aria-invalid],
  .input:invalid {
    border-color: var(--mmc_note);
    box-shadow: inset 0 0 0 1px var(--mmc_note);
  }

  .fault {
    display: none;
    grid-column: 2 / -1;
    color: var(--mmc_note);
  }
  .input:invalid ~ .fault {
    display: block;
  }

  .address {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.5em;
  }
  .verdict {
    display: grid;
    gap: 0.5em;
    justify-items: start;
    padding: 0.75em 1em;
    border-inline-start: 0.1875em solid var(--mmc_accent);
    background: var(--mmc_surface);
    font-size: 0.9375em;
  }
  .verdict.bad {
    border-color: var(--mmc_note);
    background: var(--mmc_note-surface);
    color: var(--mmc_note);
  }
  .verdict ul,
  .warnings ul {
    display: grid;
    gap: 0.25em;
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  .warnings {
    font-size: 0.9375em;
  }
  .warnings[open] {
    display: grid;
    gap: 0.75em;
  }
  summary {
    cursor: pointer;
    font-weight: 600;
    padding-block: 0.25em;
  }
  .more-options[open] > summary {
    margin-block-end: 1em;
  }

  .colours {
    display: grid;
    gap: 0.5em;
  }
  .colour {
    display: grid;
    grid-template-columns: 2.75em minmax(0, 1fr) 6.5em 3.5em;
    gap: 0.75em;
    align-items: center;
  }
  .colour label {
    font-weight: 400;
  }
  .colour .code {
    min-block-size: 2.25em;
    padding-block: 0.25em;
  }
  input[type='color'] {
    inline-size: 2.75em;
    block-size: 2.25em;
    padding: 0.125em;
    border: 1px solid var(--mmc_control);
    border-radius: var(--mmc_radius);
    background: var(--mmc_background);
    cursor: pointer;
  }
  .plain {
    padding: 0.25em;
    border: 0;
    background: none;
    color: var(--mmc_accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
    white-space: nowrap;
    cursor: pointer;
  }
  .button.small {
    min-block-size: 2.25em;
    padding-block: 0.25em;
  }
  @container (max-width: 30em) {
    .colour {
      grid-template-columns: 2.75em minmax(0, 1fr) 6.5em;
    }
    .colour .plain {
      grid-column: 2 / -1;
      justify-self: start;
    }
  }
  @media (forced-colors: active) {
    .segment :checked + span,
    .pick :checked + span,
    .chosen {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
    .widget:has(:checked) {
      outline: 2px solid Highlight;
    }
    .frame {
      border: 1px solid CanvasText;
    }
  }
`;
