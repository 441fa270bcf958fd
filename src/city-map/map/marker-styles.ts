import { css } from 'lit';

/** Markers, their shapes and their labels. */
export const markerStyles = css`
  .marker {
    position: absolute;
    display: grid;
    place-items: center;
    inline-size: 2.25em;
    block-size: 2.25em;
    margin: -1.125em 0 0 -1.125em;
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: none;
    color: var(--mmc_text);
    cursor: pointer;
  }
  .dot {
    display: inline-block;
    flex: none;
    box-sizing: border-box;
    inline-size: 0.75em;
    block-size: 0.75em;
    border: 0.1875em solid var(--mmc_accent);
    border-radius: 50%;
    background: var(--mmc_accent);
  }
  .shape-1,
  .shape-3 {
    background: var(--mmc_background);
  }
  .shape-2,
  .shape-3 {
    border-radius: 0;
  }
  .shape-2 {
    transform: rotate(45deg);
  }
  .marker .dot {
    box-shadow: 0 0 0 0.125em var(--mmc_background);
  }
  .group .dot {
    display: grid;
    place-items: center;
    inline-size: 2.25em;
    block-size: 2.25em;
    border: 0;
    background: var(--mmc_accent);
    color: var(--mmc_on-accent);
    font-size: 0.875em;
    font-weight: 650;
    line-height: 1;
    font-variant-numeric: tabular-nums;
  }
  .marker:hover,
  .marker:focus-visible,
  .marker.selected {
    z-index: 2;
  }
  .single:hover .dot,
  .single.selected .dot {
    inline-size: 1em;
    block-size: 1em;
  }
  .selected .dot {
    box-shadow:
      0 0 0 0.125em var(--mmc_background),
      0 0 0 0.3125em var(--mmc_accent);
  }
  .marker:focus-visible {
    outline-offset: -0.125em;
    border-radius: 50%;
  }

  /* Our city: a pin with a label of its own. */
  .marker.ours {
    z-index: 1;
  }
  .marker.ours .dot {
    inline-size: 1.5em;
    block-size: 1.5em;
    border-width: 0.4375em;
    border-radius: 50% 50% 0;
    background: var(--mmc_background);
    transform: translateY(-0.75em) rotate(45deg);
  }
  .tip {
    position: absolute;
    inset-block-end: 2.25em;
    inset-inline-start: 50%;
    display: none;
    inline-size: max-content;
    max-inline-size: 14em;
    transform: translateX(-50%);
  }
  .tip,
  .hint {
    padding: 0.25em 0.625em;
    border-radius: var(--mmc_radius);
    background: var(--mmc_text);
    color: var(--mmc_background);
    font-size: 0.875em;
    font-weight: 600;
    line-height: 1.3;
    text-align: center;
    pointer-events: none;
  }
  .marker:hover .tip,
  .marker:focus-visible .tip,
  .ours .tip {
    display: block;
  }
  .below .tip {
    inset-block: 2.25em auto;
  }
  .to-right .tip {
    inset-inline-start: 0;
    transform: none;
  }
  .to-left .tip {
    inset-inline: auto 0;
    transform: none;
  }
  .ours.above .tip {
    inset-block-end: 3em;
  }
  .left .tip,
  .right .tip {
    inset-block: auto;
    inset-inline: 2.25em auto;
    transform: none;
  }
  .left .tip {
    inset-inline: auto 2.25em;
  }
`;
