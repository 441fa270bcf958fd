import { css } from 'lit';

/** What is shown while there is no content: skeletons and messages. */
export const states = css`
  .message {
    display: grid;
    justify-items: start;
    gap: 0.75em;
    padding: 1.5em;
    border: 1px solid var(--mmc_border);
    border-radius: var(--mmc_radius);
    background: var(--mmc_surface);
  }
  :is(.root, slot) ~ .root .message {
    margin-block-start: var(--mmc_gap);
  }
  .after-error {
    margin-block-start: 0.75em;
  }
  .stale {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    margin-block-end: var(--mmc_gap);
  }
  /* Never higher than what comes: where less comes than was expected, the text below would jump up again. */
  .bones {
    max-block-size: 8em;
    overflow: hidden;
    mask: linear-gradient(#000 50%, transparent);
  }
  .bone {
    border-radius: var(--mmc_radius);
    background: var(--mmc_surface);
  }
  .bone.line {
    block-size: 1em;
    margin-block: 0.3em;
  }
  .bone.title {
    block-size: 1.25em;
    inline-size: 70%;
  }
  .bone.heading-line {
    block-size: 2.1em;
    inline-size: min(14em, 60%);
    margin-block: 1.25em 1.5em;
  }
  .bone.short {
    inline-size: 35%;
  }
  @media (forced-colors: active) {
    .bone {
      border: 1px solid GrayText;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .bone {
      animation: breathe 2s ease-in-out infinite alternate;
    }
  }
  @keyframes breathe {
    to {
      opacity: 0.5;
    }
  }
  @media print {
    .bone.bone {
      display: none;
    }
  }
  @media not print {
    .on-paper {
      display: none;
    }
  }
`;
