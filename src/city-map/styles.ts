import { css } from 'lit';

export const cityMapStyles = css`
  .status {
    margin-block-end: 1em;
  }
  .region + .region {
    margin-block-start: calc(var(--mmc_gap) * 1.5);
  }
  .region > .subheading {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.5em;
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
    gap: 1.25em var(--mmc_gap);
    padding-block-start: 1.25em;
  }
  .city {
    display: grid;
    align-content: start;
    gap: 0.125em;
    min-inline-size: 0;
  }
  /* What is far away stays out of layout, and in the page's find. */
  .long .city {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 7em;
  }
  .city.ours {
    padding-inline-start: 0.875em;
    border-inline-start: 0.1875em solid var(--mmc_accent);
  }
  .title {
    font-size: 1.0625em;
  }
  .programmes {
    margin-block-start: 0.25em;
  }
  @media print {
    .long .city {
      content-visibility: visible;
    }
  }
`;
