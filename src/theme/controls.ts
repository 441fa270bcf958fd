import { css } from 'lit';

/** Buttons. Chips and fields are of the same family: `choices.ts`. */
export const controls = css`
  .button {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.75em;
    padding: 0.5em 1.25em;
    border: 1px solid var(--mmc_control);
    border-radius: var(--mmc_radius);
    background: var(--mmc_background);
    color: var(--mmc_accent);
    font-weight: 600;
    line-height: 1.3;
    cursor: pointer;
  }
  .button:hover {
    border-color: var(--mmc_accent);
    background: var(--mmc_surface);
  }
  .button:active {
    background: var(--mmc_border);
  }
  .button[aria-disabled='true'] {
    background: var(--mmc_surface);
    color: var(--mmc_muted);
    cursor: progress;
  }
  .more {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    margin-block-start: var(--mmc_gap);
  }
  @media print {
    .more,
    .button {
      display: none;
    }
  }
`;
