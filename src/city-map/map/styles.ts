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

  .head {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: 0.5em;
  }

  @media (forced-colors: active) {
    .map,
    .control,
    .tip,
    .hint {
      border: 1px solid CanvasText;
    }
    .control[aria-disabled='true'] {
      border-color: GrayText;
      color: GrayText;
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
