import { css } from 'lit';

/** The panel, in a style sheet after all others. */
export const panelStyles = css`
  .panel,
  .panel-list {
    display: grid;
    align-content: start;
    gap: 0.5em;
  }
  .panel {
    margin-block-start: 0.75em;
    padding: 1em 1.25em 1.25em;
    border: 1px solid var(--mmc_border);
    border-radius: var(--mmc_radius);
    background: var(--mmc_background);
  }
  .head .control {
    margin-block: -0.5em;
    margin-inline-end: -0.75em;
    border-color: transparent;
  }
  .panel-title {
    margin-block: 0.5em 0.25em;
    font-weight: 700;
  }
  .choice {
    inline-size: 100%;
    text-align: start;
  }
  @container (min-width: 44em) {
    .panel {
      position: absolute;
      inset: 0.75em 0.75em auto auto;
      z-index: 4;
      inline-size: 20em;
      max-block-size: calc(100% - 1.5em);
      margin: 0;
      overflow: auto;
      box-shadow: 0 0.25em 1em rgb(0 0 0 / 0.15);
    }
    .panel.left {
      inset: 0.75em auto auto 0.75em;
    }
    /* Beside the buttons that zoom. */
    [dir='ltr'] .panel.right,
    [dir='rtl'] .panel.left {
      margin-inline-end: 3.25em;
    }
  }
  @media print {
    .panel {
      display: none;
    }
  }
`;
