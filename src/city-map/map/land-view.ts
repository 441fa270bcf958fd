import { html, type TemplateResult } from 'lit';
import type { Place } from './clusters.js';
import type { FineLand } from './fine-land.js';
import { LAND, LAND_SCALE } from './land.js';
import { pathOf } from './outline.js';
import { WORLD } from './projection.js';
import { scaleOf, type Size, type Viewport } from './viewport.js';

export interface Land {
  /** Undefined where the frame has not been laid out: then the whole world is shown. */
  size: Size | undefined;
  viewport: Viewport;
  fineLand: FineLand | undefined;
  /** What a printed map marks one by one. */
  printed: readonly Place[];
}

const COARSE: FineLand = { path: pathOf(LAND), scale: LAND_SCALE };

/** The outline of the land, as far as it is in the frame. */
export function landView({ size, viewport, fineLand, printed }: Land): TemplateResult {
  const { path, scale } = fineLand ?? COARSE;
  return html`
    <svg
      class="land"
      viewBox=${size ? viewBox(viewport, size) : `0 0 ${WORLD.width} ${WORLD.height}`}
      preserveAspectRatio=${size ? 'none' : 'xMidYMid'}
      aria-hidden="true"
    >
      <path d=${path} transform=${`scale(${scale})`}></path>
      <path class="print-dots" d=${printed.map(({ x, y }) => `M${x} ${y}h0`).join('')}></path>
    </svg>
  `;
}

function viewBox(viewport: Viewport, size: Size): string {
  const scale = scaleOf(viewport, size);
  const [width, height] = [size.width / scale, size.height / scale];
  return [viewport.center.x - width / 2, viewport.center.y - height / 2, width, height].join(' ');
}
