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
  .block-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em 1em;
    margin-block-end: 0.5em;
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
  .said + .hint,
  .hint + .hint {
    margin-block-start: 0.5em;
  }
`;
