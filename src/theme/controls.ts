import { css } from 'lit';

/** Buttons, chips and fields: one family. */
export const controls = css`
  .button {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.75em;
    padding: 0.5em 1.25em;
    border: 1px solid var(--control);
    border-radius: var(--radius);
    background: var(--background);
    color: var(--accent);
    font-weight: 600;
    line-height: 1.3;
    cursor: pointer;
  }
  .button:hover,
  .chip:hover {
    border-color: var(--accent);
    background: var(--surface);
  }
  .button:active,
  .chip:active {
    background: var(--border);
  }
  .button[aria-disabled='true'] {
    color: var(--muted);
    cursor: progress;
  }
  .more {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    margin-block-start: var(--gap);
  }

  .tools {
    display: grid;
    gap: 1em;
    margin-block-end: var(--gap);
  }
  .field {
    display: grid;
    gap: 0.25em;
    font-weight: 600;
    max-inline-size: 28em;
  }
  .input {
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.5em 0.75em;
    border: 1px solid var(--control);
    border-radius: var(--radius);
    background: var(--background);
    color: var(--text);
    font-weight: 400;
    -webkit-appearance: none;
    appearance: none;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .chips legend {
    float: inline-start;
    inline-size: 100%;
    margin-block-end: 0.25em;
    padding: 0;
    font-weight: 600;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.286em;
    padding: 0.25em 0.857em;
    border: 1px solid var(--control);
    border-radius: 2em;
    background: var(--background);
    font-size: 0.875em;
    line-height: 1.3;
    text-align: start;
    cursor: pointer;
  }
  .chip[aria-pressed='true'] {
    background: var(--accent);
    border-color: var(--accent);
    color: var(--on-accent);
    font-weight: 600;
  }
  .chip .count {
    color: var(--muted);
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
    .tools,
    .more,
    .button {
      display: none;
    }
  }
`;
