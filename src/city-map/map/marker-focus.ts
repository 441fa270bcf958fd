import type { LitElement, ReactiveController } from 'lit';
import type { Cluster } from './clusters.js';
import { ARROWS, nextIn } from './direction.js';
import type { MapController } from './map-controller.js';

/** One tab stop for all markers. The focus goes by cities: it stays with its city when markers are drawn anew. */
export class MarkerFocus implements ReactiveController {
  /** The city whose marker Tab comes to, once the reader has been at one. */
  private city: string | undefined;
  /** The city whose marker has the focus, or is to have it. */
  private focused: string | undefined;

  constructor(
    private readonly host: LitElement,
    private readonly map: MapController,
  ) {
    host.addController(this);
  }

  /**
   * The marker that Tab comes to, one in the frame if there is one: the reader's last, or our city's, which is
   * the first. While it has the focus it stays the same, wherever the map is moved.
   */
  get current(): Cluster | undefined {
    const { clusters } = this.map;
    const last = this.city ? this.map.clusterOf(this.city) : undefined;
    if (last && (this.focused || this.map.isNear(last, 0))) return last;
    return clusters.find((cluster) => this.map.isNear(cluster, 0)) ?? last ?? clusters[0];
  }

  /** Moves the focus to the marker of a city with the next update. */
  moveTo(city: string): void {
    this.city = this.focused = city;
    this.host.requestUpdate();
  }

  readonly onFocus = (city: string): void => {
    // The marker that the focus is at may stand for the reader's city already, and be called after another.
    if (this.city && this.map.clusterOf(this.city) === this.map.clusterOf(city)) return;
    this.city = city;
    this.host.requestUpdate();
  };

  /** Arrows go from marker to marker. With Shift they move the map, and without it too once its frame has the focus. */
  readonly onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const frame = event.currentTarget;
    const direction = ARROWS.get(event.key);
    const marker = event.target === frame ? undefined : this.current;
    if (direction && marker && !event.shiftKey) this.goTo(nextIn(direction, marker, this.map.clusters));
    else if (direction) {
      // The marker may leave the frame, and the focus is not to leave with it.
      if (frame instanceof HTMLElement) frame.focus();
      this.map.pan(direction);
    } else if (event.key === '+' || event.key === '=') this.map.zoomBy(2, marker);
    else if (event.key === '-') this.map.zoomBy(0.5, marker);
    else return;
    event.preventDefault();
  };

  hostUpdate(): void {
    const active = this.host.shadowRoot?.activeElement;
    if (active instanceof HTMLElement && active.dataset['city']) this.focused ??= this.city;
  }

  hostUpdated(): void {
    const { focused } = this;
    this.focused = undefined;
    const cluster = focused && this.map.clusterOf(focused);
    if (cluster) this.markerOf(cluster.places[0].city.id)?.focus({ preventScroll: true });
  }

  private goTo(next: Cluster | undefined): void {
    if (!next) return;
    this.map.reveal(next);
    this.moveTo(next.places[0].city.id);
  }

  private markerOf(city: string): HTMLElement | null {
    return this.host.renderRoot.querySelector(`[data-city="${CSS.escape(city)}"]`);
  }
}
