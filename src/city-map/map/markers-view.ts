import { html, type TemplateResult } from 'lit';
import type { Cluster } from './clusters.js';
import { labelSide, type Side } from './label-side.js';
import { type ScreenPoint, type Size, toScreen, type Viewport } from './viewport.js';

export interface Markers {
  clusters: readonly Cluster[];
  /** The marker that Tab comes to. */
  current: Cluster | undefined;
  /** The city whose panel is open. */
  selected: string | undefined;
  size: Size;
  viewport: Viewport;
  /** Pixels of the map's text. */
  em: number;
  /** "Kampala, Uganda", "7 cities near Milan". */
  nameOf: (cluster: Cluster) => string;
  /** What is written beside it. */
  labelOf: (cluster: Cluster) => string;
  /** "7", as the language writes it. */
  countOf: (cluster: Cluster) => string;
  /** Which of the shapes of the legend a city has. */
  shapeOf: (cluster: Cluster) => string;
  activate: (cluster: Cluster) => void;
  focus: (city: string) => void;
}

/** Buttons at their places in the frame. */
export function markersView(markers: Markers): TemplateResult[] {
  return markers.clusters.map((cluster) => markerView(cluster, markers));
}

function markerView(cluster: Cluster, markers: Markers): TemplateResult {
  const { current, selected, size, viewport } = markers;
  const { places } = cluster;
  const [first] = places;
  const id = first?.city.id ?? '';
  const isOne = places.length === 1;
  const label = markers.labelOf(cluster);
  const at = toScreen(cluster, viewport, size);
  const isSelected = places.some(({ city }) => city.id === selected);
  const kind = isOne ? `single ${markers.shapeOf(cluster)}` : 'group';
  const side = first?.isOurs ? ourSide(at, cluster, label, markers) : tipSide(at, size);
  return html`
    <button
      class="marker ${kind} ${first?.isOurs ? 'ours' : ''} ${isSelected ? 'selected' : ''} ${side}"
      part=${isOne ? 'button marker' : 'button cluster'}
      type="button"
      tabindex=${cluster === current ? '0' : '-1'}
      data-city=${id}
      aria-label=${markers.nameOf(cluster)}
      aria-expanded=${isSelected}
      .style=${`left:${percent(at.x / size.width)};top:${percent(at.y / size.height)}`}
      @click=${() => markers.activate(cluster)}
      @focus=${() => markers.focus(id)}
    >
      <span class="dot">${isOne ? '' : markers.countOf(cluster)}</span>
      <span class="tip" aria-hidden="true"><bdi>${label}</bdi></span>
    </button>
  `;
}

/** In parts of the frame, so that a printed map of another size is right too. */
const percent = (part: number): string => `${(part * 100).toFixed(3)}%`;

/** A tip is above its marker, but for those near an edge of the frame. */
function tipSide({ x, y }: ScreenPoint, { width, height }: Size): string {
  const column = x < width / 4 ? 'to-right' : x > (width * 3) / 4 ? 'to-left' : '';
  return `${y < height / 5 ? 'below' : 'above'} ${column}`;
}

function ourSide(at: ScreenPoint, ours: Cluster, label: string, { clusters, viewport, size, em }: Markers): Side {
  const others = clusters.filter((cluster) => cluster !== ours).map((cluster) => toScreen(cluster, viewport, size));
  return labelSide(at, others, label.length, size, em);
}
