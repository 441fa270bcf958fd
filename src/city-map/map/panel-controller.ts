import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import type { City } from '../../feed/index.js';
import { membersFrom, newsAbout } from '../../feed/select/city-links.js';
import { cityLink } from '../city-view.js';
import type { Cluster } from './clusters.js';
import type { MapContext } from './map-context.js';
import type { MapController } from './map-controller.js';
import type { MarkerFocus } from './marker-focus.js';
import { nameOf } from './marker-name.js';
import { cityPanel, clusterPanel, panelView } from './panel-view.js';
import { toScreen } from './viewport.js';

/** What the panel is about, and where the reader opened it. */
export interface Opened {
  city: City;
  /** Where it is about several cities that no zoom tells apart. */
  cluster?: Cluster;
  /** The focus goes back there: a button of the list; otherwise to the marker. */
  opener?: HTMLElement | undefined;
}

/** The panel beside the map: what it is about, and where the focus is when it opens and closes. */
export class PanelController implements ReactiveController {
  private opened: Opened | undefined;
  private wantsFocus = false;

  /** @param select tells the page that the reader chose a city; false where the page does not want it opened */
  constructor(
    private readonly host: LitElement,
    private readonly map: MapController,
    private readonly focus: MarkerFocus,
    private readonly select: (city: City) => boolean,
  ) {
    host.addController(this);
  }

  /** The city that it is about, also where it lists several: then their first. */
  get city(): City | undefined {
    return this.opened?.city;
  }

  /** The city that it tells of. */
  get selected(): string | undefined {
    const { opened } = this;
    return opened?.cluster ? undefined : opened?.city.id;
  }

  /** Takes the cities that are to be shown: it closes where its own is not among them. */
  follow(cities: readonly City[]): void {
    const { opened } = this;
    if (!opened) return;
    const city = cities.find(({ id }) => id === opened.city.id);
    this.opened = city && { ...opened, city };
  }

  /** Opens for a city, unless the page does not want it. */
  choose(city: City, opener?: HTMLElement): boolean {
    if (!this.select(city)) return false;
    this.open({ city, opener });
    return true;
  }

  open(opened: Opened): void {
    this.opened = opened;
    this.wantsFocus = true;
    this.host.requestUpdate();
  }

  readonly close = (): void => {
    const { opened } = this;
    this.opened = undefined;
    this.host.requestUpdate();
    if (opened?.opener?.isConnected) opened.opener.focus();
    else if (opened) this.focus.moveTo(opened.city.id);
  };

  hostUpdated(): void {
    if (!this.wantsFocus) return;
    this.wantsFocus = false;
    this.host.renderRoot.querySelector<HTMLElement>('.panel')?.focus();
  }

  render(given: MapContext): TemplateResult | undefined {
    const { opened, map } = this;
    if (!opened || !map.size) return undefined;
    const {
      content: { feed, now, fullNameOf },
      names,
      context,
    } = given;
    const { city, cluster, opener } = opened;
    const anchor = this.focus.clusterOf(city.id);
    const isRight = !anchor || toScreen(anchor, map.viewport, map.size).x < map.size.width / 2;
    const panel = cluster
      ? {
          title: nameOf(cluster, given),
          content: clusterPanel(cluster.places, fullNameOf, (entry) => this.choose(entry, opener)),
        }
      : {
          title: cityLink(city, context),
          content: cityPanel(
            city,
            names.countryOf(city),
            membersFrom(feed, city, now),
            newsAbout(feed, city, now),
            context,
          ),
        };
    return panelView({ ...panel, isRight, close: this.close }, context);
  }
}
