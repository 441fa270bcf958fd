import { css, unsafeCSS } from 'lit';
import { WORLD } from './projection.js';

const worldRatio = unsafeCSS(`${WORLD.width} / ${WORLD.height}`);

export const mapStyles = css`
  .stage {
    position: relative;
  }
  .map {
    position: relative;
    overflow: hidden;
    /* The page does not scroll after a marker that moves. */
    overflow-anchor: none;
    aspect-ratio: ${worldRatio};
    min-block-size: 15em;
    max-block-size: 44em;
    inline-size: 100%;
    border-radius: var(--mmc_radius);
    background: var(--mmc_surface);
    touch-action: pan-x pan-y;
    -webkit-user-select: none;
    cursor: grab;
  }
  .map:focus-visible {
    outline-offset: -0.1875em;
    border-radius: var(--mmc_radius);
  }
  .layer,
  .land {
    position: absolute;
    inset: 0;
    transform-origin: 0 0;
  }
  .land {
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
    fill: var(--mmc_border);
  }
  .print-dots {
    display: none;
    fill: none;
    stroke: var(--mmc_accent);
    stroke-width: 5px;
    stroke-linecap: round;
    vector-effect: non-scaling-stroke;
  }

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

  .hint {
    position: absolute;
    inset: auto 1em 1em;
    z-index: 3;
    inline-size: fit-content;
    margin-inline: auto;
  }
  .controls {
    position: absolute;
    inset-block-start: 0.75em;
    inset-inline-end: 0.75em;
    display: grid;
    gap: 0.25em;
  }
  @container (max-width: 30em) {
    .map {
      min-block-size: 12em;
    }
    .controls {
      position: static;
      grid-auto-flow: column;
      justify-content: end;
      gap: 0.5em;
      margin-block-start: 0.5em;
    }
  }
  .control,
  .locate {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 2.5em;
    block-size: 2.5em;
    padding: 0;
    border: 1px solid var(--mmc_control);
    border-radius: var(--mmc_radius);
    background: var(--mmc_background);
    color: var(--mmc_text);
    cursor: pointer;
  }
  .control:hover,
  .locate:hover {
    border-color: var(--mmc_accent);
    color: var(--mmc_accent);
  }
  .control[aria-disabled='true'] {
    border-color: var(--mmc_border);
    color: var(--mmc_control);
    cursor: default;
  }
  .icon {
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .below-map {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.25em 1.25em;
    margin-block-start: 0.5em;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
  }
  .legend .dot {
    margin-inline-end: 0.25em;
  }

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
  .head {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: 0.5em;
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

  @media (forced-colors: active) {
    .map,
    .control,
    .tip,
    .hint {
      border: 1px solid CanvasText;
    }
    .land {
      fill: Canvas;
      stroke: CanvasText;
      stroke-width: 1px;
    }
    .land path {
      vector-effect: non-scaling-stroke;
    }
    .dot {
      --mmc_accent: LinkText;
      --mmc_on-accent: Canvas;
      --mmc_background: Canvas;
      forced-color-adjust: none;
    }
    .marker .dot {
      outline: 0.125em solid Canvas;
    }
    .selected .dot {
      outline-color: Highlight;
    }
  }
  @media print {
    .legend,
    .controls,
    .hint,
    .panel,
    .marker:not(.ours),
    .locate {
      display: none;
    }
    .print-dots {
      display: inline;
    }
    .map {
      border: 1px solid var(--mmc_border);
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
    .stage {
      break-inside: avoid;
    }
  }
`;
