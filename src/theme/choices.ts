import { css } from 'lit';

/** What the reader chooses by: chips, and a field to search in. Of the family of the buttons in `controls.ts`. */
export const choices = css`
  .tools {
    order: -1;
    display: grid;
    gap: 1em;
    margin-block-end: 1.5em;
  }
  .tool {
    display: grid;
    gap: 0.375em 1.5em;
    align-items: baseline;
  }
  .tool-name {
    font-weight: 600;
  }
  @container (min-width: 44em) {
    .tool {
      grid-template-columns: 11em minmax(0, 1fr);
    }
  }
  .input {
    inline-size: 100%;
    max-inline-size: 28em;
    min-block-size: 2.75em;
    padding: 0.5em 0.75em;
    border: 1px solid var(--mmc_control);
    border-radius: var(--mmc_radius);
    background: var(--mmc_background);
    color: var(--mmc_text);
    font-weight: 400;
    appearance: none;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.286em;
    padding: 0.25em 0.857em;
    border: 1px solid var(--mmc_control);
    border-radius: 2em;
    background: var(--mmc_background);
    font-size: 0.875em;
    line-height: 1.3;
    text-align: start;
    cursor: pointer;
  }
  .chip:hover {
    border-color: var(--mmc_accent);
    background: var(--mmc_surface);
  }
  .chip:active {
    background: var(--mmc_border);
  }
  .chip[aria-pressed='true'] {
    background: var(--mmc_accent);
    border-color: var(--mmc_accent);
    color: var(--mmc_on-accent);
  }
  .chip .count {
    flex: none;
    color: var(--mmc_muted);
    font-variant-numeric: tabular-nums;
  }
  .chip[aria-pressed='true'] .count {
    color: inherit;
  }
  @media (forced-colors: active) {
    .chip[aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
  @media print {
    .tools {
      display: none;
    }
  }
`;
