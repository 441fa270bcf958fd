import { html, type TemplateResult } from 'lit';
import type { ScreenPoint, Size } from './viewport.js';

export interface Marker {
  /** The city that it stands for, or the first of several. */
  city: string;
  at: ScreenPoint;
  size: Size;
  /** "Kampala, Uganda", "7 cities near Milan, Italy". */
  name: string;
  /** What is written beside it. */
  label: string;
  /** "7", as the language writes it; empty for one city. */
  count: string;
  /** What its city is to the network; empty for several cities. */
  shape: string;
  /** The side of its label, and whether it is ours. */
  classes: string;
  /** Whether Tab comes to it. */
  isCurrent: boolean;
  /** Whether its panel is open. */
  isSelected: boolean;
  activate: (event: UIEvent) => void;
  focus: () => void;
}

/** A button at its place in the frame. */
export function markerView(marker: Marker): TemplateResult {
  const { city, at, size, count, isSelected, activate, focus } = marker;
  return html`
    <button
      class="marker ${count ? 'group' : 'single'} ${marker.classes} ${isSelected ? 'selected' : ''}"
      part="button ${count ? 'cluster' : 'marker'}"
      type="button"
      tabindex=${marker.isCurrent ? 0 : -1}
      data-city=${city}
      aria-label=${marker.name}
      aria-expanded=${isSelected}
      .style=${`left:${percent(at.x / size.width)};top:${percent(at.y / size.height)}`}
      @click=${activate}
      @focus=${focus}
    >
      <span class="dot ${marker.shape}">${count}</span>
      <span class="tip" aria-hidden="true"><bdi>${marker.label}</bdi></span>
    </button>
  `;
}

/** In parts of the frame, so that a printed map of another size is right too. */
const percent = (part: number): string => `${(part * 100).toFixed(3)}%`;
