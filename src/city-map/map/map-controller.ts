import type { LitElement, ReactiveController } from 'lit';
import { observeSize } from '../../widget/realm.js';
import { type Cluster, cluster, type Place } from './clusters.js';
import { loadFineLand, type FineLand } from './fine-land.js';
import { type GestureHost, Gestures } from './gestures.js';
import type { MapPoint } from './projection.js';
import {
  cssTransform,
  fit,
  keepInWorld,
  MAX_ZOOM,
  scaleOf,
  type ScreenPoint,
  type Shift,
  shiftBetween,
  shifted,
  type Size,
  toScreen,
  type Viewport,
  WHOLE_WORLD,
  zoomShift,
} from './viewport.js';

/** How far apart markers are, in em of the map's text: as wide as the widest of them, and a little air. */
const SPACING = 2.5;
/** From this zoom on, the finer outline is worth its bytes. */
const FINE = 3;
/** How much of the frame an arrow key moves the map. */
const STEP = 0.25;
/** Markers are there as far outside the frame as this part of it: a drag brings them in. */
const MARGIN = 0.3;
/** How long the hint is shown, and how long the map moves, in milliseconds. */
const HINT_TIME = 1600;
const MOVE_TIME = 200;

/** What the map shows, and which part of the world by itself. */
export interface MapContent {
  places: readonly Place[];
  /** Where this changes, the map is framed anew. */
  framing: string;
  frame: (size: Size) => Viewport;
}

const NOTHING: MapContent = { places: [], framing: '', frame: () => WHOLE_WORLD };

/** Which part of the world the map shows, and how that changes. */
export class MapController implements ReactiveController, GestureHost {
  readonly gestures = new Gestures(this);
  /** Undefined until the map has been laid out. */
  size: Size | undefined;
  viewport: Viewport = WHOLE_WORLD;
  /** The finer outline, once it has come. */
  fineLand: FineLand | undefined;
  showsHint = false;
  /** Pixels of the map's text. */
  em = 16;

  private content = NOTHING;
  private framed: string | undefined;
  /** Whether the reader has moved the map since it was framed. */
  private moved = false;
  private clustered: { places: readonly Place[]; spacing: number; clusters: readonly Cluster[] } | undefined;
  /** Where the picture is seen before it moves to the viewport. */
  private movesFrom: Viewport | undefined;
  private hintTimer = 0;
  private asksForFineLand = false;
  private observed: HTMLElement | undefined;
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

  /** All markers, in the frame and outside it. */
  get clusters(): readonly Cluster[] {
    if (!this.size) return [];
    const { places } = this.content;
    const spacing = (SPACING * this.em) / scaleOf(this.viewport, this.size);
    if (this.clustered?.places !== places || this.clustered.spacing !== spacing) {
      this.clustered = { places, spacing, clusters: cluster(places, spacing) };
    }
    return this.clustered.clusters;
  }

  /** The marker that stands for a city. */
  clusterOf(id: string): Cluster | undefined {
    return this.clusters.find(({ places }) => places.some(({ city }) => city.id === id));
  }

  /** Whether a point is in the frame, or a part of the frame's size outside it. */
  isNear(point: MapPoint, margin = MARGIN): boolean {
    if (!this.size) return false;
    const { width, height } = this.size;
    const { x, y } = toScreen(point, this.viewport, this.size);
    return x > -margin * width && x < (1 + margin) * width && y > -margin * height && y < (1 + margin) * height;
  }

  readonly zoomToWorld = (): void => this.moveTo(WHOLE_WORLD);

  /** @param about what stays where it is in the frame: its middle, or a point that is in it */
  zoomBy(factor: number, about?: MapPoint): void {
    const { size, viewport } = this;
    if (!size) return;
    const fixed = about && this.isNear(about, 0) ? about : viewport.center;
    this.moveTo(shifted(viewport, size, zoomShift(viewport, factor, toScreen(fixed, viewport, size))));
  }

  /** Moves the frame by a part of its size. */
  pan({ x, y }: MapPoint): void {
    const { width, height } = this.size ?? { width: 0, height: 0 };
    this.commit({ x: -x * STEP * width, y: -y * STEP * height, scale: 1 });
  }

  /** Shows all of the places. */
  frame(places: readonly Place[]): void {
    if (this.size) this.moveTo(fit(places, this.size));
  }

  /** Shows places apart from each other, as far as the zoom goes. */
  spread(places: readonly Place[]): void {
    if (!this.size) return;
    const { center, zoom } = fit(places, this.size, MAX_ZOOM);
    this.moveTo({ center, zoom: Math.min(MAX_ZOOM, Math.max(zoom, this.viewport.zoom * 2)) });
  }

  /** Brings a point into the frame, at a zoom of at least so much. */
  reveal(point: MapPoint, zoom = 1): void {
    if (this.isNear(point, 0) && this.viewport.zoom >= zoom) return;
    this.moveTo({ center: { x: point.x, y: point.y }, zoom: Math.max(zoom, this.viewport.zoom) });
  }

  preview(shift: Shift): void {
    if (this.layer) this.layer.style.transform = cssTransform(shift);
  }

  commit(shift: Shift): void {
    if (!this.size) return;
    const seen = shifted(this.viewport, this.size, shift);
    this.moveTo(seen, seen);
  }

  enlarge(factor: number, at: ScreenPoint): Shift {
    return zoomShift(this.viewport, factor, at);
  }

  hint(): void {
    window.clearTimeout(this.hintTimer);
    this.hintTimer = window.setTimeout(() => this.setHint(false), HINT_TIME);
    if (!this.showsHint) this.setHint(true);
  }

  hostUpdated(): void {
    const frame = this.host.renderRoot.querySelector<HTMLElement>('.map') ?? undefined;
    if (frame !== this.observed) {
      this.observer?.disconnect();
      this.observed = frame;
      this.observer = frame && observeSize(frame, () => this.measure());
    }
    this.settle();
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
    this.observed = undefined;
  }

  private get layer(): HTMLElement | null {
    return this.host.renderRoot.querySelector<HTMLElement>('.layer');
  }

  /** @param seen where the picture is seen until then */
  private moveTo(viewport: Viewport, seen = this.viewport): void {
    if (!this.size) return;
    this.movesFrom = seen;
    this.moved = true;
    this.look(viewport);
    this.host.requestUpdate();
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

  private setHint(shows: boolean): void {
    this.showsHint = shows;
    this.host.requestUpdate();
  }

  private measure(): void {
    const { observed: frame } = this;
    if (!frame) return;
    const { clientWidth: width, clientHeight: height } = frame;
    if (width === this.size?.width && height === this.size.height) return;
    this.size = width && height ? { width, height } : undefined;
    this.em = parseFloat(getComputedStyle(frame).fontSize);
    this.look(this.viewport);
    this.host.requestUpdate();
  }

  /** The picture is drawn anew: what moved the old one goes, and it glides from there, unless the reader wants no motion. */
  private settle(): void {
    const { layer, movesFrom, size } = this;
    this.movesFrom = undefined;
    if (!layer || !size || !movesFrom) return;
    layer.style.transform = '';
    const transform = cssTransform(shiftBetween(this.viewport, movesFrom, size));
    if (transform === cssTransform({ x: 0, y: 0, scale: 1 })) return;
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    layer.animate([{ transform }, { transform: 'none' }], { duration: MOVE_TIME, easing: 'ease-out' });
  }
}
