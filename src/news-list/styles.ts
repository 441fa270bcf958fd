import { css } from 'lit';

export const newsListStyles = css`
  .status {
    margin-block-end: 1em;
  }
  .description {
    display: grid;
    gap: 0.5em;
  }
  .entry,
  .bones > * {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em 1.5em;
    align-content: start;
    padding-block: var(--mmc_gap);
    border-block-start: 1px solid var(--mmc_border);
  }
  .entry:last-child {
    padding-block-end: 0;
  }
  .meta {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    align-content: start;
    gap: 0.25em 0.75em;
  }
  .label {
    font-weight: 600;
    color: var(--mmc_accent);
  }
  .text {
    display: grid;
    gap: 0.5em;
    align-content: start;
    max-inline-size: 50em;
    text-align: start;
  }
  .title {
    font-size: 1.25em;
  }
  .frame {
    margin-block-end: 0.5em;
    aspect-ratio: 3 / 2;
    border-radius: var(--mmc_radius);
    background: var(--mmc_surface);
    overflow: hidden;
  }
  .picture {
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  /* Where there is no room beside the text, on paper too, a picture is not larger than a telephone shows it. */
  .list .frame {
    max-inline-size: 24em;
  }

  @container (min-width: 44em) {
    .list .entry,
    .bones.list > * {
      grid-template-columns: 11em minmax(0, 1fr) clamp(10em, 20cqi, 15em);
    }
    .list .meta {
      flex-direction: column;
      align-items: start;
      grid-area: 1 / 1;
      padding-block-start: 0.25em;
    }
    .list .text {
      grid-area: 1 / 2 / auto / -1;
    }
    .list .frame {
      grid-area: 1 / 3;
      margin: 0;
    }
    .list .frame:not([hidden]) ~ .text {
      grid-column-end: 3;
    }
  }

  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    gap: var(--mmc_gap);
  }
  .cards .entry,
  .bones.cards > * {
    gap: 0.75em;
    padding: 1.25em;
    border: 1px solid var(--mmc_border);
    border-radius: var(--mmc_radius);
    background: var(--mmc_background);
  }
  .cards .entry.ours {
    border-color: var(--mmc_accent);
  }
  .cards .frame {
    margin: -1.25em -1.25em 0.25em;
    aspect-ratio: 16 / 9;
    border-radius: var(--mmc_radius) var(--mmc_radius) 0 0;
  }
  .cards .title {
    font-size: 1.125em;
  }
  /* Beside cards with a picture, one without has a weight of its own. */
  @container (min-width: 36em) {
    .cards:has(.frame:not([hidden])) .entry:not(:has(.frame:not([hidden]))) {
      background: var(--mmc_surface);
      .title {
        font-size: 1.25em;
      }
    }
  }

  .compact .entry,
  .bones.compact > * {
    padding-block: 0.75em;
    gap: 0.125em 1.5em;
  }
  .compact .summary,
  .compact .frame {
    display: none;
  }
  .compact .title {
    font-size: 1em;
  }
  @container (min-width: 44em) {
    .compact .entry {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .compact .meta {
      grid-area: 1 / 2;
      justify-content: end;
      padding-block-start: 0.15em;
    }
    .compact .text {
      grid-area: 1 / 1;
      max-inline-size: none;
    }
  }
`;
