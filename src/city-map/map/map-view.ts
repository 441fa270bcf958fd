import { html, type TemplateResult } from 'lit';
import type { CityMapWords } from '../words.js';
import { icon } from '../icons.js';
import { landView } from './land-view.js';
import type { MapController } from './map-controller.js';
import type { Movement } from './movement.js';
import type { Place } from './clusters.js';
import { MAX_ZOOM, WHOLE_WORLD } from './viewport.js';

/** The world without markers: what is there before the cities are. */
export const emptyMapView = (): TemplateResult => html`
  <div class="map" aria-hidden="true">
    ${landView({ size: undefined, viewport: WHOLE_WORLD, fineLand: undefined, printed: [] })}
  </div>
`;

/** The map in its frame. The world is not mirrored where the language runs from right to left. */
export function mapView(
  { size, viewport, fineLand, showsHint }: MapController,
  markers: readonly TemplateResult[],
  printed: readonly Place[],
  words: CityMapWords,
): TemplateResult {
  return html`
    <div
      class="map"
      part="map"
      role="group"
      dir="ltr"
      tabindex="-1"
      aria-label=${words.map}
      aria-keyshortcuts="Shift+ArrowUp Shift+ArrowDown Shift+ArrowLeft Shift+ArrowRight + -"
    >
      <div class="layer">${landView({ size, viewport, fineLand, printed })} ${markers}</div>
      <p class="hint" part="hint" aria-hidden="true" ?hidden=${!showsHint}><bdi>${words.mapHint}</bdi></p>
    </div>
  `;
}

/** Buttons that zoom. One that can do no more stays where it is, and keeps the focus. */
export function controlsView(
  zoom: number,
  move: (act: (movement: Movement) => void) => void,
  words: CityMapWords,
): TemplateResult {
  const control = (
    name: string,
    picture: TemplateResult,
    isIdle: boolean,
    act: (movement: Movement) => void,
  ): TemplateResult => html`
    <button
      class="control"
      part="button control"
      type="button"
      aria-label=${name}
      title=${name}
      aria-disabled=${isIdle}
      @click=${isIdle ? undefined : () => move(act)}
    >
      ${picture}
    </button>
  `;
  return html`
    <div class="controls">
      ${control(words.zoomIn, icon('plus'), zoom >= MAX_ZOOM, (movement) => movement.zoomBy(2))}
      ${control(words.zoomOut, icon('minus'), zoom <= 1, (movement) => movement.zoomBy(0.5))}
      ${control(words.wholeMap, icon('world'), zoom <= 1, (movement) => movement.zoomToWorld())}
    </div>
  `;
}
