import type { LitElement, ReactiveController } from 'lit';
import type { Cluster } from './clusters.js';
import { ARROWS, nextIn } from './direction.js';
import type { MapController } from './map-controller.js';
import type { Movement } from './movement.js';

/** One tab stop for all markers. The focus goes by cities: it stays with its city when markers are drawn anew. */
export class MarkerFocus implements ReactiveController {
  /** The city whose marker Tab comes to, once the reader has been at one. */
  private city: string | undefined;
  /** The city whose marker has the focus, or is to have it. */
  private focused: string | undefined;

  constructor(
    private readonly host: LitElement,
    private readonly map: MapController,
    private readonly movement: Movement,
  ) {
    host.addController(this);
    // The focus may have been at a marker before this code was there.
    const city = this.active?.dataset['city'];
    if (city) this.onFocus(city);
  }

  /**
   * The marker that Tab comes to, one in the frame if there is one: the reader's last, or our city's, which is
   * the first. While it has the focus it stays the same, wherever the map is moved.
   */
  get current(): Cluster | undefined {
    const { firstMarker } = this.map;
    const last = this.city ? this.clusterOf(this.city) : undefined;
    const isThere = (marker: Cluster | undefined): boolean => Boolean(marker && this.map.isNear(marker, 0));
    return last && (this.focused || isThere(last) || !isThere(firstMarker)) ? last : firstMarker;
  }

  /** The marker that stands for a city. */
  clusterOf(id: string): Cluster | undefined {
    return this.map.clusters.find(({ places }) => places.some(({ city }) => city.id === id));
  }

  /** Moves the focus to the marker of a city with the next update. */
  moveTo(city: string): void {
    this.city = this.focused = city;
    this.host.requestUpdate();
  }

  onFocus(city: string): void {
    // The marker that the focus is at may stand for the reader's city already, and be called after another.
    if (this.city && this.clusterOf(this.city) === this.clusterOf(city)) return;
    this.city = city;
    this.host.requestUpdate();
  }

  /** Arrows go from marker to marker. With Shift they move the map, and without it too once its frame has the focus. */
  onKeyDown(event: KeyboardEvent): void {
    const { frame } = this.map;
    const { active } = this;
    if (!active || !frame?.contains(active) || event.ctrlKey || event.metaKey || event.altKey) return;
    const direction = ARROWS.get(event.key);
    const marker = active === frame ? undefined : this.current;
    if (direction && marker && !event.shiftKey) this.goTo(nextIn(direction, marker, this.map.clusters));
    else if (direction) {
      // The marker may leave the frame, and the focus is not to leave with it.
      frame.focus();
      this.movement.pan(direction);
    } else if (event.key === '+' || event.key === '=') this.movement.zoomBy(2, marker);
    else if (event.key === '-') this.movement.zoomBy(0.5, marker);
    else return;
    event.preventDefault();
  }

  hostUpdate(): void {
    if (this.active?.dataset['city']) this.focused ??= this.city;
  }

  hostUpdated(): void {
    const { focused } = this;
    this.focused = undefined;
    const cluster = focused && this.clusterOf(focused);
    if (cluster) this.markerOf(cluster.places[0].city.id)?.focus({ preventScroll: true });
  }

  /** What of the widget has the focus. */
  private get active(): HTMLElement | undefined {
    const active = this.host.shadowRoot?.activeElement;
    return active instanceof HTMLElement ? active : undefined;
  }

  private goTo(next: Cluster | undefined): void {
    if (!next) return;
    this.movement.reveal(next);
    this.moveTo(next.places[0].city.id);
  }

  private markerOf(city: string): HTMLElement | null {
    return this.host.renderRoot.querySelector(`[data-city="${CSS.escape(city)}"]`);
  }
}
