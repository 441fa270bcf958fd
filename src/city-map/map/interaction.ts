import type { ReactiveController } from 'lit';
import type { City } from '../../feed/index.js';
import { addStyles } from '../../widget/late-styles.js';
import type { SafeElement } from '../../widget/safe-element.js';
import type { Cluster } from './clusters.js';
import { Gestures } from './gestures.js';
import type { MapController } from './map-controller.js';
import { MarkerFocus } from './marker-focus.js';
import { Movement } from './movement.js';
import { PanelController } from './panel-controller.js';
import { panelStyles } from './panel-styles.js';
import { MAX_ZOOM } from './viewport.js';

/** How near the map comes to a city that is chosen in the list. */
const CHOSEN_ZOOM = 4;

/** All that the map does for its reader, and that the first view does not need: a module of its own. */
export class Interaction implements ReactiveController {
  readonly movement: Movement;
  readonly focus: MarkerFocus;
  readonly panel: PanelController;
  private readonly gestures: Gestures;
  /** The element that the gestures are heard at. */
  private frame: HTMLElement | undefined;

  /** @param select tells the page that the reader chose a city; false where the page does not want it opened */
  constructor(
    host: SafeElement,
    private readonly map: MapController,
    select: (city: City) => boolean,
  ) {
    this.movement = new Movement(host, map);
    this.focus = new MarkerFocus(host, map, this.movement);
    this.panel = new PanelController(host, map, this.focus, select);
    this.gestures = new Gestures(this.movement);
    addStyles(host, panelStyles);
    host.addController(this);
    this.hostUpdated();
  }

  hostUpdated(): void {
    const { frame } = this.map;
    if (frame === this.frame) return;
    this.frame = frame;
    if (frame) this.gestures.listenTo(frame);
  }

  /** The reader has pressed a marker. */
  activate(cluster: Cluster, event: UIEvent): void {
    if (!this.gestures.isClick(event)) return;
    const { city } = cluster.places[0];
    if (cluster.places.length === 1) this.panel.choose(city);
    else if (this.map.viewport.zoom < MAX_ZOOM) {
      this.movement.spread(cluster.places);
      this.focus.moveTo(city.id);
    } else this.panel.open({ city, cluster });
  }

  /** Shows a city of the list on the map. */
  locate(city: City, opener: HTMLElement | undefined): void {
    if (!this.panel.choose(city, opener)) return;
    const place = this.map.places.find((found) => found.city === city);
    if (place) this.movement.reveal(place, CHOSEN_ZOOM);
  }

  /** Shows a part of the cities by themselves. */
  show(cities: readonly City[]): void {
    this.movement.frame(this.map.places.filter(({ city }) => cities.includes(city)));
  }

  onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape') this.panel.close();
    else this.focus.onKeyDown(event);
  }
}
