import { html, type ReactiveController, type TemplateResult } from 'lit';
import type { City } from '../../feed/index.js';
import { slug } from '../../feed/text.js';
import { LazyCode } from '../../widget/lazy-code.js';
import type { SafeElement } from '../../widget/safe-element.js';
import type { CityContent } from '../content.js';
import { frame, type Framing } from './framing.js';
import type { Interaction } from './interaction.js';
import { labelSide, tipSide } from './label-side.js';
import type { MapContext } from './map-context.js';
import { MapController } from './map-controller.js';
import { controlsView, mapView } from './map-view.js';
import { labelOf, nameOf } from './marker-name.js';
import { markerView } from './marker-view.js';
import { toScreen } from './viewport.js';

/** The legend has so many shapes; what comes after shares the last. */
const SHAPES = 4;
/** Milliseconds after the first view until the code for more is fetched, if the reader does not come before. */
const PREPARE_DELAY = 2000;

/** The map with its markers. What they do is code that comes later. */
export class WorldMap implements ReactiveController {
  private readonly map: MapController;
  readonly interaction: LazyCode<Interaction, { Interaction: typeof Interaction }>;
  private timer = 0;

  /** @param select tells the page that the reader chose a city; false where the page does not want it opened */
  constructor(
    private readonly host: SafeElement,
    select: (city: City) => boolean,
  ) {
    const map = new MapController(host);
    this.map = map;
    this.interaction = new LazyCode(
      () => import('./interaction.js'),
      (module) => new module.Interaction(host, map, select),
      '<mmc-city-map> can be read, but neither moved nor opened:',
    );
    host.addController(this);
  }

  /** The city whose panel is open. */
  get selected(): string | undefined {
    return this.interaction.current?.panel.selected;
  }

  /** Takes what is to be shown, before it is drawn. */
  show({ places, chosen }: CityContent, framing: Framing, key: string): void {
    this.map.show({ places, framing: key, frame: (size) => frame(places, framing, size) });
    this.interaction.current?.panel.follow(chosen);
  }

  /** Shows a city of the list on the map. */
  locate(city: City): void {
    const active = this.host.shadowRoot?.activeElement;
    const opener = active instanceof HTMLElement ? active : undefined;
    this.interaction.use((code) => code.locate(city, opener));
  }

  /** Shows a part of the cities by themselves. */
  frame(cities: readonly City[]): void {
    this.interaction.use((code) => code.show(cities));
  }

  /** Where there is a map, the code is fetched before the press that wants it. */
  hostUpdated(): void {
    const { prepare } = this.interaction;
    if (!this.map.size || this.timer) return;
    this.timer = window.setTimeout(prepare, PREPARE_DELAY);
    for (const type of ['pointerover', 'focusin']) this.host.addEventListener(type, prepare);
  }

  render(given: MapContext): TemplateResult {
    const { map, interaction } = this;
    const {
      content,
      context: { words },
      isPrinting,
    } = given;
    return html`
      <div class="stage" @keydown=${this.onKeyDown}>
        ${mapView(map, this.renderMarkers(given), isPrinting ? content.places : [], words)}
        ${controlsView(map.viewport.zoom, (act) => interaction.use(({ movement }) => act(movement)), words)}
        ${interaction.current?.panel.render(given)}
      </div>
    `;
  }

  private renderMarkers(given: MapContext): TemplateResult[] {
    const { map, interaction } = this;
    const { size, viewport, em } = map;
    if (!size) return [];
    const { focus, panel } = interaction.current ?? {};
    const current = focus ? focus.current : map.firstMarker;
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
        isSelected: places.some((place) => place.city.id === panel?.city?.id),
        activate: (event) => interaction.use((code) => code.activate(cluster, event)),
        focus: () => interaction.current?.focus.onFocus(city.id),
      });
    });
  }

  private readonly onKeyDown = (event: KeyboardEvent): void => this.interaction.use((code) => code.onKeyDown(event));
}

/** The class of a marker by what its city is to the network. */
export function shapeOf(relationship: string | undefined, { relationships }: CityContent): string {
  const wanted = slug(relationship ?? '');
  const index = relationships.findIndex((facet) => facet.slug === wanted);
  return `shape-${Math.min(index < 0 ? 0 : index, SHAPES - 1)}`;
}
