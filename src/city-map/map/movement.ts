import type { LitElement, ReactiveController } from 'lit';
import type { Place } from './clusters.js';
import type { GestureHost } from './gestures.js';
import type { MapController } from './map-controller.js';
import type { MapPoint } from './projection.js';
import { cssTransform, type Shift, shiftBetween, shifted, zoomShift } from './shift.js';
import { fit, MAX_ZOOM, type ScreenPoint, toScreen, type Viewport, WHOLE_WORLD } from './viewport.js';

/** How much of the frame an arrow key moves the map. */
const STEP = 0.25;
/** How long the hint is shown, and how long the map moves, in milliseconds. */
const HINT_TIME = 1600;
const MOVE_TIME = 200;

/** Moves the map: for its buttons, for keys and gestures, and to what the reader chooses. */
export class Movement implements ReactiveController, GestureHost {
  private hintTimer = 0;

  constructor(
    private readonly host: LitElement,
    private readonly map: MapController,
  ) {
    // What has moved before this code came has been drawn, and is not seen to move any more.
    map.movesFrom = undefined;
    host.addController(this);
  }

  zoomToWorld(): void {
    this.moveTo(WHOLE_WORLD);
  }

  /** @param about what stays where it is in the frame: its middle, or a point that is in it */
  zoomBy(factor: number, about?: MapPoint): void {
    const { size, viewport } = this.map;
    if (!size) return;
    const fixed = about && this.map.isNear(about, 0) ? about : viewport.center;
    this.moveTo(shifted(viewport, size, zoomShift(viewport, factor, toScreen(fixed, viewport, size))));
  }

  /** Moves the frame by a part of its size. */
  pan({ x, y }: MapPoint): void {
    const { width, height } = this.map.size ?? { width: 0, height: 0 };
    this.commit({ x: -x * STEP * width, y: -y * STEP * height, scale: 1 });
  }

  /** Shows all of the places. */
  frame(places: readonly Place[]): void {
    const { size } = this.map;
    if (size) this.moveTo(fit(places, size));
  }

  /** Shows places apart from each other, as far as the zoom goes. */
  spread(places: readonly Place[]): void {
    const { size, viewport } = this.map;
    if (!size) return;
    const { center, zoom } = fit(places, size, MAX_ZOOM);
    this.moveTo({ center, zoom: Math.min(MAX_ZOOM, Math.max(zoom, viewport.zoom * 2)) });
  }

  /** Brings a point into the frame, at a zoom of at least so much. */
  reveal(point: MapPoint, zoom = 1): void {
    const { viewport } = this.map;
    if (this.map.isNear(point, 0) && viewport.zoom >= zoom) return;
    this.moveTo({ center: { x: point.x, y: point.y }, zoom: Math.max(zoom, viewport.zoom) });
  }

  preview(shift: Shift): void {
    if (this.layer) this.layer.style.transform = cssTransform(shift);
  }

  commit(shift: Shift): void {
    const { size, viewport } = this.map;
    if (!size) return;
    const seen = shifted(viewport, size, shift);
    this.moveTo(seen, seen);
  }

  enlarge(factor: number, at: ScreenPoint): Shift {
    return zoomShift(this.map.viewport, factor, at);
  }

  hint(): void {
    window.clearTimeout(this.hintTimer);
    this.hintTimer = window.setTimeout(() => this.setHint(false), HINT_TIME);
    if (!this.map.showsHint) this.setHint(true);
  }

  /** The picture is drawn anew: what moved the old one goes, and it glides from there, unless the reader wants no motion. */
  hostUpdated(): void {
    const {
      layer,
      map: { movesFrom, size, viewport },
    } = this;
    this.map.movesFrom = undefined;
    if (!layer || !size || !movesFrom) return;
    layer.style.transform = '';
    const transform = cssTransform(shiftBetween(viewport, movesFrom, size));
    if (transform === cssTransform({ x: 0, y: 0, scale: 1 })) return;
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    layer.animate([{ transform }, { transform: 'none' }], { duration: MOVE_TIME, easing: 'ease-out' });
  }

  private get layer(): HTMLElement | null {
    return this.host.renderRoot.querySelector<HTMLElement>('.layer');
  }

  private moveTo(viewport: Viewport, seen = this.map.viewport): void {
    if (this.map.size) this.map.moveTo(viewport, seen);
  }

  private setHint(shows: boolean): void {
    this.map.showsHint = shows;
    this.host.requestUpdate();
  }
}
