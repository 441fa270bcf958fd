import { css } from 'lit';

export const rosterStyles = css`
  .board + .board {
    margin-block-start: calc(var(--mmc_gap) * 2);
  }
  .board > .subheading {
    margin-block-end: 1em;
  }
  .people {
    display: grid;
    gap: calc(var(--mmc_gap) * 1.25) var(--mmc_gap);
  }
  .person,
  .bones > * {
    display: grid;
    align-content: start;
    gap: 0.75em;
    min-inline-size: 0;
  }
  .who {
    display: grid;
    align-content: start;
    gap: 0.25em;
    min-inline-size: 0;
  }
  .title {
    font-size: 1.125em;
  }
  .marks {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.5em;
  }
  .place {
    display: block;
  }
  .summary {
    margin-block-start: 0.25em;
  }
  .portrait {
    position: relative;
    display: grid;
    place-items: center;
    align-self: start;
    aspect-ratio: 1;
    inline-size: 5em;
    border-radius: var(--mmc_radius);
    background: var(--mmc_surface);
    overflow: hidden;
    container-type: inline-size;
  }
  /* Portraits are large where there are any, and small where initials stand in for all of them. */
  .grid:has(.picture) .portrait {
    inline-size: 100%;
  }
  .portrait.vacant {
    background: none;
    border: 1px dashed var(--mmc_control);
  }
  .ours .portrait {
    outline: 0.1875em solid var(--mmc_accent);
  }
  /* As large as their place asks for. */
  .initials {
    font-size: 30cqi;
    font-weight: 600;
    line-height: 1;
    color: var(--mmc_accent);
  }
  .picture {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    margin-block-start: 0.25em;
  }
  .biography {
    margin-block-start: 0.25em;
  }
  .biography summary {
    inline-size: fit-content;
    padding-block: 0.25em;
    color: var(--mmc_accent);
    font-weight: 600;
    cursor: pointer;
  }
  .biography .prose {
    display: grid;
    gap: 0.75em;
    padding-block: 0.5em;
  }

  .grid {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 11em), 1fr));
  }
  @container (max-width: 26em) {
    .grid {
      grid-template-columns: minmax(0, 1fr);
    }
    .grid .person,
    .bones.grid > * {
      grid-template-columns: 5em minmax(0, 1fr);
      gap: 1em;
    }
  }
  .list {
    gap: 0;
  }
  .list .person,
  .bones.list > * {
    grid-template-columns: 5em minmax(0, 1fr);
    gap: 1.25em;
    padding-block: 1.25em;
    border-block-start: 1px solid var(--mmc_border);
  }
  .plain.list .person,
  .plain.compact .person,
  .plain.grid .person {
    grid-template-columns: minmax(0, 1fr);
  }

  .compact {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16em), 1fr));
    gap: 1em var(--mmc_gap);
  }
  .compact .person,
  .bones.compact > * {
    grid-template-columns: 3em minmax(0, 1fr);
    gap: 0.875em;
  }
  .compact .title {
    font-size: 1em;
  }
  .compact .portrait {
    inline-size: 3em;
    border-radius: 50%;
  }
  .compact .summary,
  .compact .links,
  .compact .biography,
  .compact .credit {
    display: none;
  }
  @media (forced-colors: active) {
    .portrait {
      border: 1px solid;
    }
  }
  @media print {
    details::details-content {
      content-visibility: visible;
      display: block;
    }
  }
`;
