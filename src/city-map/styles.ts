import { css } from 'lit';

export const cityMapStyles = css`
  .status {
    margin-block-end: 1em;
  }
  div + .region,
  .atlas + .regions > .region,
  .atlas + .message {
    margin-block-start: calc(var(--mmc_gap) * 1.5);
  }
  .region > .subheading {
    padding-block-end: 0.5em;
    border-block-end: 1px solid var(--mmc_border);
  }
  .region .count {
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
  .cities,
  .bones {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    margin-block-start: 1.25em;
    gap: 1.25em var(--mmc_gap);
  }
  .programmes,
  .city {
    display: grid;
    align-content: start;
    gap: 0.25em;
    min-inline-size: 0;
  }
  .locate {
    inline-size: 2em;
    block-size: 2em;
    margin-block: -0.25em;
    border-color: transparent;
    background: none;
  }
  .city.selected {
    background: var(--mmc_surface);
    box-shadow: 0 0 0 0.5em var(--mmc_surface);
    border-radius: 1px;
  }
  .message + .atlas,
  .more + .atlas,
  .regions + .atlas {
    margin-block-start: var(--mmc_gap);
  }
  summary {
    display: flex;
    align-items: baseline;
    gap: 0.5em;
    padding-block: 0.625em;
    border-block-end: 1px solid var(--mmc_border);
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::after {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline: auto 0.25em;
    border: solid currentColor;
    border-width: 0 0.125em 0.125em 0;
    transform: rotate(45deg) translateY(-0.25em);
  }
  [open] > summary::after {
    transform: rotate(225deg) translateY(-0.125em);
  }
  summary .subheading {
    font-size: 1.0625em;
  }
  details .cities {
    margin-block: 1.25em;
  }
  details .tools {
    margin-block: 1.25em 0;
  }
  .city.ours {
    padding-inline-start: 0.875em;
    border-inline-start: 0.1875em solid var(--mmc_accent);
  }
  .title {
    font-size: 1.0625em;
  }
`;
