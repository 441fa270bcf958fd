import { html, type LitElement, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { City } from '../../feed/index.js';
import { membersFrom, newsAbout } from '../../feed/select/city-links.js';
import type { CityWords } from '../../feed/select/cities.js';
import { slug } from '../../feed/text.js';
import { fill } from '../../i18n/words.js';
import type { ViewContext } from '../../widget/context.js';
import { cityLink } from '../city-view.js';
import type { CityContent } from '../content.js';
import type { CityMapWords } from '../words.js';
import type { Cluster, Place } from './clusters.js';
import { frame, type Framing } from './framing.js';
import { MapController } from './map-controller.js';
import { controlsView, mapView } from './map-view.js';
import { MarkerFocus } from './marker-focus.js';
import { labelSide, tipSide } from './label-side.js';
import { markerView } from './marker-view.js';
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
  city: City;
  /** Where it is about several cities that no zoom tells apart. */
  cluster?: Cluster;
  /** The focus goes back there: a button of the list; otherwise to the marker. */
  opener?: HTMLElement | undefined;
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
    const { opened } = this;
    return opened?.cluster ? undefined : opened?.city.id;
  }

  /** Takes what is to be shown, before it is drawn. */
  show({ places, chosen }: CityContent, framing: Framing, key: string): void {
    this.places = places;
    this.map.show({ places, framing: key, frame: (size) => frame(places, framing, size) });
    const { opened } = this;
    if (!opened) return;
    const city = chosen.find(({ id }) => id === opened.city.id);
    this.opened = city && { ...opened, city };
  }

  /** Shows a city of the list on the map. */
  locate(city: City): void {
    const opener = this.host.shadowRoot?.activeElement;
    if (!this.open(city, opener instanceof HTMLElement ? opener : undefined)) return;
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
      <div class="stage" @keydown=${this.onKeyDown}>
        ${mapView(map, this.focus, this.renderMarkers(given), isPrinting ? content.places : [], context.words)}
        ${controlsView(map, context.words)} ${this.renderPanel(given)}
      </div>
    `;
  }

  private renderMarkers(given: MapContext): TemplateResult[] {
    const { map, focus, opened } = this;
    const { size, viewport, em } = map;
    if (!size) return [];
    const { current } = focus;
    const shown = map.clusters.filter((cluster) => cluster === current || map.isNear(cluster));
    const points = new Map(shown.map((cluster) => [cluster, toScreen(cluster, viewport, size)]));
    return [...points].map(([cluster, at]) => {
      const { places } = cluster;
      const [{ city, isOurs }] = places;
      const isOne = places.length === 1;
      const label = labelOf(cluster, given);
      const side = isOurs ? labelSide(at, [...points.values()], label.length, size, em) : tipSide(at, size);
      return markerView({
        city: city.id,
        at,
        size,
        label,
        name: nameOf(cluster, given),
        count: isOne ? '' : given.context.formats.number(places.length),
        shape: isOne ? shapeOf(city.properties.relationship, given.content) : '',
        classes: (isOurs ? 'ours ' : '') + side,
        isCurrent: cluster === current,
        isSelected: places.some((place) => place.city.id === opened?.city.id),
        activate: (event) => void (map.gestures.isClick(event) && this.activate(cluster)),
        focus: () => focus.onFocus(city.id),
      });
    });
  }

  private renderPanel(given: MapContext): TemplateResult | typeof nothing {
    const { opened, map } = this;
    if (!opened || !map.size) return nothing;
    const {
      content: { feed, now, fullNameOf },
      names,
      context,
    } = given;
    const { city, cluster, opener } = opened;
    const anchor = map.clusterOf(city.id);
    const isRight = !anchor || toScreen(anchor, map.viewport, map.size).x < map.size.width / 2;
    const panel = cluster
      ? {
          title: nameOf(cluster, given),
          content: clusterPanel(cluster.places, fullNameOf, (entry) => this.open(entry, opener)),
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

  private activate(cluster: Cluster): void {
    const { city } = cluster.places[0];
    if (cluster.places.length === 1) this.open(city);
    else if (this.map.viewport.zoom < MAX_ZOOM) {
      this.map.spread(cluster.places);
      this.focus.moveTo(city.id);
    } else this.openPanel({ city, cluster });
  }

  private open(city: City, opener?: HTMLElement): boolean {
    if (!this.select(city)) return false;
    this.openPanel({ city, opener });
    return true;
  }

  private openPanel(opened: Opened): void {
    this.opened = opened;
    this.wantsPanel = true;
    this.host.requestUpdate();
  }

  private readonly onKeyDown = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') this.close();
  };

  private readonly close = (): void => {
    const { opened } = this;
    this.opened = undefined;
    this.host.requestUpdate();
    if (opened?.opener?.isConnected) opened.opener.focus();
    else if (opened) this.focus.moveTo(opened.city.id);
  };
}

/** "Kampala, Uganda", "7 cities near Milan, Italy". */
function nameOf({ places }: Cluster, given: MapContext): string {
  const [{ city, isOurs }] = places;
  const { content, names, context } = given;
  const { words, formats } = context;
  const name = content.fullNameOf(city);
  if (places.length > 1) return fill(formats.plural(words.citiesNear, places.length), { city: name });
  return isOurs ? name.replace(names.nameOf(city), () => ourName(city, given)) : name;
}

/** Ours is always to be read, and so in as few words as will do. */
function labelOf(cluster: Cluster, given: MapContext): string {
  const [{ city, isOurs }] = cluster.places;
  return isOurs ? ourName(city, given) : nameOf(cluster, given);
}

const ourName = (city: City, { names, context }: MapContext): string =>
  `${names.nameOf(city)} · ${context.words.ourCity}`;

/** The class of a marker by what its city is to the network. */
export function shapeOf(relationship: string | undefined, { relationships }: CityContent): string {
  const wanted = slug(relationship ?? '');
  const index = relationships.findIndex((facet) => facet.slug === wanted);
  return `shape-${Math.min(index < 0 ? 0 : index, SHAPES - 1)}`;
}
