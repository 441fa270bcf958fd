import { css } from 'lit';

/** The forms of the snippet, and its code. */
export const snippetStyles = css`
  .form-words {
    display: grid;
    gap: 0.5em;
    margin-block: 1em 1.5em;
    text-wrap: pretty;
  }
  .blocks {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em;
    margin-block-end: 0.75em;
  }
  /* What has become of copying stands below the title: the button stays where the pointer is. */
  .block-head {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    column-gap: 1em;
    align-items: center;
    margin-block-end: 0.5em;
  }
  .block-head .said {
    grid-area: 2 / 1;
  }
  .block-head .button {
    grid-area: 1 / 2 / span 2;
  }
  .main,
  .block-head .button {
    background: var(--mmc_accent);
    border-color: var(--mmc_accent);
    color: var(--mmc_on-accent);
  }
  .main:hover,
  .block-head .button:hover {
    background: var(--mmc_text);
    border-color: var(--mmc_text);
    color: var(--mmc_background);
  }
  pre {
    padding: 1em 1.25em;
    border: 1px solid var(--mmc_border);
    border-radius: var(--mmc_radius);
    background: var(--mmc_surface);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    tab-size: 2;
  }
  .said {
    font-weight: 600;
    color: var(--mmc_accent);
  }
  /* There from the start, as live regions must be, and no gap beside it. */
  .send .said:empty {
    margin-inline-start: -1em;
  }
  .verdict + .blocks {
    margin-block-start: 1.5em;
  }
  .hint + .hint {
    margin-block-start: 0.5em;
  }
`;
