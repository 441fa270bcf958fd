import { css } from 'lit';

export const cardStyles = css`
  .card,
  .main,
  .text {
    display: grid;
    gap: 1em;
    align-content: start;
  }
  .media {
    display: grid;
    gap: 0.5em;
    align-content: start;
  }
  /* With the picture that could not be loaded goes the name of who took it. */
  .media:has(.frame[hidden]) {
    display: none;
  }
  .frame {
    aspect-ratio: 16 / 9;
    max-block-size: 28em;
    border-radius: var(--mmc_radius);
    background: var(--mmc_surface);
    overflow: hidden;
  }
  .picture {
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .meta {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25em 0.75em;
  }
  .label {
    font-weight: 600;
    color: var(--mmc_accent);
  }
  .title {
    font-size: 1.75em;
    font-weight: 700;
    line-height: 1.2;
    letter-spacing: -0.015em;
    max-inline-size: 28em;
    text-wrap: balance;
  }
  @container (max-width: 30em) {
    .title {
      font-size: 1.375em;
    }
  }
  @container (min-width: 60em) {
    .card:has(.frame:not([hidden])) {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
      column-gap: calc(var(--mmc_gap) * 2);
    }
    .media {
      order: 1;
    }
    .sections {
      order: 2;
      grid-column: 1 / -1;
    }
  }
  .summary {
    font-size: 1.125em;
    line-height: 1.55;
    max-inline-size: 60ch;
  }
  .prose {
    display: grid;
    gap: 1em;
  }
  summary {
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  .body > .button::after {
    content: '';
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid currentColor;
    border-width: 0 0.125em 0.125em 0;
    transform: translateY(-25%) rotate(45deg);
  }
  .body[open] > .button::after {
    transform: translateY(25%) rotate(225deg);
  }
  .body > .prose {
    padding-block-start: 1.25em;
  }
  .quote {
    display: grid;
    gap: 0.25em;
    padding-inline-start: 1.25em;
    border-inline-start: 0.1875em solid var(--mmc_accent);
  }
  .quote blockquote {
    font-size: 1.125em;
    line-height: 1.5;
  }
  .sections {
    display: flex;
    flex-wrap: wrap;
    gap: var(--mmc_gap) calc(var(--mmc_gap) * 2);
    padding-block-start: 1.25em;
    border-block-start: 1px solid var(--mmc_border);
  }
  .sections:not(:has(*)) {
    display: none;
  }
  .section {
    break-inside: avoid;
    display: grid;
    flex: 1 1 14em;
    gap: 0.5em;
    align-content: start;
  }
  .section[part='boilerplate'] {
    flex: 3 1 24em;
  }
  .section-title {
    font-weight: 700;
  }
  .contacts {
    display: grid;
    gap: 0.75em;
  }
  time,
  .section span bdi {
    white-space: nowrap;
  }
  /* Two lines that are pressed with a finger, one right below the other. */
  .contacts a {
    display: inline-block;
    padding-block: 0.15em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em 1em;
  }
  @media print {
    .body > .prose {
      display: grid;
    }
    details::details-content {
      content-visibility: visible;
      display: block;
    }
  }
`;
