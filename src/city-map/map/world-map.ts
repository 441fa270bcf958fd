import { html, type LitElement, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { City } from '../../feed/index.js';
import { membersFrom, newsAbout } from '../../feed/select/city-links.js';
import type { CityWords } from '../../feed/select/cities.js';
import { slug } from '../../feed/text.js';
import { fill } from '../../i18n/words.js';
import type { ViewContext } from '../../widget/context.js';
import type { CityContent } from '../content.js';
import type { CityMapWords } from '../words.js';
import type { Cluster, Place } from './clusters.js';
import { frame, type Framing } from './framing.js';
import { MapController } from './map-controller.js';
import { controlsView, mapView } from './map-view.js';
import { MarkerFocus } from './marker-focus.js';
import { markersView } from './markers-view.js';
import { cityPanel, clusterPanel, panelView } from './panel-view.js';
import { MAX_ZOOM, toScreen } from './viewport.js';

export interface MapContext {
  content: CityContent;
  names: CityWords;
  context: ViewContext<CityMapWords>;
  isPrinting: boolean;
}

/** What the panel is about, and where the reader opened it. */
interface Opened {
  cities: readonly City[];
  title: string;
  /** The focus goes back there: a button of the list, or a marker. */
  opener: HTMLElement | undefined;
}

/** How near the map comes to a city that is chosen in the list. */
const CHOSEN_ZOOM = 4;
/** The legend has so many shapes; what comes after shares the last. */
const SHAPES = 4;

/** The map with its markers and the panel of the one that is open. */
export class WorldMap implements ReactiveController {
  readonly map: MapController;
  private readonly focus: MarkerFocus;
  private places: readonly Place[] = [];
  private opened: Opened | undefined;
  private wantsPanel = false;

  /** @param select tells the page that the reader chose a city; false where the page does not want it opened */
  constructor(
    private readonly host: LitElement,
    private readonly select: (city: City) => boolean,
  ) {
    this.map = new MapController(host);
    this.focus = new MarkerFocus(host, this.map);
    host.addController(this);
  }

  /** The city whose panel is open. */
  get selected(): string | undefined {
    const { cities = [] } = this.opened ?? {};
    return cities.length === 1 ? cities[0]?.id : undefined;
  }

  /** Takes what is to be shown, before it is drawn. */
  show({ places, chosen }: CityContent, framing: Framing, key: string): void {
    this.places = places;
    this.map.show({ places, framing: key, frame: (size) => frame(places, framing, size) });
    const isGone = this.opened?.cities.some(({ id }) => !chosen.some((city) => city.id === id));
    if (isGone) this.opened = undefined;
  }

  /** Shows a city of the list on the map. */
  locate(city: City, { names }: MapContext): void {
    const opener = this.host.shadowRoot?.activeElement;
    if (!this.open(city, names, opener instanceof HTMLElement ? opener : undefined)) return;
    const place = this.places.find((found) => found.city === city);
    if (place) this.map.reveal(place, CHOSEN_ZOOM);
  }

  /** Shows a part of the cities by themselves. */
  frame(cities: readonly City[]): void {
    this.map.frame(this.places.filter(({ city }) => cities.includes(city)));
  }

  hostUpdated(): void {
    if (!this.wantsPanel) return;
    this.wantsPanel = false;
    this.host.renderRoot.querySelector<HTMLElement>('.panel')?.focus();
  }

  render(given: MapContext): TemplateResult {
    const { map } = this;
    const { content, context, isPrinting } = given;
    return html`
      <div class="stage">
        ${mapView(map, this.focus, this.renderMarkers(given), isPrinting ? content.places : [], context.words)}
        ${controlsView(map, context.words)} ${this.renderPanel(given)}
      </div>
    `;
  }

  private renderMarkers(given: MapContext): TemplateResult[] {
    const { map, focus, selected } = this;
    const { size, viewport, em } = map;
    if (!size) return [];
    const { content, context } = given;
    const { current } = focus;
    return markersView({
      clusters: map.clusters.filter((cluster) => cluster === current || map.isNear(cluster)),
      current,
      selected,
      size,
      viewport,
      em,
      nameOf: (cluster) => nameOf(cluster, given),
      labelOf: (cluster) => labelOf(cluster, given),
      countOf: ({ places }) => context.formats.number(places.length),
      shapeOf: ({ places: [first] }) => shapeOf(first?.city.properties.relationship, content),
      activate: (cluster) => this.activate(cluster, given),
      focus: focus.onFocus,
    });
  }

  private renderPanel(given: MapContext): TemplateResult | typeof nothing {
    const { opened, map } = this;
    if (!opened || !map.size) return nothing;
    const { content, names, context } = given;
    const [city] = opened.cities;
    if (!city) return nothing;
    const anchor = map.clusterOf(city.id);
    const isRight = anchor ? toScreen(anchor, map.viewport, map.size).x < map.size.width / 2 : true;
    const panel =
      opened.cities.length === 1
        ? cityPanel(
            city,
            names.countryOf(city),
            membersFrom(content.feed, city, content.now),
            newsAbout(content.feed, city, content.now),
            context,
          )
        : clusterPanel(
            opened.cities,
            (entry) => fullName(entry, given),
            (entry) => this.open(entry, names, opened.opener),
          );
    return panelView({ title: opened.title, content: panel, isRight, close: this.close }, context);
  }

  private activate(cluster: Cluster, given: MapContext): void {
    const [first, second] = cluster.places;
    if (!first) return;
    if (!second) this.open(first.city, given.names, undefined);
    else if (this.map.viewport.zoom < MAX_ZOOM) {
      this.map.spread(cluster.places);
      this.focus.moveTo(first.city.id);
    } else
      this.openPanel({
        cities: cluster.places.map(({ city }) => city),
        title: nameOf(cluster, given),
        opener: undefined,
      });
  }

  private open(city: City, { nameOf: cityName }: CityWords, opener: HTMLElement | undefined): boolean {
    if (!this.select(city)) return false;
    this.openPanel({ cities: [city], title: cityName(city), opener });
    return true;
  }

  private openPanel(opened: Opened): void {
    this.opened = opened;
    this.wantsPanel = true;
    this.host.requestUpdate();
  }

  private readonly close = (): void => {
    const { cities: [city] = [], opener } = this.opened ?? {};
    this.opened = undefined;
    this.host.requestUpdate();
    if (opener?.isConnected) opener.focus();
    else if (city) this.focus.moveTo(city.id);
  };
}

/** "Kampala, Uganda", "7 cities near Milan". */
function nameOf({ places }: Cluster, given: MapContext): string {
  const [first] = places;
  if (!first) return '';
  const { names, context } = given;
  const { words, formats } = context;
  if (places.length > 1)
    return fill(formats.plural(words.citiesNear, places.length), { city: names.nameOf(first.city) });
  return first.isOurs ? `${fullName(first.city, given)} · ${words.ourCity}` : fullName(first.city, given);
}

/** Ours is always to be read, and so in as few words as will do. */
function labelOf(cluster: Cluster, given: MapContext): string {
  const [first] = cluster.places;
  const { names, context } = given;
  return first?.isOurs ? `${names.nameOf(first.city)} · ${context.words.ourCity}` : nameOf(cluster, given);
}

function fullName(city: City, { names, context }: MapContext): string {
  const [name, country] = [names.nameOf(city), names.countryOf(city)];
  return country ? fill(context.words.cityInCountry, { city: name, country }) : name;
}

/** The class of a marker by what its city is to the network. */
export function shapeOf(relationship: string | undefined, { relationships }: CityContent): string {
  const wanted = slug(relationship ?? '');
  const index = relationships.findIndex((facet) => facet.slug === wanted);
  return `shape-${Math.min(index < 0 ? 0 : index, SHAPES - 1)}`;
}
