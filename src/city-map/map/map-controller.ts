import type { LitElement, ReactiveController } from 'lit';
import { observeSize } from '../../widget/realm.js';
import { type Cluster, cluster, type Place } from './clusters.js';
import { loadFineLand, type FineLand } from './fine-land.js';
import type { MapPoint } from './projection.js';
import { keepInWorld, scaleOf, type Size, toScreen, type Viewport, WHOLE_WORLD } from './viewport.js';

/** How far apart markers are, in em of the map's text: as wide as the widest of them, and a little air. */
const SPACING = 2.5;
/** From this zoom on, the finer outline is worth its bytes. */
const FINE = 3;
/** Markers are there as far outside the frame as this part of it: a drag brings them in. */
const MARGIN = 0.3;

/** What the map shows, and which part of the world by itself. */
export interface MapContent {
  places: readonly Place[];
  /** Where this changes, the map is framed anew. */
  framing: string;
  frame: (size: Size) => Viewport;
}

const NOTHING: MapContent = { places: [], framing: '', frame: () => WHOLE_WORLD };

/** Which part of the world the map shows, and the markers of it. */
export class MapController implements ReactiveController {
  /** Undefined until the map has been laid out. */
  size: Size | undefined;
  viewport: Viewport = WHOLE_WORLD;
  /** The finer outline, once it has come. */
  fineLand: FineLand | undefined;
  showsHint = false;
  /** Pixels of the map's text. */
  em = 16;
  /** The element of the map, where there is one. */
  frame: HTMLElement | undefined;
  /** Where the picture is seen before it moves to the viewport. */
  movesFrom: Viewport | undefined;

  private content = NOTHING;
  private framed: string | undefined;
  /** Whether the reader has moved the map since it was framed. */
  private moved = false;
  private clustered: { places: readonly Place[]; spacing: number; clusters: readonly Cluster[] } | undefined;
  private asksForFineLand = false;
  private observer: ResizeObserver | undefined;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  /** Takes what is to be shown, before it is drawn. */
  show(content: MapContent): void {
    this.content = content;
    const reframed = content.framing !== this.framed;
    if (!this.size || (this.moved && !reframed)) return;
    if (reframed && this.framed !== undefined) this.movesFrom = this.viewport;
    this.framed = content.framing;
    this.moved = false;
    this.look(content.frame(this.size));
  }

  /** The cities that are shown. */
  get places(): readonly Place[] {
    return this.content.places;
  }

  /** All markers, in the frame and outside it. */
  get clusters(): readonly Cluster[] {
    if (!this.size) return [];
    const { places } = this;
    const spacing = (SPACING * this.em) / scaleOf(this.viewport, this.size);
    if (this.clustered?.places !== places || this.clustered.spacing !== spacing) {
      this.clustered = { places, spacing, clusters: cluster(places, spacing) };
    }
    return this.clustered.clusters;
  }

  /** The first marker in the frame, or of all where the frame has none. Our city's is before the others. */
  get firstMarker(): Cluster | undefined {
    return this.clusters.find((found) => this.isNear(found, 0)) ?? this.clusters[0];
  }

  /** Whether a point is in the frame, or a part of the frame's size outside it. */
  isNear(point: MapPoint, margin = MARGIN): boolean {
    if (!this.size) return false;
    const { width, height } = this.size;
    const { x, y } = toScreen(point, this.viewport, this.size);
    return x > -margin * width && x < (1 + margin) * width && y > -margin * height && y < (1 + margin) * height;
  }

  /**
   * Shows another part of the world than the map does by itself.
   *
   * @param seen where the picture is seen until then
   */
  moveTo(viewport: Viewport, seen: Viewport): void {
    this.movesFrom = seen;
    this.moved = true;
    this.look(viewport);
    this.host.requestUpdate();
  }

  hostUpdated(): void {
    const frame = this.host.renderRoot.querySelector<HTMLElement>('.map') ?? undefined;
    if (frame === this.frame) return;
    this.observer?.disconnect();
    this.frame = frame;
    this.observer = frame && observeSize(frame, () => this.measure());
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
    this.frame = undefined;
  }

  private look(viewport: Viewport): void {
    if (this.size) this.viewport = keepInWorld(viewport, this.size);
    if (this.viewport.zoom > FINE && !this.asksForFineLand) void this.refine();
  }

  private async refine(): Promise<void> {
    this.asksForFineLand = true;
    try {
      this.fineLand = await loadFineLand();
      this.host.requestUpdate();
    } catch (error) {
      console.warn('<mmc-city-map> has no finer land.', error);
    }
  }

  private measure(): void {
    const { frame } = this;
    if (!frame) return;
    const { clientWidth: width, clientHeight: height } = frame;
    if (width === this.size?.width && height === this.size.height) return;
    this.size = width && height ? { width, height } : undefined;
    this.em = parseFloat(getComputedStyle(frame).fontSize);
    this.look(this.viewport);
    this.host.requestUpdate();
  }
}
